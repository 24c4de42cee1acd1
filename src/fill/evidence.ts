import type { Copy } from '../model/analysis.ts';
import type { Evidence, EvidenceLink, Incident, Paragraph } from '../model/case.ts';
import { linksOf } from '../model/evidence.ts';
import { paragraphsIn, printedIncidents, stretchesOf } from '../model/passages.ts';
import { grouped } from '../text/grouped.ts';
import { type Clerk, type Markup, markup, text, type View } from './clerk.ts';
import { escapeMarkup } from './desk.ts';
import { placesMarkup } from './places.ts';

/** The evidence that the readers of a copy may know of, each with the paragraphs and incidents that rest on it. */
export function evidenceViews(clerk: Clerk): readonly View[] {
  const resting = restingOn(clerk.copy);
  return clerk.copy.case.evidence.map((item) => ({
    ...evidenceView(clerk, item),
    paragraphs: placesMarkup((resting.get(item.id.text) ?? []).map(({ key }) => key)),
  }));
}

function evidenceView(clerk: Clerk, item: Evidence): View {
  const { phrases } = clerk;
  const { id, kind, date, classification, source } = item;
  return {
    key: id.text,
    number: numberMarkup(clerk, item),
    title: text(clerk, item.title),
    kind: kind && markup(phrases.phrase(`evidence_${kind}`)),
    witness: text(clerk, item.witness),
    date: date && markup(phrases.date(date)),
    classification: classification && markup(phrases.phrase(`classification_${classification}`)),
    source: source && markup(`<short-work key="${escapeMarkup(source.text)}"/>`),
  };
}

/** `UKR-OTP-0001-0001 – UKR-OTP-0001-0012`. */
function numberMarkup({ desk }: Clerk, { number, to }: Evidence): Markup | undefined {
  return number && markup(desk.lay(number) + (to ? ` – ${desk.lay(to)}` : ''));
}

/** A paragraph or an incident, by its key, and its link to an item of evidence. */
export interface Resting {
  readonly thing: Paragraph | Incident;
  readonly key: string;
  readonly link: EvidenceLink;
}

/** All of these that there are, in printed order. */
export function restingIn(copy: Copy): readonly Resting[] {
  return alleged(copy).flatMap(([thing, key]) => linksOf(thing, copy).map((link) => ({ thing, key, link })));
}

/** What rests on each item of evidence, by the item’s id. */
export function restingOn(copy: Copy): ReadonlyMap<string, readonly Resting[]> {
  return grouped(restingIn(copy), ({ link }) => link.id.text);
}

/** The paragraphs and the incidents of a copy that are printed, but for those that are withheld, with their keys. */
export function alleged(copy: Copy): readonly (readonly [Paragraph | Incident, string])[] {
  const { case: of, withheld, keys } = copy;
  const paragraphs = stretchesOf(of, copy.court.parts).flatMap(({ passages }) => paragraphsIn(passages));
  const incidents = [...printedIncidents(of, withheld)];
  return [
    ...paragraphs.map((paragraph) => [paragraph, keys.get(paragraph) as string] as const),
    ...incidents.map((incident) => [incident, incident.id.text] as const),
  ].filter(([thing]) => !withheld.has(thing));
}

/** `P-0001, Article 4; P-0002`: what a paragraph or an incident rests on; none where it rests on nothing that may be known. */
export function linksMarkup(clerk: Clerk, thing: Paragraph | Incident): Markup | undefined {
  const links = linksOf(thing, clerk.copy).map((link) => linkMarkup(clerk, link));
  return links.length === 0 ? undefined : markup(links.join('; '));
}

function linkMarkup({ desk }: Clerk, { id, at }: EvidenceLink): string {
  return `<ref key="${escapeMarkup(id.text)}"/>${at ? `, ${desk.layUncalled(at)}` : ''}`;
}
