import { grouped } from '../../text/grouped.ts';
import type { Exhibit } from '../rule.ts';
import { PLACES, TITLE_WORDS } from '../words/places.ts';
import { once } from './once.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Names that are right, by how it is known: the case says so, the table of places does, or the paper has them often. */
export interface RightNames {
  readonly registered: ReadonlySet<string>;
  /** Spellings that the case calls wrong. */
  readonly wrong: ReadonlySet<string>;
  /** All of them by their first letter. */
  readonly byLetter: ReadonlyMap<string, readonly string[]>;
}

/** How often a word has to stand to be the right one of two; long ones seldom differ by chance. */
export function timesToBeRight(word: string): number {
  return word.length >= 6 ? 2 : 4;
}

/** The names of a case that another word may be a slip of. */
export const rightNamesOf = once((exhibit: Exhibit): RightNames => {
  const { names, accused, terms } = exhibit.analysis.case;
  const { capitalised, lower } = vocabularyOf(exhibit);
  const wordsOf = (texts: readonly string[]) =>
    texts.flatMap((text) => text.match(/\p{Upper}[A-Za-zÀ-ỿ]{4,}/gu) ?? []).map(titled);
  const registered = new Set(
    wordsOf([
      ...names.map(({ name }) => name.text),
      ...accused.flatMap(({ name, aliases }) => [name.text, ...aliases.map(({ text }) => text)]),
      ...terms.flatMap(({ term, means }) => [term.text, means?.text ?? '']),
    ]).filter((word) => !TITLE_WORDS.has(word) && !lower.has(word.toLowerCase())),
  );
  const frequent = [...capitalised]
    .filter(([word, at]) => at.length >= timesToBeRight(word) && isName(word, lower))
    .map(([word]) => titled(word));
  const all = new Set([...registered, ...frequent, ...[...PLACES].filter((word) => word.length > 4)]);
  return {
    registered,
    wrong: new Set(names.flatMap(({ not }) => wordsOf(not.map(({ text }) => text)))),
    byLetter: grouped(all, (word) => word[0] as string),
  };
});

function isName(word: string, lower: ReadonlySet<string>): boolean {
  return word.length >= 5 && !TITLE_WORDS.has(word) && !lower.has(word.toLowerCase());
}

/** A name in capitals as it is written in a text: `MILOŠEVIĆ` is `Milošević`. */
export function titled(word: string): string {
  return word === word.toUpperCase() ? (word[0] as string) + word.slice(1).toLowerCase() : word;
}
