import type { Paper } from '../../model/paper.ts';
import { paragraph } from './paragraph.ts';
import { PLAIN, run, wordsElement } from './run.ts';
import { type Ties, wordRuns } from './runs.ts';
import { FOOTNOTE_REFERENCE, STYLE_IDS } from './style-ids.ts';

/** The notes by their numbers, which are also their ids; the raised number and the space after it come first. */
export function wordNotes({ notes }: Paper, ties: Ties): string {
  return notes
    .map(({ number, runs }) => {
      const words = paragraph(STYLE_IDS.footnote, HEAD + wordRuns(runs, ties));
      return `<w:footnote w:id="${number}">${words}</w:footnote>`;
    })
    .join('');
}

const HEAD = run('<w:footnoteRef/>', { style: FOOTNOTE_REFERENCE }) + run(wordsElement(' '), PLAIN);
