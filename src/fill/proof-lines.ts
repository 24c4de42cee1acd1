import type { Allegation, Ground, NamedEvidence, Place } from '../model/proof.ts';
import type { Clerk } from './clerk.ts';
import { escapeMarkup } from './desk.ts';

/** `14(b)`; a schedule with its word, `Schedule A`. */
export function placeMarkup({ phrases }: Clerk, { kind, number }: Place): string {
  const letter = escapeMarkup(number);
  return kind === 'paragraph' ? letter : phrases.phrase(kind, { letter });
}

/** A paragraph that alleges an element, and what it rests on: `51, with 7, 10 and 11`. */
export function paragraphLine(clerk: Clerk, { at, grounds }: Allegation): string {
  const { phrases } = clerk;
  const paragraph = placeMarkup(clerk, at);
  const others = grounds.slice(1).map((ground) => ground.at);
  if (others.length === 0) return paragraph;
  return phrases.phrase('chart_with', { paragraph, others: phrases.join(inStretches(clerk, others)) });
}

/** Places in a row, of which three paragraphs or more that follow each other are a range. */
function inStretches(clerk: Clerk, places: readonly Place[]): readonly string[] {
  const runs: Place[][] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last && Number(last.at(-1)?.number) + 1 === Number(place.number)) last.push(place);
    else runs.push([place]);
  }
  return runs.flatMap((run) => {
    const said = run.map((place) => placeMarkup(clerk, place));
    if (said.length < 3) return said;
    return clerk.phrases.phrase('range', { from: said[0] as string, to: said.at(-1) as string });
  });
}

/** The evidence of some grounds, each item once with the places that link it: `UKR-0001, Statement (page 3, para. 20)`. */
export function evidenceLines(clerk: Clerk, grounds: readonly Ground[]): readonly string[] {
  const items = grounds.flatMap(({ at, evidence }) =>
    evidence.map(({ link }): Listed => {
      const number = placeMarkup(clerk, at);
      const said =
        at.kind === 'paragraph' ? clerk.phrases.phrase('chronology_paragraph', { number }) : number;
      const pinpoint = link.at ? [clerk.desk.layUncalled(link.at)] : [];
      return { id: link.id.text, item: evidenceMarkup(clerk, link), place: [...pinpoint, said].join(', ') };
    }),
  );
  return linesOf(clerk, items);
}

/** Its number and its title. */
function evidenceMarkup({ copy, desk }: Clerk, { id }: NamedEvidence['link']): string {
  const label = copy.labels.get(id.text);
  const { number, title } = label?.kind === 'evidence' ? label.of : {};
  return [number, title].flatMap((prose) => (prose ? desk.layUncalled(prose) : [])).join(', ');
}

/** The works of some grounds, each once with the notes that cite it: `The Book (p. 3, note 7; note 9)`. */
export function sourceLines(clerk: Clerk, grounds: readonly Ground[]): readonly string[] {
  const works = grounds.flatMap(({ works }) => works.filter(({ work }) => work.authority));
  const items = works.map(({ work: { id, pinpoint }, note }): Listed => {
    const number = escapeMarkup(note ?? '');
    const noted = note === undefined ? [] : [clerk.phrases.phrase('chart_note', { number })];
    const place = [...(pinpoint === '' ? [] : [escapeMarkup(pinpoint)]), ...noted].join(', ');
    return { id, item: `<short-work key="${escapeMarkup(id)}"/>`, place };
  });
  return linesOf(clerk, items);
}

/** Something that is listed once, by its id, with all places that are told of it. */
interface Listed {
  readonly id: string;
  readonly item: string;
  readonly place: string;
}

function linesOf({ phrases }: Clerk, listed: readonly Listed[]): readonly string[] {
  const items = new Map<string, { readonly item: string; readonly places: Set<string> }>();
  for (const { id, item, place } of listed) {
    const places = items.get(id)?.places ?? new Set();
    items.set(id, { item, places: place === '' ? places : places.add(place) });
  }
  return [...items.values()].map(({ item, places }) =>
    places.size === 0 ? item : phrases.phrase('chart_item', { item, places: [...places].join('; ') }),
  );
}
