import type { Words } from '../model/court.ts';

/** A date as precise as its author made it. `month` and `day` count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** The phrase that prints a date (`date_day`) and what fills its placeholders, in the words of one language. */
export function datePhrase(
  date: CalendarDate,
  kind: 'date' | 'dated',
  words: Words,
): { readonly key: string; readonly values: Readonly<Record<string, string>> } {
  const month = date.month ?? 1;
  const day = date.day ?? 1;
  const months = !date.day && words.monthsAlone.length > 0 ? words.monthsAlone : words.months;
  const values = {
    year: `${date.year}`,
    month: months[month - 1] ?? `${month}`,
    day: `${day}`,
    ordinal: words.ordinals[day - 1] ?? `${day}`,
  };
  return { key: `${kind}_${date.day ? 'day' : date.month ? 'month' : 'year'}`, values };
}
