import { matchesIn } from '../../../text/matches-in.ts';
import { asWritten, datesByStatement, overlap, type ProseDate } from '../../reading/dates.ts';
import { accusedPatterns } from '../../reading/persons.ts';
import { sentencesOf } from '../../reading/sentences.ts';
import { type Statement, statementsOf } from '../../reading/statements.ts';
import type { Exhibit, Rule } from '../../rule.ts';

const WORD = "\\p{Lu}[A-Za-zÀ-῿’'-]+";
/** What befalls whom or what, so rarely twice that two days for it are doubtful. */
const EVENTS: readonly { readonly what: string; readonly verb: RegExp; readonly thing: RegExp }[] = [
  {
    what: 'the death of',
    verb: /\b(?:killed|murdered|executed|shot\s+dead|died|death|beheaded)\b/iu,
    thing: new RegExp(`(?<![A-Za-zÀ-῿])${WORD}(?:\\s+${WORD}){1,2}(?![A-Za-zÀ-῿])`, 'gu'),
  },
  {
    what: 'the attack on',
    verb: /\b(?:bomb|shell|str[iu]ck|strike|destr|attack|raid|burn|storm)[A-Za-zÀ-῿]*/iu,
    thing: new RegExp(
      `(?<![A-Za-zÀ-῿])${WORD}(?:\\s+${WORD}){0,4}\\s+(?:Hospital|School|Theatre|Station|Church|Mosque|Prison|Camp|Bridge|Market|Plant|Museum|Library|Monastery|Airport|Airfield|Square|Cathedral|University|Clinic|Kindergarten|Dam)(?![A-Za-zÀ-῿])`,
      'gu',
    ),
  },
];
const NAME_COLUMN = /\b(?:names?|victims?|deceased|persons?|objects?|targets?|places?)\b/i;
const DATE_COLUMN = /\bdates?\b|^when\b/i;

interface Day {
  readonly key: string;
  readonly what: string;
  readonly date: ProseDate;
}

const rule: Rule = {
  summary: 'one death, or one attack on a named building, is given two days',
  why: 'Nobody dies twice; an attack that is told on two days may be one or two. The rule knows things by their names alone.',
  severity: 'info',
  language: 'en',
  example: {
    bad: "general_allegations: ['On 5 May 2024 Anna Tarlenheim was killed.', 'Soldiers killed Anna Tarlenheim on 6 May 2024.']",
    good: "general_allegations: ['On 5 May 2024 Anna Tarlenheim was killed.', 'On 6 May 2024 Fritz Tarlenheim was killed, whom Anna Tarlenheim had known.']",
  },
  *check(exhibit) {
    const known = new Map<string, Day>();
    for (const day of daysOf(exhibit)) {
      const other = known.get(day.key);
      if (!other) known.set(day.key, day);
      else if (!overlap(day.date, other.date)) {
        const { statement, start, end } = day.date;
        yield {
          span: statement.span(start, end),
          message: `${day.what} is of ${asWritten(day.date)} here, and of ${asWritten(other.date)} in ${placeOf(other.date.statement)}`,
          help: 'find out which day is right',
        };
      }
    }
  },
};

function* daysOf(exhibit: Exhibit): Generator<Day> {
  const dates = datesByStatement(exhibit);
  const accused = [...accusedPatterns(exhibit).values()];
  for (const statement of statementsOf(exhibit)) {
    const { role, text } = statement;
    const own = (dates.get(statement) ?? []).filter(
      ({ first }) => first.year !== undefined && first.day !== undefined,
    );
    if (own.length === 0) continue;
    if (role === 'cell') yield* inRow(statement, own);
    if (role !== 'paragraph' && role !== 'item') continue;
    for (const { start, end } of sentencesOf(text)) {
      const [date, ...more] = own.filter((each) => start <= each.start && each.start < end);
      if (date && more.length === 0) yield* inSentence(text.slice(start, end), date, accused);
    }
  }
}

/** Only one thing in a sentence is sure to be the one that the verb is of. */
function* inSentence(sentence: string, date: ProseDate, accused: readonly RegExp[]): Generator<Day> {
  for (const { what, verb, thing } of EVENTS) {
    if (!verb.test(sentence)) continue;
    const [first, ...more] = matchesIn(sentence, thing)
      .map(([name]) => bare(name))
      .filter((name) => name !== '' && !accused.some((pattern) => pattern.test(name)));
    if (first !== undefined && more.length === 0)
      yield { key: `${what} ${first}`, what: `${what} \`${first}\``, date };
  }
}

/** The words of a sentence's beginning, of the calendar and of what courts are made of are no names. */
function bare(name: string): string {
  const words = name.replace(
    /^(?:(?:On|In|At|The|And|By|From|Soldiers|Members|After|When|Mr|Mrs|Ms|Dr|Pa|Chief|General|Colonel|Major|Captain|Sergeant)\.?\s+)+/u,
    '',
  );
  return /\s/.test(words) &&
    !/\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Article|Armed|Forces|Army|Battalion|Brigade)\b/u.test(
      words,
    )
    ? words
    : '';
}

/** A row of a schedule that names somebody or something in one column and a day in another. */
function* inRow({ home: { schedule }, prose }: Statement, [date]: readonly ProseDate[]): Generator<Day> {
  const row = schedule?.rows.find(({ cells }) => cells.includes(prose));
  if (!schedule || !row || !date) return;
  const heading = (index: number) => schedule.columns[index]?.text ?? '';
  if (!DATE_COLUMN.test(heading(row.cells.indexOf(prose)))) return;
  const titles = [schedule.title, ...schedule.columns].map(({ text }) => text).join(' ');
  for (const [index, cell] of row.cells.entries())
    for (const { what, verb } of EVENTS)
      if (NAME_COLUMN.test(heading(index)) && verb.test(titles))
        yield { key: `${what} ${cell.text}`, what: `${what} \`${cell.text}\``, date };
}

function placeOf({ number, role, home: { schedule } }: Statement): string {
  if (number !== undefined) return `paragraph ${number}`;
  return schedule ? `schedule \`${schedule.id.text}\`` : `a ${role}`;
}

export default rule;
