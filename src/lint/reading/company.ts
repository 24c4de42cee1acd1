import { PLACES, TITLE_WORDS } from '../words/places.ts';
import type { NameWord } from './vocabulary.ts';

const GIVEN = /(\p{Upper}[A-Za-zÀ-ỿ]+)[\s-]$/u;
const AROUND = /([A-Za-zÀ-ỿ]+)[\s-]+$/u;
const BEHIND = /^[\s-]+([A-Za-zÀ-ỿ]+)/u;

/** The words before or behind some places of a word; the first sixty places tell enough. */
function besides(at: readonly NameWord[], pattern: RegExp, isBefore: boolean): ReadonlySet<string> {
  return new Set(
    at.slice(0, 60).flatMap(({ statement: { text }, start, end }) => {
      const around = isBefore ? text.slice(Math.max(0, start - 20), start) : text.slice(end, end + 20);
      return pattern.exec(around)?.[1] ?? [];
    }),
  );
}

/** Another given name stands before it than ever before the right one: somebody else. */
export function hasOtherCompany(at: readonly NameWord[], uses: readonly NameWord[]): boolean {
  const own = [...besides(at, GIVEN, true)].filter(
    (word) => !TITLE_WORDS.has(word) && !/^(?:The|In|On|At|By|From|To|For|And)$/.test(word),
  );
  const others = besides(uses, GIVEN, true);
  return own.length > 0 && others.size > 0 && own.every((word) => !others.has(word) && !PLACES.has(word));
}

/** The same name stands before or behind both; of long ones the same title will do. */
export function sharesCompany(at: readonly NameWord[], uses: readonly NameWord[], isLong: boolean): boolean {
  const isTelling = (word: string) =>
    /^\p{Upper}[A-Za-zÀ-ỿ]{2,}/u.test(word) && (isLong || !TITLE_WORDS.has(word)) && word !== 'The';
  return [true, false].some((isBefore) => {
    const others = besides(uses, isBefore ? AROUND : BEHIND, isBefore);
    return [...besides(at, isBefore ? AROUND : BEHIND, isBefore)].some(
      (word) => isTelling(word) && others.has(word),
    );
  });
}
