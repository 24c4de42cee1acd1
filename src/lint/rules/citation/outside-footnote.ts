import { leavesIn } from '../../../model/inline.ts';
import { spanWithin } from '../../../text/span-within.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a source is cited in the text, not in a footnote',
  why: 'Citations stand in footnotes: there they are given in full the first time and in short after that, and the allegation stays readable.',
  severity: 'error',
  example: {
    bad: `sources: [{id: roe, title: Prosecutor v. Roe}]
general_allegations: ["The attack was systematic [@roe, para. 5]."]`,
    good: `sources: [{id: roe, title: Prosecutor v. Roe}]
general_allegations: ["The attack was systematic.^[See [@roe, para. 5].]"]`,
  },
  *check({ analysis: { texts } }) {
    for (const content of texts.values())
      for (const leaf of leavesIn(content)) {
        if (leaf.kind !== 'citation' || !leaf.at.prose) continue;
        const { prose, start, end } = leaf.at;
        const typed = prose.text.slice(start, end);
        yield {
          span: spanWithin(prose, start, end),
          message: 'a citation stands in the text, expected in a footnote',
          help: `put it into a footnote: \`^[${typed}]\``,
        };
      }
  },
};

export default rule;
