import type { Words } from '../model/court.ts';

/** A date as precise as its author made it. `month` and `day` count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** How precise a date is, which is the end of the key of the phrase that prints it (`date_day`), and what fills the placeholders of that, in the words of one language. */
export function datePhrase(
  { year, month, day }: CalendarDate,
  { months, monthsAlone, ordinals }: Pick<Words, 'months' | 'monthsAlone' | 'ordinals'>,
): {
  readonly precision: 'day' | 'month' | 'year';
  readonly values: Readonly<Record<string, string>>;
} {
  const names = !day && monthsAlone.length > 0 ? monthsAlone : months;
  const values = {
    year: `${year}`,
    month: names[(month ?? 1) - 1] ?? `${month}`,
    day: `${day ?? 1}`,
    ordinal: ordinals[(day ?? 1) - 1] ?? `${day ?? 1}`,
  };
  return { precision: day ? 'day' : month ? 'month' : 'year', values };
}
