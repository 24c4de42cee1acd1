import type { Measure } from '../model/measure.ts';
import type { TextItem } from '../model/page.ts';
import type { Block, Paper } from '../model/paper.ts';
import type { FullPage } from './fill-paper.ts';
import { textItem } from './line.ts';
import type { Row } from './row.ts';
import { plainSpan } from './spans.ts';

/** Between the number of a line and the text, in points; about what Word leaves. */
const GAP = 18;

/** Numbers of every so many lines in the left margin, counted anew on each page. `tops` are those of the page's rows. */
export function lineNumberItems(
  { page, rows }: FullPage,
  tops: readonly number[],
  { lineNumbers, sheet, notes, blocks }: Paper,
  measure: Measure,
): TextItem[] {
  if (lineNumbers === undefined) return [];
  const items: TextItem[] = [];
  let line = 0;
  rows.forEach((row, index) => {
    if (!isCounted(row, blocks)) return;
    line++;
    if (line % lineNumbers > 0) return;
    const part = { kind: 'block', block: 0, within: 0 } as const;
    const span = plainSpan(String(line), { style: sheet.styles.header, part, notes });
    const width = measure.width(span.text, span.cut, span.size);
    const piece = {
      x: page.margins.left - GAP - width,
      width,
      text: span.text,
      wordSpace: 0,
      joined: false,
      span,
    };
    items.push({ ...textItem(piece, (tops[index] ?? 0) + row.baseline), part: undefined });
  });
  return items;
}

/** As in Word, lines of covers, tables and contents have no numbers; nor have notes, which are no rows of the text. */
function isCounted({ pieces, picture }: Row, blocks: readonly Block[]): boolean {
  if (picture !== undefined) return false;
  const part = pieces[0]?.span.part;
  if (part === undefined) return true;
  const block = part.kind === 'block' ? blocks[part.block] : undefined;
  if (block === undefined || block.kind === 'contents') return false;
  return block.kind !== 'plain' || block.cover !== true;
}
