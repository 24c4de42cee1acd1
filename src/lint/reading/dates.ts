import type { PartialDate } from '../../model/partial-date.ts';
import type { Prose } from '../../model/prose.ts';
import { grouped } from '../../text/grouped.ts';
import type { Exhibit } from '../rule.ts';
import { once } from './once.ts';
import { type Statement, statementsOf } from './statements.ts';
import { isBetween, type WrittenDate, writtenDates } from './written-dates.ts';

/** A date or a stretch of time that a text names. Offsets in UTF-16 units of the statement's text. */
export interface ProseDate {
  readonly statement: Statement;
  readonly start: number;
  readonly end: number;
  /** The same as `last` of a single date. A year that is written once for both stands in both. */
  readonly first: WrittenDate;
  readonly last: WrittenDate;
}

/** Every date in the texts of the case, in the order of the paper. */
export const datesOf = once((exhibit: Exhibit): readonly ProseDate[] =>
  statementsOf(exhibit).flatMap((statement) => datesIn(statement)),
);

/** The same by statement; a text without dates is absent. */
export const datesByStatement = once(
  (exhibit: Exhibit): ReadonlyMap<Statement, readonly ProseDate[]> =>
    grouped(datesOf(exhibit), ({ statement }) => statement),
);

/** The first date in each cell of the schedules. */
export const datesByCell = once(
  (exhibit: Exhibit): ReadonlyMap<Prose, ProseDate> =>
    new Map(
      [...datesByStatement(exhibit)].flatMap(([{ role, prose }, [date]]) =>
        role === 'cell' && date ? [[prose, date]] : [],
      ),
    ),
);

/** Days as numbers that can be compared (20240619): the first day that a date can mean. Undefined without a year. */
export function firstDay({ year, month = 1, day = 1 }: Parts): number | undefined {
  return year === undefined ? undefined : (year * 100 + month) * 100 + day;
}

/** The last day that a date can mean, in the same numbers; a month has at most 31. */
export function lastDay({ year, month = 12, day = 31 }: Parts): number | undefined {
  return year === undefined ? undefined : (year * 100 + month) * 100 + day;
}

/** What of a date its author wrote. */
export type Parts = Pick<WrittenDate, 'year' | 'month' | 'day'> | PartialDate;

interface Stretch {
  readonly first: Parts;
  readonly last: Parts;
}

/** Whether a date or stretch of time begins after the end of another, each as coarse as it was written; without a year nobody knows. */
export function isAfter({ first }: Pick<Stretch, 'first'>, { last }: Pick<Stretch, 'last'>): boolean {
  const [from, to] = [firstDay(first), lastDay(last)];
  return from !== undefined && to !== undefined && from > to;
}

/** The date of the paper, where another date is later. */
export function paperDateBefore(date: Parts, { analysis }: Exhibit): PartialDate | undefined {
  const signed = analysis.case.document.date;
  return signed && isAfter({ first: date }, { last: signed }) ? signed : undefined;
}

/** Whether two dates or stretches of time have a day in common, the coarser holding the finer; without a year they may. */
export function overlap(one: Stretch, other: Stretch): boolean {
  const [from, to] = [firstDay(one.first), lastDay(one.last)];
  const [begin, end] = [firstDay(other.first), lastDay(other.last)];
  if (from === undefined || to === undefined || begin === undefined || end === undefined) return true;
  return from <= end && begin <= to;
}

/** A date as the text has it. */
export function asWritten({ statement, start, end }: ProseDate): string {
  return statement.text.slice(start, end);
}

function datesIn(statement: Statement): readonly ProseDate[] {
  const { text } = statement;
  const dates: ProseDate[] = [];
  for (const written of writtenDates(text)) {
    const [first, last = first] = written as readonly [WrittenDate, WrittenDate?];
    const next = { statement, start: first.start, end: last.end, first, last };
    const before = dates.at(-1);
    const joint = before && jointBetween(text, before.start, before.end, next.start);
    if (before && joint) dates.splice(-1, 1, ...joined(before, next, joint));
    else dates.push(next);
  }
  // A month by itself may be a name or a verb.
  return dates.filter(({ first }) => first.year !== undefined || first.day !== undefined);
}

/** What may stand between the two ends of a stretch, or between two days of a list. */
const STRETCHING = new Set(['to', 'until', 'till', 'through', '–', '—', '-']);
const JOINTS = new Set([...STRETCHING, 'and', '&', ',', 'or']);
const FILLERS = new Set(
  'on about around approximately in the at least end of early late mid middle beginning up including or and'.split(
    ' ',
  ),
);
function jointBetween(
  text: string,
  begin: number,
  end: number,
  next: number,
): 'stretch' | 'list' | undefined {
  if (next - end > 48) return undefined;
  const words = (text
    .slice(end, next)
    .toLowerCase()
    .match(/[A-Za-zÀ-ỿ]+|[^\sA-Za-zÀ-ỿ]/gu) ?? []) as readonly string[];
  // In `April 1, 2022, through on or about April 10` the comma belongs to the year.
  const joint = words.find((word) => STRETCHING.has(word)) ?? words.find((word) => JOINTS.has(word));
  if (!joint || !words.every((word) => JOINTS.has(word) || FILLERS.has(word))) return undefined;
  if (joint === ',' || joint === 'or' || joint === '&') return 'list';
  if (STRETCHING.has(joint)) return 'stretch';
  return isBetween(text, begin) ? 'stretch' : 'list';
}

function joined(before: ProseDate, next: ProseDate, joint: 'stretch' | 'list'): readonly ProseDate[] {
  const first = dated(before.first, next.first, joint);
  const last = before.last === before.first ? first : dated(before.last, next.first, joint);
  if (joint === 'list' || before.first !== before.last) return [{ ...before, first, last }, next];
  return [{ ...before, end: next.end, first, last: next.last }];
}

/** `5 June to 9 July 2024`: the year of the one is that of the other, or the year before where it would run back into winter. */
function dated(date: WrittenDate, by: WrittenDate, joint: 'stretch' | 'list'): WrittenDate {
  if (date.year !== undefined || by.year === undefined || by.month === undefined) return date;
  const months = by.month - (date.month ?? by.month);
  const overNewYear = joint === 'stretch' && months < 0 && months + 12 <= 6;
  return { ...date, year: overNewYear ? by.year - 1 : by.year };
}
