import type { Analysis } from '../model/analysis.ts';
import type { Span } from '../model/source.ts';
import type { Scalar } from '../model/value.ts';
import type { Parted } from './closed.ts';
import { tokensOf } from './tokens.ts';

/** The ids that no place in a copy's files may be called by: those of what is withheld, and those made of words that are. */
export function idsSought(
  { case: { names }, keys }: Analysis,
  { ids, closed, open }: Parted,
): ReadonlyMap<string, Span> {
  const withheld = new Set([...closed, ...names.flatMap(({ name, not }) => [name, ...not])].flatMap(wordsOf));
  for (const text of open) for (const word of wordsOf({ text })) withheld.delete(word);
  const all = [...keys.keys()].flatMap((thing) => (thing as { id?: Scalar }).id ?? []);
  const telling = all.filter((id) => wordsOf(id).some((word) => withheld.has(word)));
  const sought = [...ids, ...telling].filter(({ text }) => !BY_PLACE.test(text));
  return new Map(sought.map((id) => [placeCalled(id.text), id]));
}

/** What a place is called, as Word, which allows no hyphens there, a link within the paper, a call of a note and a property call it. */
export function placeCalled(address: string): string {
  const [, told = address] = /^indict\.(?:id|[a-z]+(?=\.[^.]+\.))\.([^.]+)/.exec(address) ?? [];
  return told.replace(/^#|\.call$/g, '').replaceAll('-', '_');
}

/** What the files call by its place, which a drafter may have called so too. */
const BY_PLACE = /^(?:paragraph|count|heading|note|schedule|incident|accused)-\d/;

function wordsOf({ text }: { readonly text: string }): readonly string[] {
  return tokensOf(text.replace(/[-_]/g, ' ')).filter((word) => word.length > 2);
}
