import type { EvidenceLink } from '../model/case.ts';
import { linksOf } from '../model/evidence.ts';
import { isId } from '../model/series.ts';
import { type Clerk, type Markup, markup, text, type View } from './clerk.ts';
import { escapeMarkup } from './desk.ts';
import { alleged } from './evidence.ts';

/** The evidence that the readers of a copy may know of, as a sheet has it that the program reads back: in the words of a case file. */
export function evidenceRows(clerk: Clerk): readonly View[] {
  const { copy } = clerk;
  const links = linksByItem(clerk);
  return copy.case.evidence.map((item) => ({
    id: own(item.id.text, clerk),
    number: text(clerk, item.number),
    to: text(clerk, item.to),
    title: text(clerk, item.title),
    kind: item.kind,
    witness: text(clerk, item.witness),
    date: item.date?.at.text,
    classification: item.classification,
    source: item.source && own(item.source.text, clerk),
    paragraphs: markup((links.get(item.id.text) ?? []).join(', ')),
  }));
}

/** An id of the drafter's, which no copy has that withholds anything. */
function own(id: string, { copy }: Clerk): Markup | undefined {
  return copy.withholds ? undefined : markup(escapeMarkup(id));
}

/** The paragraphs and incidents that link to each item, by its id, each with where in it: `treaty (page 3)`. */
function linksByItem(clerk: Clerk): ReadonlyMap<string, readonly string[]> {
  const { copy } = clerk;
  const links = new Map<string, string[]>();
  for (const [thing, key] of copy.withholds ? [] : alleged(copy)) {
    // The paragraph of an incident goes by the incident's id, which stands among these itself.
    if (!isId(key) || ('incident' in thing && thing.incident)) continue;
    for (const link of linksOf(thing, copy))
      links.set(link.id.text, [...(links.get(link.id.text) ?? []), linkFrom(key, link, clerk)]);
  }
  return links;
}

function linkFrom(key: string, { at }: EvidenceLink, { desk }: Clerk): string {
  return escapeMarkup(key) + (at ? ` (${desk.layUncalled(at)})` : '');
}
