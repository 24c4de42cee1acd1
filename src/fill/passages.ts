import type { Item, Paragraph, Passage } from '../model/case.ts';
import { type Clerk, text, type View } from './clerk.ts';
import { linksMarkup } from './evidence.ts';
import { incidentView } from './incidents.ts';
import { refersElsewhere, sourcesIn } from './sources.ts';

/** A paragraph, or a section with the level (2 to 4) of its heading: `level` is that of sections in this list. */
export function passageView(clerk: Clerk, passage: Passage, level = 2): View {
  if (passage.kind === 'paragraph')
    return { ...paragraphView(clerk, passage), heading: undefined, level, paragraphs: [] };
  return {
    key: clerk.copy.keys.get(passage),
    heading: text(clerk, passage.heading),
    level: Math.min(level, 4),
    paragraphs: passage.paragraphs.map((inner) => passageView(clerk, inner, level + 1)),
  };
}

const NO_PROOF: View = {
  withheld: false,
  evidence: undefined,
  sources: [],
  refers: false,
  unsourced: undefined,
};

/** What a paragraph rests on, and why on nothing where it does not; of one that is withheld, nothing is said. */
function proofView(clerk: Clerk, paragraph: Paragraph): View {
  if (clerk.copy.withheld.has(paragraph)) return { ...NO_PROOF, withheld: true };
  return {
    withheld: false,
    evidence: linksMarkup(clerk, paragraph),
    sources: sourcesIn(clerk, paragraph),
    refers: refersElsewhere(clerk, paragraph),
    unsourced: text(clerk, paragraph.unsourced),
  };
}

function paragraphView(clerk: Clerk, paragraph: Paragraph | Item): View {
  return {
    key: clerk.copy.keys.get(paragraph),
    incident:
      'incident' in paragraph && paragraph.incident ? incidentView(clerk, paragraph.incident) : undefined,
    text: text(clerk, paragraph.text),
    quote: 'quote' in paragraph ? text(clerk, paragraph.quote) : undefined,
    items: paragraph.items.map((item) => paragraphView(clerk, item)),
    ...('evidence' in paragraph ? proofView(clerk, paragraph) : NO_PROOF),
  };
}
