import type { Evidence } from '../../../model/case.ts';
import { citedPlacesOf } from '../../reading/cited-works.ts';
import { provingsOf } from '../../reading/evidence-links.ts';
import type { Exhibit, Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'an item of evidence proves nothing that is alleged',
  why: 'Evidence that no paragraph or incident links is disclosed and listed without a purpose, or the link was forgotten. An item that is a copy of a source is used where a note cites the source. Of a sheet of evidence that serves many cases only one finding counts them.',
  severity: 'warning',
  example: {
    bad: `evidence: [{id: P-0001, title: Log of the 2nd Lancers}, {id: P-0002, title: Letter}]
general_allegations: [{text: The lancers entered Zenda., evidence: [P-0001]}]`,
    good: `evidence: [{id: P-0001, title: Log of the 2nd Lancers}]
general_allegations: [{text: The lancers entered Zenda., evidence: [P-0001]}]`,
  },
  *check(exhibit) {
    const { evidence, source } = exhibit.analysis.case;
    const used = usedIn(exhibit);
    const unused = evidence.filter((each) => !used.has(each.id.text) && !isCited(each, exhibit));
    const help = 'name it in `evidence` of the paragraph that it proves, or take it out';
    for (const { id } of unused)
      if (id.source === source)
        yield { span: id, message: `evidence \`${id.text}\` is linked from no paragraph`, help };
    const [first, ...more] = unused.filter(({ id }) => id.source !== source);
    if (!first) return;
    const others = more.length === 0 ? '' : `, nor ${more.length} more of this file`;
    yield {
      span: first.id,
      message: `evidence \`${first.id.text}\` is linked from no paragraph${others}`,
      severity: 'info',
    };
  },
};

function usedIn(exhibit: Exhibit): ReadonlySet<string> {
  const ofIncidents = exhibit.analysis.case.incidents.flatMap(({ evidence }) => evidence);
  return new Set([...provingsOf(exhibit).map(({ link }) => link), ...ofIncidents].map(({ id }) => id.text));
}

function isCited({ source }: Evidence, exhibit: Exhibit): boolean {
  return source !== undefined && [...citedPlacesOf(exhibit).keys()].some(({ id }) => id.text === source.text);
}

export default rule;
