import { type SameWork, sameWorks } from '../../reading/same-works.ts';
import type { Rule } from '../../rule.ts';

const BY: Readonly<Record<SameWork['by'], string>> = {
  DOI: 'they have one DOI',
  address: 'they have one address',
  number: 'they have one number',
  title: 'their titles and dates are alike',
};

const rule: Rule = {
  summary: 'one work stands in the sources twice',
  why: 'Cited under two ids it is given in full twice, its short forms go astray, and the table of authorities lists it as two. Two works at one address are one, or one address is wrong.',
  severity: 'warning',
  example: {
    bad: `sources: [{id: roe, type: article-newspaper, title: Soldiers Enter the Town of Zenda, container-title: Reuters, issued: 2024-05-05}, {id: reuters, type: article-newspaper, title: Soldiers Enter Town of Zenda, container-title: Reuters, issued: 2024-05-05}]
general_allegations: ["Zenda was occupied.^[[@roe; @reuters].]"]`,
    good: `sources: [{id: roe, type: article-newspaper, title: Soldiers Enter the Town of Zenda, container-title: Reuters, issued: 2024-05-05}, {id: reuters, type: article-newspaper, title: Soldiers Enter the Town of Zenda, container-title: Reuters, issued: 2024-09-05}]
general_allegations: ["Zenda was occupied.^[[@roe; @reuters].]"]`,
  },
  *check({ analysis: { case: of } }) {
    for (const { one, other, by, alike } of sameWorks(of.authorities)) {
      const [first, second] = [one.id.text, other.id.text];
      const known = by === 'DOI' || by === 'title' || alike;
      yield {
        span: other.id,
        message: known
          ? `source \`${second}\` seems to be the work \`${first}\`: ${BY[by]}`
          : `sources \`${second}\` and \`${first}\` are two works by their titles, but ${BY[by]}`,
        help: known ? `keep one of them, and cite it everywhere by its id` : `mend the one that is wrong`,
      };
    }
  },
};

export default rule;
