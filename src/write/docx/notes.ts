import type { Note, Paper } from '../../model/paper.ts';
import { type Packed, packedPieces } from '../office/packed.ts';
import { paragraph } from './paragraph.ts';
import { printedRuns } from './printed.ts';
import { PLAIN, run, wordsElement } from './run.ts';
import { type Ties, wordRuns } from './runs.ts';
import { FOOTNOTE_REFERENCE, STYLE_IDS } from './style-ids.ts';

/** The part `footnotes.xml`, in the frame that docx makes of a paper without notes. */
export function packedNotes(frame: string, paper: Paper, ties: Ties): Packed {
  const at = frame.lastIndexOf('</');
  function* pieces() {
    yield frame.slice(0, at);
    yield* wordNotes(paper, ties);
    yield frame.slice(at);
  }
  return packedPieces(pieces(), true);
}

/**
 * The notes in the order of their calls; the raised number and the space after it come first. In a note that was changed
 * LibreOffice (so 7.4) counts wrongly what stands behind a field, and marks other words: there references are links.
 */
function* wordNotes({ notes }: Paper, ties: Ties): Generator<string, void> {
  const idOf = ({ number }: Note) => ties.noteIds.get(number) ?? number;
  for (const note of notes.toSorted((one, other) => idOf(one) - idOf(other))) {
    const fieldless = note.runs.some(({ mark }) => mark);
    const words = paragraph(STYLE_IDS.footnote, HEAD + wordRuns(note.runs, { ...ties, fieldless }));
    yield `<w:footnote w:id="${idOf(note)}">${words}</w:footnote>`;
  }
}

/**
 * The ids of notes by their numbers, where those are others: LibreOffice (so 7.4) takes the first call for that of the
 * note with the id 1, and so on, whatever ids the calls say.
 */
export function noteIdsOf(paper: Paper): ReadonlyMap<number, number> {
  if (!paper.revision) return new Map();
  const calls = printedRuns(paper).flatMap((one) => (one.kind === 'call' && one.first ? [one.note] : []));
  return new Map(calls.map((note, place) => [note, place + 1]));
}

const HEAD = run('<w:footnoteRef/>', { style: FOOTNOTE_REFERENCE }) + run(wordsElement(' '), PLAIN);
