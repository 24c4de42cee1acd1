import type { Paper } from '../model/paper.ts';
import type { Redline } from '../model/redline.ts';
import { bodiesOf } from './bodies.ts';
import { changesOf } from './changes.ts';
import { findableNote, findablePassages, type Ids, passagesOf } from './findable.ts';
import { match } from './matching.ts';
import { referentsOf } from './referents.ts';

/** What a new paper changes of an old one. `ids`: those of the cases, where the papers have others for what they are about. */
export function compare(
  old: Paper,
  wanted: Paper,
  ids: { readonly old?: Ids; readonly new?: Ids } = {},
): Redline {
  const [before, after] = [passagesOf(old), passagesOf(wanted)];
  const passages = match(findablePassages(before, ids.old), findablePassages(after, ids.new));
  const notes = match(
    old.notes.map((note) => findableNote(note, ids.old)),
    wanted.notes.map((note) => findableNote(note, ids.new)),
  ).map((found) => ({ ...found, moved: false }));
  const bodies = bodiesOf(
    referentsOf(
      { things: before, matches: passages },
      { things: old.notes, matches: notes },
      after,
      wanted.notes,
    ),
  );
  return {
    old,
    new: wanted,
    passages: changesOf(before, after, passages, bodies.passage),
    notes: changesOf(old.notes, wanted.notes, notes, bodies.note),
  };
}
