import { paperDateBefore } from '../../reading/dates.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'an item of evidence is dated after the paper that relies on it',
  why: 'What was not yet made cannot have been relied on: the date of the item or that of the paper is wrong.',
  severity: 'warning',
  example: {
    bad: `document: {number: X-1, date: 2025-09-21, place: The Hague}
evidence: [{id: P-0001, title: Log of the 2nd Lancers, date: 2026-01-10}]
general_allegations: [{text: The lancers entered Zenda., evidence: [P-0001]}]`,
    good: `document: {number: X-1, date: 2025-09-21, place: The Hague}
evidence: [{id: P-0001, title: Log of the 2nd Lancers, date: 2025-01-10}]
general_allegations: [{text: The lancers entered Zenda., evidence: [P-0001]}]`,
  },
  *check(exhibit) {
    for (const { id, date } of exhibit.analysis.case.evidence) {
      const signed = date && paperDateBefore(date, exhibit);
      if (signed)
        yield {
          span: date.at,
          message: `evidence \`${id.text}\` is dated after this paper, which is dated \`${signed.at.text}\``,
          help: 'mend the date of the item, or that of the paper',
        };
    }
  },
};

export default rule;
