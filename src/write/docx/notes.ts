import { Paragraph } from 'docx';
import type { Paper } from '../../model/paper.ts';
import { textRuns, wordRuns } from './runs.ts';
import { STYLE_IDS } from './style-ids.ts';
import type { Targets } from './targets.ts';

/** The notes by their numbers, which are also their ids. docx puts the raised number first, the space is ours. */
export function wordNotes(paper: Paper, targets: Targets): Record<string, { children: Paragraph[] }> {
  return Object.fromEntries(
    paper.notes.map((note) => {
      const children = [...textRuns(' ', {}), ...wordRuns(note.runs, targets)];
      return [note.number, { children: [new Paragraph({ style: STYLE_IDS.footnote, children })] }];
    }),
  );
}
