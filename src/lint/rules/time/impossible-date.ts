import { daysIn } from '../../../text/calendar.ts';
import { datesOf } from '../../reading/dates.ts';
import type { WrittenDate } from '../../reading/written-dates.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a text names a day that does not exist',
  why: 'An act cannot have been done on it, and which day was meant is then anybody’s guess.',
  severity: 'error',
  language: 'en',
  example: {
    bad: "general_allegations: ['On 31 June 2024 he left Zenda, and on 29 February 2023 he came back.']",
    good: "general_allegations: ['On 30 June 2024 he left Zenda, and on 29 February 2024 he came back.']",
  },
  *check(exhibit) {
    for (const { statement, first, last } of datesOf(exhibit))
      for (const date of new Set([first, last])) {
        const why = impossible(date);
        if (why === undefined) continue;
        const { start, end } = date;
        yield {
          span: statement.span(start, end),
          message: `there is no such day as \`${statement.text.slice(start, end)}\`: ${why}`,
          help: 'find out which day is meant',
        };
      }
  },
};

function impossible({ year, month, day }: WrittenDate): string | undefined {
  if (month !== undefined && (month < 1 || month > 12)) return `a year has no month ${month}`;
  if (month === undefined || day === undefined) return undefined;
  if (day === 0) return 'months begin with the first';
  // Without a year, any February may have 29 days.
  const days = daysIn(year ?? 2000, month);
  if (day <= days) return undefined;
  return month === 2 && day === 29 ? `${year} is no leap year` : `that month has ${days} days`;
}

export default rule;
