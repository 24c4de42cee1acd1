import type { Page, PageItem } from '../model/page.ts';
import type { Paper } from '../model/paper.ts';
import { heightOf } from './fill.ts';
import type { FullPage } from './fill-paper.ts';
import { furnitureItems, type KnownLines } from './furniture.ts';
import { leaderItems } from './leader.ts';
import { textItem } from './line.ts';
import { lineNumberItems } from './margin.ts';
import { changeBars, markLines } from './marks.ts';
import type { Means } from './means.ts';
import type { Row } from './row.ts';
import { stampItem } from './stamp.ts';

/** What items are placed with: the pages that the table of contents names. */
interface Desk {
  readonly paper: Paper;
  readonly means: Means;
  readonly contents: ReadonlyMap<string, number>;
  readonly known: KnownLines;
}

/** Gives everything its place on its page: text from the top, notes at the foot below their rule, header and footer. */
export function placePages(
  filled: readonly FullPage[],
  paper: Paper,
  means: Means,
  contents: ReadonlyMap<string, number> | undefined,
): Page[] {
  const desk: Desk = { paper, means, contents: contents ?? new Map(), known: new WeakMap() };
  return filled.map((full, index) => {
    const { width, height } = full.page;
    const number = index + 1;
    return { number, width, height, items: pageItems(full, { number, of: filled.length }, desk) };
  });
}

function pageItems(
  full: FullPage,
  count: { readonly number: number; readonly of: number },
  desk: Desk,
): PageItem[] {
  const { paper, means } = desk;
  const { page, head, rows } = full;
  const tops = topsOf(rows, page.margins.top + heightOf(head), head.length > 0);
  const text = [
    ...(paper.watermark === undefined ? [] : [stampItem(paper.watermark, page, means.measure)]),
    ...headItems(full, desk),
    ...rowItems(rows, tops, desk),
    ...closingItems(rows, tops),
    ...noteItems(full, desk),
  ];
  return [
    ...text,
    ...(paper.revision ? [...markLines(text), ...changeBars(rows, tops, page), ...noteBars(full)] : []),
    ...lineNumberItems(full, tops, paper, means.measure),
    ...furnitureItems(paper, full, count, means, desk.known),
  ];
}

/** A head that is repeated is an artifact: it is read once, and called from once. */
function headItems({ head, page }: FullPage, desk: Desk): PageItem[] {
  return rowItems(head, topsOf(head, page.margins.top, false), desk).flatMap((item) =>
    item.kind === 'anchor'
      ? []
      : [item.kind === 'text' ? { ...item, part: undefined, link: undefined } : item],
  );
}

function closingItems(rows: readonly Row[], tops: readonly number[]): PageItem[] {
  const rule = rows.at(-1)?.closing;
  return rule === undefined ? [] : [{ ...rule, kind: 'rule', y: rule.y + (tops.at(-1) as number) }];
}

/** The rule above notes is as long as the line where the first of them goes on from the page before. */
function noteItems(full: FullPage, desk: Desk): PageItem[] {
  const { notes, page } = full;
  const [first] = notes;
  if (first === undefined) return [];
  const { sheet } = desk.paper;
  const top = notesTop(full);
  const { length, thickness, below } = sheet.noteRule;
  const y = top - below - thickness / 2;
  const { left, right } = page.margins;
  const rule =
    first.anchors.length > 0
      ? { x: left + sheet.styles.footnote.left, width: length }
      : { x: left, width: page.width - left - right };
  return [{ kind: 'rule', ...rule, y, thickness }, ...rowItems(notes, topsOf(notes, top, false), desk)];
}

function notesTop({ notes, page }: FullPage): number {
  return page.height - page.margins.bottom - heightOf(notes);
}

function noteBars(full: FullPage): PageItem[] {
  return changeBars(full.notes, topsOf(full.notes, notesTop(full), false), full.page);
}

/** Where rows begin that are set from a height downwards; the first one's space above counts where it is `spaced`. */
function topsOf(rows: readonly Row[], from: number, spaced: boolean): number[] {
  let end = from;
  return rows.map((row, index) => {
    const top = end + (index > 0 || spaced ? row.before : 0);
    end = top + row.height;
    return top;
  });
}

function rowItems(rows: readonly Row[], tops: readonly number[], desk: Desk): PageItem[] {
  const items: PageItem[] = [];
  rows.forEach((row, index) => {
    pushRow(items, row, tops[index] as number, desk);
  });
  return items;
}

function pushRow(items: PageItem[], row: Row, top: number, { contents, means }: Desk): void {
  const x = row.pieces[0]?.x ?? 0;
  for (const anchor of row.anchors) items.push({ kind: 'anchor', x, y: top, anchor });
  for (const piece of row.pieces) {
    const { anchor } = piece.span;
    if (anchor !== undefined) items.push({ kind: 'anchor', x: piece.x, y: top, anchor });
    items.push(textItem(piece, top + row.baseline));
  }
  if (row.picture) items.push({ ...row.picture, kind: 'picture', y: top });
  if (row.leader) items.push(...leaderItems(row.leader, top + row.baseline, contents, means.measure));
  for (const rule of row.rules) items.push({ ...rule, kind: 'rule', y: top + rule.y });
}
