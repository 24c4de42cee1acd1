import { firstDay, lastDay } from '../../reading/dates.ts';
import { onceOfEach } from '../../reading/evidence-links.ts';
import { toldDatesOf } from '../../reading/told-dates.ts';
import type { Rule } from '../../rule.ts';

const NAMES: Readonly<Record<string, string>> = {
  statement: 'statement',
  testimony: 'testimony',
  expert_report: 'expert report',
};

const rule: Rule = {
  summary: 'a witness statement was given before what it is to prove',
  why: 'A witness tells of what has happened. A statement, testimony or expert report that is older than every date of the paragraph cannot prove it: a date is wrong, or the link. Told once of an item.',
  severity: 'warning',
  example: {
    bad: `evidence: [{id: P-0001, title: Statement of a miller, kind: statement, date: 2023-06-01}]
general_allegations: [{text: "On 5 May 2024 lancers entered Zenda.", evidence: [P-0001]}]`,
    good: `evidence: [{id: P-0001, title: Statement of a miller, kind: statement, date: 2024-06-01}]
general_allegations: [{text: "On 5 May 2024 lancers entered Zenda.", evidence: [P-0001]}]`,
  },
  check: (exhibit) =>
    onceOfEach(exhibit, ({ evidence: { id, date, kind = '' }, allegation }) => {
      const name = NAMES[kind];
      const given = date && lastDay(date);
      if (!name || given === undefined) return undefined;
      const days = toldDatesOf(allegation, exhibit).map(({ first }) => firstDay(first) ?? 0);
      if (days.length === 0 || days.some((day) => day <= given)) return undefined;
      return {
        message: `the ${name} \`${id.text}\` of \`${date?.at.text}\` is older than all that this paragraph tells`,
        help: 'mend the date that is wrong, or link the paragraph that the item proves',
      };
    }),
};

export default rule;
