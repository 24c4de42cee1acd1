import type { Note } from '../model/paper.ts';
import type { Redline } from '../model/redline.ts';
import { DELETED, INSERTED, type MarkedRuns } from './marked-runs.ts';
import type { Names } from './names.ts';

/**
 * The notes of a redline: those of the new paper, then those of the old one that are called there no more. A note whose
 * call was moved is both, since each call has a note of its own.
 */
export function mergedNotes(
  { old, new: wanted, notes }: Redline,
  names: Names,
  runs: MarkedRuns,
): readonly Note[] {
  const pairs = new Map(notes.flatMap((note) => (note.kind === 'pair' ? [[note.new, note]] : [])));
  const stayed = new Set<Note>();
  const ours = wanted.notes.map((note): Note => {
    const pair = pairs.get(note);
    if (!pair || !names.kept.has(note.number)) return { ...note, mark: INSERTED, runs: runs.came(note.runs) };
    stayed.add(pair.old);
    const words = pair.body.kind === 'words' ? runs.both(pair.body.stretches) : note.runs;
    return { ...note, ...was(pair.old.number, note.number), runs: words };
  });
  const gone = old.notes
    .filter((note) => !stayed.has(note))
    .map((note): Note => {
      const number = names.number(note.number);
      return {
        number,
        anchor: names.note(note.anchor),
        runs: runs.went(note.runs),
        ...was(note.number, number),
        mark: DELETED,
      };
    });
  return [...ours, ...gone];
}

function was(old: number, number: number): { readonly was?: number } {
  return old === number ? {} : { was: old };
}
