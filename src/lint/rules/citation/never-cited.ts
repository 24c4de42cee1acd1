import { citedPlacesOf } from '../../reading/cited-works.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a source is cited nowhere',
  why: 'What no note cites stands in the list of sources without a place in the paper: the note is missing, or the source is left over. Of a file of sources that serves many cases only one finding counts them.',
  severity: 'warning',
  example: {
    bad: `sources: [{id: roe, title: Prosecutor v. Roe}, {id: hope, title: The Prisoner of Zenda}]
general_allegations: ["The attack was systematic.^[See [@roe, para. 5].]"]`,
    good: `sources: [{id: roe, title: Prosecutor v. Roe}]
general_allegations: ["The attack was systematic.^[See [@roe, para. 5].]"]`,
  },
  *check(exhibit) {
    const { authorities, source } = exhibit.analysis.case;
    const cited = citedPlacesOf(exhibit);
    const unused = authorities.filter((authority) => !cited.has(authority));
    const help = 'cite it in a note, as `[@id, p. 5]`, or take it out';
    for (const { id } of unused)
      if (id.source === source) yield { span: id, message: `source \`${id.text}\` is cited nowhere`, help };
    const [first, ...more] = unused.filter(({ id }) => id.source !== source);
    if (!first) return;
    const others = more.length === 0 ? '' : `, nor ${more.length} more of this file`;
    yield {
      span: first.id,
      message: `source \`${first.id.text}\` is cited nowhere${others}`,
      severity: 'info',
    };
  },
};

export default rule;
