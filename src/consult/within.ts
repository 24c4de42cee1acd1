import type { Instrument, Law } from '../model/law.ts';
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

function namesOf({ id, name, aliases }: Instrument): readonly string[] {
  return [id, name, name.replace(/\s*\([^()]*\)$/, ''), ...aliases].filter((each) => each.trim() !== '');
}
