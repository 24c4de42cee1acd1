import type { Paper } from '../model/paper.ts';
import type { Redline } from '../model/redline.ts';
import { bodiesOf } from './bodies.ts';
import { changesOf } from './changes.ts';
import { findableNote, findablePassages, passagesOf } from './findable.ts';
import { match } from './matching.ts';
import { referentsOf } from './referents.ts';

/** What a new paper changes of an old one. */
export function compare(old: Paper, wanted: Paper): Redline {
  const [before, after] = [passagesOf(old), passagesOf(wanted)];
  const passages = match(findablePassages(before), findablePassages(after));
  const notes = match(old.notes.map(findableNote), wanted.notes.map(findableNote)).map((found) => ({
    ...found,
    moved: false,
  }));
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
