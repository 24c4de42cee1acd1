import type { Copy } from './analysis.ts';
import type { EvidenceLink, Incident, Paragraph } from './case.ts';

/** What proves a paragraph or an incident, as far as the readers of a copy may know. */
export function linksOf(
  { evidence }: Paragraph | Incident,
  { withheld }: Pick<Copy, 'withheld'>,
): readonly EvidenceLink[] {
  return evidence.filter((link) => !withheld.has(link));
}
