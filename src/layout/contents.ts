import type { LinkTarget, Part } from '../model/page.ts';
import type { Contents, ContentsEntry } from '../model/paper.ts';
import { setPart } from './collect.ts';
import { setParagraph } from './paragraph.ts';
import type { Press } from './press.ts';
import type { Leader, Row } from './row.ts';
import { paragraphRows } from './rows.ts';
import type { Span } from './span.ts';
import { plainSpan, type Setting, spansOf } from './spans.ts';

/** The rows of the table of contents at `block`. The right indent of each entry's style is the room for its page's number. */
export function contentsRows(contents: Contents, block: number, press: Press): Row[] {
  const rows: Row[] = [];
  let after = 0;
  contents.title.forEach(({ style, runs }, within) => {
    const set = setPart({ name: style, runs }, undefined, { kind: 'block', block, within }, after, press);
    rows.push(...set.rows);
    after = set.after;
  });
  contents.entries.forEach((entry, index) => {
    const style = press.paper.sheet.styles[`contents${entry.level}`];
    rows.push(...entryRows(entry, { kind: 'entry', block, entry: index }, after, press));
    after = style.after;
  });
  return rows;
}

function entryRows({ level, anchor, runs }: ContentsEntry, part: Part, after: number, press: Press): Row[] {
  const { paper, measure, column } = press;
  const style = paper.sheet.styles[`contents${level}`];
  const setting: Setting = { style, part, notes: paper.notes };
  const link: LinkTarget = { kind: 'anchor', anchor };
  const spans = spansOf(runs, setting).map((span): Span => ({ ...span, link }));
  const lines = setParagraph(spans, undefined, style, column, press);
  const rows = paragraphRows(lines, style, [], Math.max(after, style.before), measure);
  const span = { ...plainSpan('', setting), link };
  return ledOut(rows, { anchor, span, from: 0, to: column.left + column.width });
}

/** The same rows, the last one with its leader after a space, which parts the words from the number for who reads them aloud. */
function ledOut(rows: readonly Row[], leader: Leader): Row[] {
  return rows.map((row, index) => {
    const last = row.pieces.at(-1);
    if (index < rows.length - 1 || last === undefined) return row;
    const pieces = [...row.pieces.slice(0, -1), { ...last, text: `${last.text} ` }];
    const from = Math.max(...row.pieces.map(({ x, width }) => x + width));
    return { ...row, pieces, leader: { ...leader, from } };
  });
}
