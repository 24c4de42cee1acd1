import type { Evidence, EvidenceLink } from '../../model/case.ts';
import type { Exhibit } from '../rule.ts';
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
