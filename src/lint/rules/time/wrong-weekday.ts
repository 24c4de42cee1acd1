import { daysIn } from '../../../text/calendar.ts';
import { datesOf } from '../../reading/dates.ts';
import { WEEKDAYS, type WrittenDate } from '../../reading/written-dates.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a date was another day of the week than the text says',
  why: 'One of the two is wrong, and an alibi may hang on which.',
  severity: 'error',
  language: 'en',
  example: {
    bad: "general_allegations: ['On Thursday, 19 June 2024, he left Zenda.']",
    good: "general_allegations: ['On Wednesday, 19 June 2024, he left Zenda.']",
  },
  *check(exhibit) {
    const { period } = exhibit.analysis.case;
    // A day without its year is of the year that is charged, where that is one.
    const charged = period?.from.year === period?.to.year ? period?.from.year : undefined;
    for (const { statement, first, last } of datesOf(exhibit))
      for (const date of new Set([first, last])) {
        const { start, end, weekday } = date;
        if (weekday === undefined) continue;
        const year = date.year ?? (namesOther(statement.text, charged) ? undefined : charged);
        const right = year === undefined ? undefined : weekdayOf({ ...date, year });
        if (right === undefined || right === weekday) continue;
        yield {
          span: statement.span(start, end),
          message: `\`${statement.text.slice(start, end)}\` was a ${WEEKDAYS[right]}, not a ${WEEKDAYS[weekday]}`,
          help: 'find out whether the day or the date is wrong',
          ...(date.year === undefined ? { severity: 'warning' as const } : {}),
        };
      }
  },
};

/** Whether a text tells of a year beside the one charged. */
function namesOther(text: string, charged: number | undefined): boolean {
  return (text.match(/\b(?:19|20)\d{2}\b/g) ?? []).some((year) => Number(year) !== charged);
}

/** Zeller's congruence, of the Gregorian calendar: 0 is Sunday. Undefined where the date is not one day. */
function weekdayOf({ year, month, day }: WrittenDate): number | undefined {
  if (year === undefined || month === undefined || day === undefined || day > daysIn(year, month))
    return undefined;
  const [m, y] = month < 3 ? [month + 12, year - 1] : [month, year];
  const saturdayFirst =
    (day +
      Math.floor((13 * (m + 1)) / 5) +
      y +
      Math.floor(y / 4) -
      Math.floor(y / 100) +
      Math.floor(y / 400)) %
    7;
  return (saturdayFirst + 6) % 7;
}

export default rule;
