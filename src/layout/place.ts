import type { Measure } from '../model/measure.ts';
import type { Page, PageItem } from '../model/page.ts';
import type { Paper } from '../model/paper.ts';
import { type FilledPage, heightOf } from './fill.ts';
import { furnitureItems } from './furniture.ts';
import { textItem } from './line.ts';
import type { Row } from './row.ts';

/** Gives everything its place on its page: text from the top, notes at the foot below their rule, header and footer. */
export function placePages(filled: readonly FilledPage[], paper: Paper, measure: Measure): Page[] {
  const { width, height } = paper.sheet.page;
  return filled.map((page, index) => {
    const number = index + 1;
    const items = [
      ...headItems(page.head, paper),
      ...rowItems(page.rows, paper.sheet.page.margins.top + heightOf(page.head), page.head.length > 0),
      ...noteItems(page.notes, paper),
      ...furnitureItems(paper, number, filled.length, measure),
    ];
    return { number, width, height, items };
  });
}

/** A head that is repeated is an artifact: it is read once, and called from once. */
function headItems(head: readonly Row[], paper: Paper): PageItem[] {
  return rowItems(head, paper.sheet.page.margins.top, false).flatMap((item) =>
    item.kind === 'anchor'
      ? []
      : [item.kind === 'text' ? { ...item, part: undefined, link: undefined } : item],
  );
}

function noteItems(notes: readonly Row[], { sheet }: Paper): PageItem[] {
  if (notes.length === 0) return [];
  const top = sheet.page.height - sheet.page.margins.bottom - heightOf(notes);
  const { length, thickness, below } = sheet.noteRule;
  const y = top - below - thickness / 2;
  const style = sheet.styles.footnote;
  return [
    { kind: 'rule', x: sheet.page.margins.left + style.left, y, width: length, thickness },
    ...rowItems(notes, top, false),
  ];
}

function rowItems(rows: readonly Row[], from: number, spaced: boolean): PageItem[] {
  const items: PageItem[] = [];
  let top = from;
  rows.forEach((row, index) => {
    if (index > 0 || spaced) top += row.before;
    pushRow(items, row, top);
    top += row.height;
  });
  return items;
}

function pushRow(items: PageItem[], row: Row, top: number): void {
  const x = row.pieces[0]?.x ?? 0;
  for (const anchor of row.anchors) items.push({ kind: 'anchor', x, y: top, anchor });
  for (const piece of row.pieces) {
    const { anchor } = piece.span;
    if (anchor !== undefined) items.push({ kind: 'anchor', x: piece.x, y: top, anchor });
    items.push(textItem(piece, top + row.baseline));
  }
  for (const rule of row.rules) items.push({ ...rule, kind: 'rule', y: top + rule.y });
}
