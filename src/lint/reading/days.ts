import { daysIn } from '../../text/calendar.ts';
import type { Parts } from './dates.ts';

/** Days from 1 January of the year 1 (which is 0), in the Gregorian calendar; undefined of what is no one day that there was. */
export function dayNumber({ year, month, day }: Parts): number | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  const past = year - 1;
  let days = past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  for (let before = 1; before < month; before++) days += daysIn(year, before);
  return days + day - 1;
}
