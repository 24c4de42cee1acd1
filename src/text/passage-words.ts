import type { Cell, Note, Run } from '../model/paper.ts';
import type { Passage } from '../model/redline.ts';
import { plainText } from './plain-text.ts';

/** All words of a passage or note on one line, calls of notes as `[7]`; cells of a table are parted by ` | `, its rows by `; `. */
export function passageWords(thing: Passage | Note): string {
  if ('runs' in thing) return lineOf(thing.runs);
  const rows = [thing.head, ...thing.rows].map(rowWords);
  return rows.filter((row) => row !== '').join('; ');
}

/** The words of a row of a table. */
export function rowWords(row: readonly Cell[]): string {
  return row.map(({ runs }) => lineOf(runs)).join(' | ');
}

/** The words of runs, calls of notes as `[7]`. */
export function lineOf(runs: readonly Run[]): string {
  return plainText(runs, (note) => `[${note}]`);
}
