import type { Authority } from '../../model/authority.ts';
import type { Citation, CitedWork, Inline } from '../../model/inline.ts';
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
  /** Where its `@id` stands. */
  readonly span: Span;
  /** What is written before and behind the whole citation. */
  readonly before: string;
  readonly after: string;
}

/** Every place where a work of `sources` is cited. */
const placesOf = once(({ analysis: { case: of, texts, notes } }: Exhibit): readonly CitedPlace[] => {
  if (of.authorities.length === 0) return [];
  const read = [...[...texts.values()].map((content) => ({ content, key: undefined })), ...notes.values()];
  return read.flatMap(({ content, key }) => citationsIn(content).flatMap((one) => cited(one, key)));
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

function citationsIn(content: readonly Inline[]): readonly Citation[] {
  return content.flatMap((inline) => {
    if (inline.kind === 'citation') return inline;
    return 'children' in inline ? citationsIn(inline.children) : [];
  });
}

/** As many signs before and behind a citation as tell what it is cited for. */
const BESIDE = 60;

function cited({ works, at }: Citation, note: string | undefined): readonly CitedPlace[] {
  const { prose } = at;
  if (!prose) return [];
  const before = prose.text.slice(Math.max(0, at.start - BESIDE), at.start);
  const after = prose.text.slice(at.end, at.end + BESIDE);
  let from = at.start;
  return works.flatMap((work): readonly CitedPlace[] => {
    const { authority, id } = work;
    from = Math.max(from, prose.text.indexOf(`@${id}`, from));
    const span = spanOf(prose, from, id);
    from += id.length;
    return authority ? [{ work, authority, note, span, before, after }] : [];
  });
}

function spanOf(prose: Prose, at: number, id: string): Span {
  return spanWithin(prose, at, at + id.length + 1);
}
