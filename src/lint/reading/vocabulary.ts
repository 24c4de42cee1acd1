import { matchesIn } from '../../text/matches-in.ts';
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

/** Small letters from the beginning of a word or the middle of one, which does no harm; plain classes are the fastest. */
const SMALL = /[a-z\u00df-\u024f]{3,}/g;
const CAPITALISED = /[A-ZÀ-ỿ](?<=\p{Upper})[A-Za-zÀ-ỿ]{3,}(?:['’](?!s(?![A-Za-zÀ-ỿ]))[A-Za-zÀ-ỿ]+)*/gu;
const ADDRESS = /:\/\/|www\.|@/g;

/** The words of all texts, those in addresses left aside. */
export const vocabularyOf = once((exhibit: Exhibit): Vocabulary => {
  const lower = new Set<string>();
  const capitalised = new Map<string, NameWord[]>();
  for (const { statement, place } of placedOf(exhibit)) {
    const { text } = statement;
    for (const word of text.match(SMALL) ?? []) lower.add(word);
    const addresses = addressesIn(text);
    for (const { 0: word, index: start } of matchesIn(text, CAPITALISED)) {
      if (start > 0 && /[A-Za-zÀ-ỿ\d]/u.test(text[start - 1] as string)) continue;
      if (addresses.some(([from, to]) => from <= start && start < to)) continue;
      const at = { statement, place, start, end: start + word.length };
      const known = capitalised.get(word);
      if (known) known.push(at);
      else capitalised.set(word, [at]);
    }
  }
  return { lower, capitalised };
});

function addressesIn(text: string): readonly (readonly [start: number, end: number])[] {
  const found: (readonly [number, number])[] = [];
  for (const { index } of matchesIn(text, ADDRESS)) {
    if (index < (found.at(-1)?.[1] ?? 0)) continue;
    const end = text.indexOf(' ', index);
    found.push([text.lastIndexOf(' ', index) + 1, end < 0 ? text.length : end]);
  }
  return found;
}

/** `Gjakovë/Đakovica`, `Kyiv (Kiev)`, `formerly Artemivsk`: the paper says itself that both are right. */
export function isPair({ statement: { text }, start, end }: Omit<NameWord, 'place'>): boolean {
  return (
    /(?:[/(]|\b(?:or|formerly|as|also)\s)["“]?$/u.test(text.slice(Math.max(0, start - 12), start)) ||
    text[end] === '/'
  );
}
