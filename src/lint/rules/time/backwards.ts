import { baseLanguage } from '../../../text/base-language.ts';
import { datesOf, firstDay, lastDay, type Parts } from '../../reading/dates.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a stretch of time ends before it begins',
  why: 'Nothing can have been done in it; a digit or a year is wrong.',
  severity: 'error',
  example: {
    bad: "period: {from: 2024-06, to: 2023-07}\ngeneral_allegations: ['Between 8 June 2024 and 3 July 2023 he was in Zenda.']",
    good: "period: {from: 2023-06, to: 2024-07}\ngeneral_allegations: ['Between 28 December and 3 January 2024 he was in Zenda.']",
  },
  *check(exhibit) {
    const { period } = exhibit.analysis.case;
    if (period && isBackwards(period.from, period.to))
      yield {
        span: period.to.at,
        message: `the period ends before it begins: it runs from \`${period.from.at.text}\` to \`${period.to.at.text}\``,
        help: 'exchange the two, or mend the year',
      };
    if (baseLanguage(exhibit.analysis.language) !== 'en') return;
    for (const { statement, start, end, first, last } of datesOf(exhibit)) {
      if (!isBackwards(first, last)) continue;
      yield {
        span: statement.span(start, end),
        message: `\`${statement.text.slice(start, end)}\` ends before it begins`,
        help: 'exchange the two, or mend the day or the year',
      };
    }
  },
};

function isBackwards(from: Parts, to: Parts): boolean {
  const [first, last] = [firstDay(from), lastDay(to)];
  return first !== undefined && last !== undefined && first > last;
}

export default rule;
