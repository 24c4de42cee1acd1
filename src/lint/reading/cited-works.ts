import type { Authority } from '../../model/authority.ts';
import { type Citation, type CitedWork, leavesIn } from '../../model/inline.ts';
import type { Prose } from '../../model/prose.ts';
import type { Span } from '../../model/source.ts';
import { grouped } from '../../text/grouped.ts';
import { spanWithin } from '../../text/span-within.ts';
import type { Exhibit } from '../rule.ts';
import { once } from './once.ts';

/** A place where a work is cited. */
export interface CitedPlace {
  readonly work: CitedWork;
  readonly authority: Authority;
  /** The key of the note that it stands in; undefined in the text of the paper. */
  readonly note: string | undefined;
  /** Where its `@id` stands, and the whole citation. UTF-16 units of the prose. */
  readonly prose: Prose;
  readonly at: number;
  readonly whole: { readonly start: number; readonly end: number };
}

/** Every place where a work of `sources` is cited. */
const placesOf = once(({ analysis: { case: of, texts, notes } }: Exhibit): readonly CitedPlace[] => {
  if (of.authorities.length === 0) return [];
  const read = [...[...texts.values()].map((content) => ({ content, key: undefined })), ...notes.values()];
  return read.flatMap(({ content, key }) =>
    leavesIn(content).flatMap((leaf) => (leaf.kind === 'citation' ? cited(leaf, key) : [])),
  );
});

/** The same by work. */
export const citedPlacesOf = once(
  (exhibit: Exhibit): ReadonlyMap<Authority, readonly CitedPlace[]> =>
    grouped(placesOf(exhibit), ({ authority }) => authority),
);

/** The same by the note that they stand in. */
export const citedInNotes = once(
  (exhibit: Exhibit): ReadonlyMap<string | undefined, readonly CitedPlace[]> =>
    grouped(placesOf(exhibit), ({ note }) => note),
);

function cited({ works, at }: Citation, note: string | undefined): readonly CitedPlace[] {
  const { prose, start, end } = at;
  if (!prose) return [];
  let from = start;
  return works.flatMap((work): readonly CitedPlace[] => {
    const { authority, id } = work;
    from = Math.max(from, prose.text.indexOf(`@${id}`, from)) + 1;
    return authority ? [{ work, authority, note, prose, at: from - 1, whole: { start, end } }] : [];
  });
}

/** Where the `@id` of a citation was written. */
export function spanOf({ prose, at, work }: CitedPlace): Span {
  return spanWithin(prose, at, at + work.id.length + 1);
}

/** As many signs beside a citation as tell what it is cited for. */
const BESIDE = 60;

/** What is written before a whole citation. */
export function beforeCitation({ prose, whole }: CitedPlace): string {
  return prose.text.slice(Math.max(0, whole.start - BESIDE), whole.start);
}

/** What is written behind it. */
export function behindCitation({ prose, whole }: CitedPlace): string {
  return prose.text.slice(whole.end, whole.end + BESIDE);
}
