import { grouped } from '../../../text/grouped.ts';
import { asWritten, datesOf, type ProseDate } from '../../reading/dates.ts';
import { isQuoted } from '../../reading/quoted.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a date is written in another style than most of the paper’s',
  why: 'One paper, one style: a reader who finds two looks for a reason.',
  severity: 'info',
  language: 'en',
  example: {
    bad: "general_allegations: ['On June 14, 2009, June 15, 2009 and June 16, 2009 he came; on 17 June 2009 he left.']",
    good: "general_allegations: ['On June 14, 2009, June 15, 2009 and June 16, 2009 he came; he wrote: “on 17 June 2009”.']",
  },
  *check(exhibit) {
    const dates = datesOf(exhibit).filter(
      ({ statement, start }) => /^(?:paragraph|item)$/.test(statement.role) && !isQuoted(statement, start),
    );
    const styles = grouped(dates, styleOf);
    const [days, months] = [styles.get('14 June') ?? [], styles.get('June 14') ?? []];
    const [fewer, usual] = days.length < months.length ? [days, 'June 14'] : [months, '14 June'];
    if (fewer.length * 3 > days.length + months.length - fewer.length) return;
    for (const date of fewer)
      yield {
        span: date.statement.span(date.start, date.end),
        message: `\`${asWritten(date)}\` is written in another style than most dates of this paper, \`${usual}\``,
        help: 'write all dates alike',
      };
  },
};

/** Which stands first in a date of a day and a month that are written out: `14 June` or `June 14`. */
function styleOf(date: ProseDate): string {
  const written = asWritten(date).replace(/^[a-z]+day,?\s+(?:the\s+)?/i, '');
  if (date.first.day === undefined) return '';
  if (/^\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?\p{Upper}/u.test(written)) return '14 June';
  return /^\p{Upper}[A-Za-z]{2,8}\.?\s+\d{1,2}/u.test(written) ? 'June 14' : '';
}

export default rule;
