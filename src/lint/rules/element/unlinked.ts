import type { Charge } from '../../../model/analysis.ts';
import type { Count } from '../../../model/case.ts';
import { linkedElements } from '../../reading/linked-elements.ts';
import { meantBy } from '../../reading/meant.ts';
import { reachesOf } from '../../reading/reach.ts';
import type { Exhibit, Rule } from '../../rule.ts';

const HELP = 'add `elements` to the paragraphs that allege them; `indict elements` shows which are missing';

const rule: Rule = {
  summary:
    'no paragraph of a count says which elements it alleges, though other counts say it, or the case has evidence',
  why: 'The chart of elements would show each element of that count as alleged nowhere, and nothing can be read off it. A count is passed over whose `gaps` explain it; where no count says it, one finding tells so, and only where the case has evidence to prove its elements by.',
  severity: 'warning',
  example: {
    bad: "counts: [{id: one, crime: 'rome_statute 8(2)(b)(ii)', paragraphs: [{text: Said., elements: [attack, civilian-objects, intent-to-attack-civilian-objects, international-armed-conflict, awareness-of-conflict]}]}, {id: two, crime: 'rome_statute 8(2)(b)(xvi)', paragraphs: [Said.]}]",
    good: "counts: [{id: two, crime: 'rome_statute 8(2)(b)(xvi)', paragraphs: [{text: Said., elements: [appropriation]}]}]",
  },
  *check(exhibit) {
    const { charges, case: of } = exhibit.analysis;
    const asked = [...charges].filter(([, charge]) => hasElements(charge)).map(([count]) => count);
    const unlinked = asked.filter((count) => !isLinked(count, exhibit));
    const [first] = unlinked;
    if (!first) return;
    if (unlinked.length < asked.length)
      for (const { id } of unlinked.filter(({ gaps }) => gaps.length === 0))
        yield {
          span: id,
          message: `no paragraph of count \`${id.text}\` says which elements it alleges, as those of other counts do`,
          help: HELP,
        };
    else if (of.evidence.length > 0)
      yield {
        span: first.id,
        message: 'no paragraph says which elements it alleges',
        help: HELP,
        severity: 'info',
      };
  },
};

function hasElements({ crime, acts, modes }: Charge): boolean {
  return [crime, ...acts, ...modes]
    .map(meantBy)
    .some(({ provision }) => (provision?.elements ?? []).length > 0);
}

function isLinked(count: Count, exhibit: Exhibit): boolean {
  if (linkedElements(count, exhibit).length > 0) return true;
  const all = reachesOf(exhibit).get(count)?.all ?? [];
  return all.some(({ home }) => (home.paragraph?.elements ?? []).length > 0);
}

export default rule;
