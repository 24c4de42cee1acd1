import type { Exhibit } from '../rule.ts';
import { once } from './once.ts';
import { type Placed, placedOf } from './places.ts';

/** A capitalised word of four letters or more as it stands in a text. Offsets in UTF-16 units. */
export interface NameWord extends Placed {
  readonly start: number;
  readonly end: number;
}

/** The words of the paper: those in small letters, and where the capitalised ones stand, as they are written. */
export interface Vocabulary {
  readonly lower: ReadonlySet<string>;
  readonly capitalised: ReadonlyMap<string, readonly NameWord[]>;
}

const WORD = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{M}]*(?:['’](?=\p{L})(?!s(?!\p{L}))\p{L}+)*/gu;
const ADDRESS = /\S*(?::\/\/|www\.|@)\S*/gu;

export const vocabularyOf = once((exhibit: Exhibit): Vocabulary => {
  const lower = new Set<string>();
  const capitalised = new Map<string, NameWord[]>();
  for (const { statement, place } of placedOf(exhibit)) {
    const { text } = statement;
    const addresses = /:\/\/|www\.|@/.test(text)
      ? [...text.matchAll(ADDRESS)].map(({ 0: all, index }) => [index, index + all.length] as const)
      : [];
    for (const { 0: word, index: start } of text.matchAll(WORD)) {
      if (addresses.some(([from, to]) => from <= start && start < to)) continue;
      const first = word[0] as string;
      if (first === first.toLowerCase()) lower.add(word);
      else if (word.length >= 4) {
        const at = { statement, place, start, end: start + word.length };
        const known = capitalised.get(word);
        if (known) known.push(at);
        else capitalised.set(word, [at]);
      }
    }
  }
  return { lower, capitalised };
});
