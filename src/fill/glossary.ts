import type { Term } from '../model/case.ts';
import { byAlphabet } from '../text/order.ts';
import { spellingsOf } from '../text/spellings.ts';
import { type Clerk, markup, type View } from './clerk.ts';
import { type Told, toldIn, wordsOf } from './mentions.ts';
import { placesMarkup } from './places.ts';

/** Capitals and figures, perhaps in the plural: `AFRF`, `MLRSs`. */
const ABBREVIATION = /^\p{Lu}[\p{N}&./-]*\p{Lu}[\p{Lu}\p{N}&./-]*s?$/u;

/** The terms that stand for something, in the order of the alphabet: abbreviations, and the others. */
export function glossaryViews(
  clerk: Clerk,
  parts: readonly string[],
): Readonly<Record<'abbreviations' | 'glossary', readonly View[]>> {
  const terms = clerk.copy.case.terms
    .filter(({ means }) => means)
    .sort((one, other) => byAlphabet(one.term.text, other.term.text));
  const isShort = ({ term }: Term) => ABBREVIATION.test(term.text.trim());
  const apart = parts.includes('abbreviations');
  return {
    abbreviations: terms.filter(isShort).map((term) => termView(clerk, term)),
    glossary: terms.filter((term) => !apart || !isShort(term)).map((term) => termView(clerk, term)),
  };
}

/** Every term by the alphabet, with the first paragraph that uses it. */
export function termViews(clerk: Clerk): readonly View[] {
  const told = toldIn(clerk.copy);
  return [...clerk.copy.case.terms]
    .sort((one, other) => byAlphabet(one.term.text, other.term.text))
    .map((term) => ({ ...termView(clerk, term), paragraph: placesMarkup(firstUse(clerk, term, told)) }));
}

/** The key of the paragraph that refers to a term first, or else has its word; none where no paragraph does. */
function firstUse(clerk: Clerk, { id, term }: Term, told: readonly Told[]): readonly string[] {
  const { pattern } = spellingsOf([wordsOf(term, clerk)]);
  const first =
    told.find(({ ids }) => ids.has(id.text)) ?? told.find(({ words }) => words.search(pattern) >= 0);
  return first ? [first.key] : [];
}

function termView({ desk }: Clerk, { term, means }: Term): View {
  return { term: markup(desk.layUncalled(term)), means: means && markup(desk.layUncalled(means)) };
}
