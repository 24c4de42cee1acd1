import type { Schedule } from '../../../model/case.ts';
import { matchesIn } from '../../../text/matches-in.ts';
import { FIGURES, NUMBER_WORDS, numberSaid } from '../../reading/number-words.ts';
import { NUMBER_SIGN } from '../../reading/plain.ts';
import { sentenceAt } from '../../reading/sentences.ts';
import { allegationsIn, type Statement, statementsOf } from '../../reading/statements.ts';
import type { Objection, Rule } from '../../rule.ts';
import { MONTH_NAME } from '../../words/calendar.ts';

const LISTED =
  '(?:named|listed|identified|enumerated|set\\s+(?:out|forth)|given|contained|described|detailed|specified|recorded|included|appear(?:ing)?|found)';
const NUMBER = `(?<![A-Za-zÀ-ỿ\\d.,-])(?:${FIGURES}|${NUMBER_WORDS})(?![A-Za-zÀ-ỿ\\d]|[.,]\\d)`;
/** `Fourteen of them are named in Schedule A`, `31 men, whose names are set out in Annex 1`. */
const BEHIND = new RegExp(
  `${LISTED}\\s+(?:below\\s+)?(?:in|on|at|by)\\s+(?:the\\s+)?(?:schedule|annex|appendix|attachment)\\s+$`,
  'u',
);
/** `Schedule A names fourteen victims`. */
const AHEAD = new RegExp(
  `^\\s*,?\\s*(?:which\\s+|that\\s+)?(?:lists?|names?|identifies|contains?|sets?\\s+out|gives?|enumerates?|records?|has|have)\\s+(?:the\\s+(?:names\\s+of\\s+)?)?(?:all\\s+)?(${NUMBER})\\s+(?:of\\s+|[a-z])`,
  'u',
);
/** A number of days or of anything that has no row. */
const NO_ROWS = new RegExp(
  String.raw`^\s*(?:(?:and|to|or|–|-)\s|(?:${MONTH_NAME}|days?|weeks?|months?|years?|hours?|minutes?|km|kilomet|metres?|mm|per\s+cent|houses|occasions|other|times|rounds|shells|of\s+(?:January|whom))(?![A-Za-zÀ-ỿ]))`,
  'iu',
);

/** `, among them seven children, who are listed …`: the list is of all. */
const AMONG = /,\s+(?:among(?:st)?\s+(?:them|whom)|including)\s+(?:at\s+least\s+)?$/iu;

const rule: Rule = {
  summary: 'a text says how many a schedule names, and the schedule has another number of rows',
  why: 'How many victims there were is a fact that the accused must answer; either a row is missing or the number is wrong. A schedule may rightly name some of them only.',
  severity: 'info',
  language: 'en',
  example: {
    bad: "general_allegations: ['Three of them are named in Schedule @victims.']\nschedules: [{id: victims, title: Victims, columns: [No., Name], rows: [['1', Anna Rassendyll], ['2', Fritz Tarlenheim]]}]",
    good: "general_allegations: ['They held 40 persons. Two of them are named in Schedule @victims.']\nschedules: [{id: victims, title: Victims, columns: [No., Name], rows: [['1', Anna Rassendyll], ['2', Fritz Tarlenheim]]}]",
  },
  *check(exhibit) {
    for (const statement of allegationsIn(statementsOf(exhibit)))
      for (const { at, reference } of statement.references)
        if (reference.label?.kind === 'schedule') yield* objection(statement, at, reference.label.of);
  },
};

function* objection({ text, span }: Statement, at: number, schedule: Schedule): Generator<Objection> {
  const { title } = schedule;
  const rows = rowsIn(schedule);
  if (rows === 0) return;
  const sentence = sentenceAt(text, at);
  const said =
    saidBefore(text.slice(sentence.start, at), sentence.start) ??
    saidBehind(text.slice(at + 1, sentence.end), at + 1);
  if (!said || said.number === rows || said.number < 1) return;
  const { start, end, number } = said;
  yield {
    span: span(start, end),
    message: `\`${text.slice(start, end)}\` is said, and the schedule \`${title.text}\` has ${rows} row${rows === 1 ? '' : 's'}`,
    help:
      number > rows
        ? 'add what is missing, or mend the number'
        : 'mend the number, or take out what does not belong',
  };
}

/** A row numbered `6–41` stands for many. */
function rowsIn({ rows }: Schedule): number {
  return rows.reduce((sum, { cells: [first] }) => {
    const [, from, to] = /^\s*(\d{1,4})\s*(?:–|-|to)\s*(\d{1,4})\s*$/.exec(first?.text ?? '') ?? [];
    return sum + Math.max(1, Number(to ?? 0) - Number(from ?? 0) + 1);
  }, 0);
}

interface Said {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** The last number before the words that refer to the schedule. */
function saidBefore(before: string, offset: number): Said | undefined {
  const words = BEHIND.exec(before.toLowerCase());
  if (!words) return undefined;
  const said = before.slice(0, words.index);
  const numbers = matchesIn(said, new RegExp(NUMBER, 'giu')).filter(
    ({ 0: written, index }) =>
      !NO_ROWS.test(before.slice(index + written.length)) &&
      !/(?:paragraphs?|counts?|[A-Z][a-z]+|\ue000|on|by|of)\s+$/u.test(before.slice(0, index)) &&
      !(AMONG.test(before.slice(0, index)) && said.slice(index).includes(',')),
  );
  const last = numbers.at(-1);
  if (!last || NUMBER_SIGN === last[0]) return undefined;
  return saidAt(last[0], offset + last.index);
}

function saidBehind(behind: string, offset: number): Said | undefined {
  const [all = '', written] = AHEAD.exec(behind.toLowerCase()) ?? [];
  if (written === undefined || NO_ROWS.test(behind.slice(all.indexOf(written) + written.length)))
    return undefined;
  return saidAt(written, offset + all.lastIndexOf(written));
}

function saidAt(written: string, start: number): Said | undefined {
  const number = numberSaid(written);
  return number === undefined ? undefined : { number, start, end: start + written.length };
}

export default rule;
