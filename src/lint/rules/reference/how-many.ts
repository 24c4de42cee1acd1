import { matchesIn } from '../../../text/matches-in.ts';
import { allegationsIn, type Statement, statementsOf } from '../../reading/statements.ts';
import type { Objection, Rule } from '../../rule.ts';
import { UNITS } from '../../words/numbers.ts';

const NUMBERS = `${UNITS.slice(1).join('|')}|\\d{1,2}`;
/** `all four Counts`, `the two Schedules`, `both Counts`; in small letters only where the words say that all are meant. */
const SAID = new RegExp(
  `(?<![A-Za-zÀ-ỿ\\d])(?:(?<all>all|both|(?:the\\s+)?(?:single|sole|only))(?:\\s+of)?(?:\\s+the)?(?:\\s+(?<number>${NUMBERS}))?|(?:the\\s+|these\\s+)?(?<some>${NUMBERS}))\\s+(?<what>counts?|schedules|annexes)(?![A-Za-zÀ-ỿ])(?<here>\\s+(?:of|in)\\s+(?:this|the)\\s+(?:present\\s+)?indictment)?(?!\\s+(?:of|to|in|under|from|is|each)\\s)`,
  'giu',
);

/** `The Indictment charges him with six counts`. */
const OF_PAPER = /\bIndictment\s(?:contains|comprises|charges|consists|has|alleges|sets\s+out)[^.;]{0,50}$/u;

/** Words that say a number without naming it. */
const ALONE: Readonly<Record<string, string>> = { both: 'two', single: 'one', sole: 'one', only: 'one' };

const rule: Rule = {
  summary: 'a text says how many counts or schedules there are, and there are not as many',
  why: 'A count was added or taken out after the words were written; the reader looks for one that is not there.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: ['He is responsible for the crimes in all three Counts.']",
    good: "general_allegations: ['He is responsible for the crime in one Count.']",
  },
  *check(exhibit) {
    const { counts, schedules } = exhibit.analysis.case;
    for (const statement of allegationsIn(statementsOf(exhibit)))
      yield* objections(statement, { count: counts.length, schedule: schedules.length });
  },
};

function* objections(
  { text, span }: Statement,
  there: Readonly<Record<'count' | 'schedule', number>>,
): Generator<Objection> {
  if (!/count|schedules|annexes/i.test(text)) return;
  for (const { 0: written, index, groups = {} } of matchesIn(text, SAID)) {
    const { all, number, some, what = '', here } = groups;
    const kind = /^count/i.test(what) ? 'count' : 'schedule';
    const isNamed =
      /^\p{Upper}/u.test(what) ||
      here !== undefined ||
      all !== undefined ||
      OF_PAPER.test(text.slice(0, index));
    const said = numberOf(number ?? some ?? ALONE[all?.toLowerCase().split(/\s/).at(-1) ?? ''] ?? '');
    const isWrong = all || here ? said !== there[kind] : said > there[kind];
    if (!isNamed || said < 1 || !isWrong) continue;
    yield {
      span: span(index, index + written.length),
      message: `\`${written}\` is said, and this paper has ${there[kind]} ${kind}${there[kind] === 1 ? '' : 's'}`,
      help: 'name those that are meant, by their ids',
    };
  }
}

function numberOf(word: string): number {
  return /^\d/.test(word) ? Number(word) : UNITS.indexOf(word.toLowerCase());
}

export default rule;
