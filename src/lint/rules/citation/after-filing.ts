import { paperDateBefore } from '../../reading/dates.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a source is dated after the paper that cites it',
  why: 'What was not yet written cannot have been relied on: the date of the source or that of the paper is wrong.',
  severity: 'warning',
  example: {
    bad: `document: {number: X-1, date: 2025-09-21, place: The Hague}
sources: [{id: un, type: report, title: Report on Zenda, author: United Nations, issued: 2026-01-10}]
general_allegations: ["Zenda was occupied.^[[@un, p. 5].]"]`,
    good: `document: {number: X-1, date: 2025-09-21, place: The Hague}
sources: [{id: un, type: report, title: Report on Zenda, author: United Nations, issued: 2025-01-10}]
general_allegations: ["Zenda was occupied.^[[@un, p. 5].]"]`,
  },
  *check(exhibit) {
    for (const { id, dates } of exhibit.analysis.case.authorities) {
      const issued = dates.get('issued');
      const signed = issued && paperDateBefore(issued, exhibit);
      if (!signed) continue;
      yield {
        span: issued.at ?? id,
        message: `source \`${id.text}\` is dated after this paper, which is dated \`${signed.at.text}\``,
        help: 'mend the date of the source, or that of the paper',
      };
    }
  },
};

export default rule;
