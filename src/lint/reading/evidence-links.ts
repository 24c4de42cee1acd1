import type { Evidence, EvidenceLink } from '../../model/case.ts';
import type { Exhibit, Objection } from '../rule.ts';
import { type Allegation, allegationsOf } from './allegations.ts';
import { once } from './once.ts';

/** A link from a paragraph to the evidence that is to prove it. */
export interface Proving {
  readonly link: EvidenceLink;
  readonly evidence: Evidence;
  readonly allegation: Allegation;
}

/** Every link from a paragraph to an item of evidence that there is, in the order of the paper. */
export const provingsOf = once((exhibit: Exhibit): readonly Proving[] => {
  if (exhibit.analysis.case.evidence.length === 0) return [];
  const items = new Map(exhibit.analysis.case.evidence.map((each) => [each.id.text, each]));
  return allegationsOf(exhibit).flatMap((allegation) => {
    const { evidence: own, incident } = allegation.paragraph;
    return [...new Set([...own, ...(incident?.evidence ?? [])])].flatMap((link) => {
      const evidence = items.get(link.id.text);
      return evidence ? [{ link, evidence, allegation }] : [];
    });
  });
});

/** What there is to tell of the links to each item of evidence, once of an item: of the first link that it is told of. */
export function* onceOfEach(
  exhibit: Exhibit,
  tell: (proving: Proving) => Omit<Objection, 'span'> | undefined,
): Generator<Objection> {
  const told = new Set<Evidence>();
  for (const proving of provingsOf(exhibit)) {
    const said = told.has(proving.evidence) ? undefined : tell(proving);
    if (!said) continue;
    told.add(proving.evidence);
    yield { span: proving.link.id, ...said };
  }
}
