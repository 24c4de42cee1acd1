import type { Instrument, Law } from '../model/law.ts';
import { closest } from '../text/closest.ts';
import { escapePattern } from '../text/escape-pattern.ts';

/** The instruments that a query is about, all where it names none, and the query without their names. */
export function within(
  law: Law,
  query: string,
): { readonly instruments: readonly Instrument[]; readonly rest: string } {
  const all = [...law.values()];
  const named = all.flatMap((instrument) => namesOf(instrument).map((name) => ({ name, instrument })));
  for (const { name, instrument } of named.sort((one, other) => other.name.length - one.name.length)) {
    const words = name.split(/\s+/).map(escapePattern).join('\\s+');
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])${words}(?![\\p{L}\\p{N}_])`, 'iu');
    if (pattern.test(query)) return { instruments: [instrument], rest: query.replace(pattern, ' ') };
  }
  return { instruments: all, rest: query };
}

/** The query with the name of an instrument in the place of first words that are nearly it; undefined where none are, or where one is named. */
export function nearlyNamed(law: Law, query: string): string | undefined {
  const all = [...law.values()];
  if (within(law, query).instruments.length < all.length) return undefined;
  const names = all.flatMap(namesOf).filter((name) => name.length > SHORT);
  const words = query.trim().split(/\s+/);
  for (let count = 1; count <= words.length; count++) {
    const first = words.slice(0, count).join(' ');
    const near = first.length > SHORT ? closest(first, names) : undefined;
    if (near !== undefined) return [near, ...words.slice(count)].join(' ');
  }
  return undefined;
}

/** Short words are near to too many. */
const SHORT = 3;

function namesOf({ id, name, aliases }: Instrument): readonly string[] {
  return [id, name, name.replace(/\s*\([^()]*\)$/, ''), ...aliases].filter((each) => each.trim() !== '');
}
