import type { Count, Paragraph, Schedule } from '../../model/case.ts';
import { incorporatedNumbers } from '../../model/series.ts';
import type { Exhibit } from '../rule.ts';
import { once } from './once.ts';
import { type Statement, statementsOf } from './statements.ts';

/** The texts that a count rests on. */
export interface Reach {
  /** Of its own paragraphs, and of those that it has in common with its group. */
  readonly own: readonly Statement[];
  /** Its own, those it incorporates (all outside counts where it does so in words), and the paragraphs and schedules that any of these refer to. */
  readonly all: readonly Statement[];
}

/** What each count rests on. */
export const reachesOf = once((exhibit: Exhibit): ReadonlyMap<Count, Reach> => {
  const statements = statementsOf(exhibit);
  return new Map(exhibit.analysis.case.counts.map((count) => [count, reachOf(count, statements, exhibit)]));
});

/** The number of a paragraph in the paper. */
export function numberOf(
  paragraph: Paragraph | undefined,
  { analysis, series }: Exhibit,
): number | undefined {
  const key = paragraph && analysis.keys.get(paragraph);
  return key === undefined ? undefined : series.byKey.get(key)?.paragraph;
}

/** The numbers of the paragraphs that a text refers to, those between the ends of a range among them. */
export function referredIn({ text, references }: Statement, { series }: Exhibit): readonly number[] {
  return references.flatMap(({ at, reference }, index) => {
    const number = paragraphOf(reference.label?.key);
    const next = references[index + 1];
    const ranges = next && /^.\s*(?:–|—|-|to|through)\s*$/u.test(text.slice(at, next.at));
    const to = ranges ? paragraphOf(next.reference.label?.key) : number;
    return stretch(number, to);
  });

  function paragraphOf(key: string | undefined): number | undefined {
    return key === undefined ? undefined : series.byKey.get(key)?.paragraph;
  }
}

function stretch(from: number | undefined, to: number | undefined): readonly number[] {
  if (from === undefined || to === undefined) return [];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

const textsOf = once((exhibit: Exhibit) => {
  const byNumber = new Map<number, Statement[]>();
  const bySchedule = new Map<Schedule, Statement[]>();
  for (const statement of statementsOf(exhibit)) {
    const number = numberOf(statement.home.paragraph, exhibit);
    if (number !== undefined) byNumber.set(number, [...(byNumber.get(number) ?? []), statement]);
    const { schedule } = statement.home;
    if (!schedule) continue;
    const rows = bySchedule.get(schedule);
    if (rows) rows.push(statement);
    else bySchedule.set(schedule, [statement]);
  }
  return { byNumber, bySchedule };
});

/** A count that repeats paragraphs without `incorporates`, by a sentence of its own. */
const IN_WORDS =
  /\b(?:incorporat|re-?alleg|associated\s+by|paragraphs?\s+\d|(?:counts?|sections?)\s+(?:above|[IVX]+\b))/i;
const COMMON: ReadonlySet<Statement['home']['part']> = new Set([
  'accused',
  'general_allegations',
  'individual_responsibility',
]);

function reachOf(count: Count, statements: readonly Statement[], exhibit: Exhibit): Reach {
  const { byNumber, bySchedule } = textsOf(exhibit);
  const own = statements.filter(
    ({ home, role }) =>
      (home.count === count && role !== 'count title') ||
      (home.group?.counts.includes(count) && role !== 'heading'),
  );
  const numbers = new Set(count.incorporates.flatMap((one) => incorporatedNumbers(one, exhibit.series)));
  const all = new Set(own);
  if (numbers.size === 0 && own.some(({ text }) => IN_WORDS.test(text)))
    for (const statement of statements) if (COMMON.has(statement.home.part)) all.add(statement);
  for (const number of numbers) add(byNumber.get(number));
  // What is added is gone through in its turn.
  for (const statement of all) {
    for (const number of referredIn(statement, exhibit)) add(byNumber.get(number));
    for (const { reference } of statement.references)
      if (reference.label?.kind === 'schedule') add(bySchedule.get(reference.label.of));
  }
  return { own, all: [...all] };

  function add(more: readonly Statement[] | undefined): void {
    for (const statement of more ?? []) all.add(statement);
  }
}

/** By which words a count refers to what is alleged elsewhere. */
const ELSEWHERE =
  /\b(?:paragraphs?|schedules?|annex(?:es)?|counts?|sections?|above|below|herein|aforesaid|foregoing|described|detailed|alleged|charged|set\s+(?:out|forth)|relevant|these|those|this|such|said|same|(?:at|by|during|for|from|in|of|on|to|under|with)\s+that(?!\s+(?:he|she|it|they|the|an?)\b))\b/i;

/** Whether a count's own paragraphs tell what was done without a word that refers to other parts of the paper. */
export function standsAlone(own: readonly Statement[]): boolean {
  return (
    own.length > 0 && own.every(({ text, references }) => references.length === 0 && !ELSEWHERE.test(text))
  );
}
