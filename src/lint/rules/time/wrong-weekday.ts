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
    for (const { statement, first, last } of datesOf(exhibit))
      for (const date of new Set([first, last])) {
        const { start, end, weekday } = date;
        const right = weekdayOf(date);
        if (weekday === undefined || right === undefined || right === weekday) continue;
        yield {
          span: statement.span(start, end),
          message: `\`${statement.text.slice(start, end)}\` was a ${WEEKDAYS[right]}, not a ${WEEKDAYS[weekday]}`,
          help: 'find out whether the day or the date is wrong',
        };
      }
  },
};

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
