import type { ProperName } from '../model/case.ts';
import { withheldFrom } from '../model/level.ts';
import type { Prose } from '../model/prose.ts';
import { grouped } from '../text/grouped.ts';
import { byAlphabet } from '../text/order.ts';
import { spellingsOf } from '../text/spellings.ts';
import { accusedName } from './accused.ts';
import { type Clerk, listed, markup, text, type View } from './clerk.ts';
import { escapeMarkup } from './desk.ts';
import { alleged, restingIn } from './evidence.ts';
import { type Told, toldIn, wordsOf } from './mentions.ts';
import { placesMarkup } from './places.ts';

/** Who and what is named in the paper, and where. */
export function personViews(clerk: Clerk): View {
  const told = toldIn(clerk.copy);
  return {
    accused: accusedViews(clerk, told),
    names: nameViews(clerk, told),
    witnesses: witnessViews(clerk),
    places: placeViews(clerk),
  };
}

function accusedViews(clerk: Clerk, told: readonly Told[]): readonly View[] {
  const { case: of, charges } = clerk.copy;
  return of.accused.map((accused) => {
    const counts = of.counts.filter((count) => charges.get(count)?.accused.includes(accused));
    return {
      name: markup(accusedName(accused)),
      aliases: listed(clerk, accused.aliases),
      position: text(clerk, accused.position),
      counts: markup(counts.map(({ id }) => `<number key="${escapeMarkup(id.text)}"/>`).join(', ')),
      paragraphs: placesMarkup([
        accused.id.text,
        ...keysNaming(
          told,
          [accused.name, ...accused.aliases].map((name) => wordsOf(name, clerk)),
          accused.id.text,
        ),
      ]),
    };
  });
}

/** Names other than those of the accused; of one that is withheld, what stands for it. */
function nameViews(clerk: Clerk, told: readonly Told[]): readonly View[] {
  const { copy } = clerk;
  const accused = new Set(copy.case.accused.map(({ name }) => wordsOf(name, clerk)));
  const shown = copy.case.names.filter((name) => isShown(name, clerk));
  const names = shown.map((name) => ({ name, words: wordsOf(name.name, clerk) }));
  return names
    .filter(({ words }) => !accused.has(words))
    .sort((one, other) => byAlphabet(one.words, other.words))
    .map(({ name, words }) => ({
      name: text(clerk, name.name),
      paragraphs: placesMarkup(keysNaming(told, [words])),
    }))
    .filter(({ paragraphs }) => paragraphs);
}

/** A name that is withheld and has nothing in its place would be one more mark of something withheld. */
function isShown({ protect, as }: ProperName, { copy }: Clerk): boolean {
  return as !== undefined || !(protect && withheldFrom(copy.classification, protect));
}

/** The keys of the paragraphs that name somebody, by these words or by reference. */
function keysNaming(told: readonly Told[], names: readonly string[], id?: string): readonly string[] {
  const { pattern } = spellingsOf(names);
  return told
    .filter(({ words, ids }) => (id !== undefined && ids.has(id)) || words.search(pattern) >= 0)
    .map(({ key }) => key);
}

/** Those whose evidence the readers may know of. */
function witnessViews(clerk: Clerk): readonly View[] {
  const items = clerk.copy.case.evidence.filter(({ witness }) => witness);
  const byWitness = grouped(items, ({ witness }) => wordsOf(witness as Prose, clerk));
  const names = new Map([...byWitness].flatMap(([name, of]) => of.map(({ id }) => [id.text, name] as const)));
  const resting = grouped(restingIn(clerk.copy), ({ link }) => names.get(link.id.text));
  return [...byWitness]
    .sort(([one], [other]) => byAlphabet(one, other))
    .map(([name, of]) => ({
      name: text(clerk, of[0]?.witness),
      evidence: markup(of.map(({ id }) => `<ref key="${escapeMarkup(id.text)}"/>`).join('; ')),
      paragraphs: placesMarkup((resting.get(name) ?? []).map(({ key }) => key)),
    }));
}

/** Where paragraphs and incidents say that something happened. */
function placeViews(clerk: Clerk): readonly View[] {
  const placed = alleged(clerk.copy).flatMap(([{ place }, key]) => (place ? { place, key } : []));
  const byPlace = grouped(placed, ({ place }) => wordsOf(place, clerk));
  return [...byPlace]
    .sort(([one], [other]) => byAlphabet(one, other))
    .map(([, of]) => ({
      name: markup(of[0] ? clerk.desk.layUncalled(of[0].place) : ''),
      paragraphs: placesMarkup(of.map(({ key }) => key)),
    }));
}
