import type { PartialDate } from '../../model/partial-date.ts';
import type { Exhibit } from '../rule.ts';
import type { Allegation } from './allegations.ts';
import { datesByStatement, type Parts } from './dates.ts';
import { writtenDates } from './written-dates.ts';

/** A day or a stretch of time that a paragraph tells of. */
export interface ToldDate {
  readonly first: Parts;
  readonly last: Parts;
}

/** The dates of a paragraph: of its texts, its data and its incident. */
export function toldDatesOf({ paragraph, statements }: Allegation, exhibit: Exhibit): readonly ToldDate[] {
  const { date, incident } = paragraph;
  const dates = datesByStatement(exhibit);
  return [
    ...statements.flatMap((statement) => dates.get(statement) ?? []),
    ...[date, incident?.date].flatMap((given) => given ?? []).map(alone),
    ...(incident?.date && incident.until ? [{ first: incident.date, last: incident.until }] : []),
  ];
}

/** The same of the headings that it stands below. */
export function headingDatesOf({ sections }: Allegation): readonly ToldDate[] {
  return sections.flatMap(({ heading }) =>
    writtenDates(heading.text).map(([first, last = first]) => ({ first, last }) as ToldDate),
  );
}

function alone(date: PartialDate): ToldDate {
  return { first: date, last: date };
}
