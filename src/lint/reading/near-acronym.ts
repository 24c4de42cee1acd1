import { slipBetween } from '../../text/one-edit.ts';
import type { Exhibit } from '../rule.ts';
import { acronymsOf } from './acronyms.ts';
import { definitionsOf } from './definitions.ts';
import { once } from './once.ts';

/** The abbreviations that the paper introduces, and the strange ones that it uses often. */
const introduced = once((exhibit: Exhibit): ReadonlySet<string> => {
  const { terms, names } = exhibit.analysis.case;
  const registered = [...terms.map(({ term }) => term.text), ...names.map(({ name }) => name.text)];
  return new Set([
    ...definitionsOf(exhibit)
      .filter((definition) => definition.isAcronym)
      .map(({ short }) => short),
    ...registered.filter((text) => /^\p{Upper}{3,}$/u.test(text)),
  ]);
});

/** How often each abbreviation is typed. */
const counts = once((exhibit: Exhibit): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const { letters } of acronymsOf(exhibit)) found.set(letters, (found.get(letters) ?? 0) + 1);
  return found;
});

/** The introduced abbreviation that letters which nothing introduces were probably meant to be. */
export function nearAcronym(exhibit: Exhibit, letters: string): string | undefined {
  const known = introduced(exhibit);
  if (known.has(letters) || letters.length < 3) return undefined;
  const often = counts(exhibit).get(letters) ?? 0;
  return [...known].find((right) => isNear(letters, right) && often <= 3);
}

/** The same letters in another order; or, of four and more, one letter wrong. */
function isNear(letters: string, right: string): boolean {
  if (letters.length === right.length && sorted(letters) === sorted(right)) return true;
  return letters.length >= 4 && right.length >= 4 && slipBetween(letters, right) !== undefined;
}

function sorted(letters: string): string {
  return [...letters].sort().join('');
}
