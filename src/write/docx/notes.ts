import type { Paper } from '../../model/paper.ts';
import { type Packed, packedPieces } from './packed.ts';
import { paragraph } from './paragraph.ts';
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

/** The notes by their numbers, which are also their ids; the raised number and the space after it come first. */
function* wordNotes({ notes }: Paper, ties: Ties): Generator<string, void> {
  for (const { number, runs } of notes) {
    const words = paragraph(STYLE_IDS.footnote, HEAD + wordRuns(runs, ties));
    yield `<w:footnote w:id="${number}">${words}</w:footnote>`;
  }
}

const HEAD = run('<w:footnoteRef/>', { style: FOOTNOTE_REFERENCE }) + run(wordsElement(' '), PLAIN);
