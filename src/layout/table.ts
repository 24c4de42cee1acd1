import type { Part } from '../model/page.ts';
import type { Cell, Table } from '../model/paper.ts';
import type { PageGeometry, ParagraphStyle, StyleName } from '../model/sheet.ts';
import { CELL_PADDING } from '../text/geometry.ts';
import { heightOf } from './fill.ts';
import type { Line } from './line.ts';
import { setParagraph } from './paragraph.ts';
import type { Press, SetBlock } from './press.ts';
import { holdLast, notesIn, type Row, type RowRule } from './row.ts';
import { holdAfter, type LineHeights, lineHeights } from './rows.ts';
import type { Room } from './set-line.ts';
import { spansOf } from './spans.ts';

/** The line between rows, in points. */
const LINE = 0.5;

/**
 * The rows of a table: line by line through all cells side by side, so that a row of the table that is taller than a
 * page can be broken like any text.
 */
export function tableRows(table: Table, block: number, after: number, press: Press): SetBlock {
  const { styles } = press.paper.sheet;
  const widths = columns(table.widths, press.column);
  const line = table.lines === 'none' ? undefined : press.column;
  const edges = table.lines === 'boxes' ? edgesOf(table.widths, press.column) : [];
  const setRow = (cells: readonly Cell[], row: number, usual: StyleName): Row[] => {
    const set = cells.map((cell, column) => {
      const part: Part = { kind: 'cell', block, row, column };
      return cellLines(cell, styles[cell.style ?? usual], widths[column] ?? press.column, part, press);
    });
    const heights = cells.map((cell) => lineHeights(styles[cell.style ?? usual], press.measure));
    return slices(set, highest(heights, lineHeights(styles[usual], press.measure)), line, edges, press.page);
  };
  const head = table.head.length === 0 ? [] : withTopLine(setRow(table.head, 0, 'table_head'), line);
  const body = table.rows.flatMap((cells, row) => {
    const rows = setRow(cells, row + 1, 'table_cell');
    const topped = head.length === 0 && row === 0 ? withTopLine(rows, line) : rows;
    const strands = row === table.rows.length - 2;
    return topped.map((each, index) => ({
      ...each,
      head,
      ...(strands && index === topped.length - 1 && { strands }),
    }));
  });
  const [first, ...rest] = [...holdLast(head, 'kept'), ...body];
  if (first === undefined) return { rows: [], after };
  const { before, after: own } = styles.table_cell;
  const below = line === undefined ? own : Math.max(own, styles.numbered.after);
  return { rows: [{ ...first, before: after + before }, ...rest], after: below };
}

/** The text's room in each column. */
function columns(shares: readonly number[], column: Room): Room[] {
  let left = column.left;
  return shares.map((share) => {
    const width = share * column.width;
    const room = { left: left + CELL_PADDING.side, width: width - 2 * CELL_PADDING.side };
    left += width;
    return room;
  });
}

/** Where the boxes about the cells have their sides. */
function edgesOf(shares: readonly number[], { left, width }: Room): number[] {
  const edges = [left];
  for (const share of shares) edges.push((edges.at(-1) as number) + share * width);
  return edges;
}

/** A cell, line by line. */
type SetCell = readonly Line[];

function cellLines(cell: Cell, style: ParagraphStyle, room: Room, part: Part, press: Press): SetCell {
  const spans = spansOf(cell.runs, { style, part, notes: press.paper.notes });
  return setParagraph(spans, undefined, style, room, press);
}

/** The heights that lines of several styles side by side share; those of the table's own where it has no cells. */
function highest(all: readonly LineHeights[], own: LineHeights): LineHeights {
  return all.reduce((one, other) => (one.height > other.height ? one : other), all[0] ?? own);
}

/** The lines of a row of cells, which stay together unless that could leave half a page empty. */
function slices(
  cells: readonly SetCell[],
  heights: LineHeights,
  line: Room | undefined,
  edges: readonly number[],
  page: PageGeometry,
): Row[] {
  const count = Math.max(1, ...cells.map((cell) => cell.length));
  const rows = Array.from({ length: count }, (_, index) =>
    boxed(slice(cells, index, count, heights, line), edges),
  );
  const room = page.height - page.margins.top - page.margins.bottom;
  const holds = { keepTogether: heightOf(rows) <= room / 2, keepWithNext: false };
  return rows.map((row, index) => ({ ...row, hold: holdAfter(index, count, holds) }));
}

function slice(
  cells: readonly SetCell[],
  index: number,
  count: number,
  heights: LineHeights,
  column: Room | undefined,
): Row {
  const above = index === 0 ? CELL_PADDING.end : 0;
  const last = index === count - 1;
  const height = heights.height + above + (last ? CELL_PADDING.end : 0);
  const pieces = cells.flatMap((lines) => lines[index] ?? []);
  const below = column && lineAt(height, column);
  return {
    before: 0,
    height,
    ink: last ? height : heights.ink + above,
    baseline: heights.baseline + above,
    pieces,
    rules: last && below ? [below] : [],
    ...(below && !last ? { closing: below } : {}),
    anchors: [],
    notes: notesIn(pieces),
    hold: 'free',
    ends: false,
    head: [],
  };
}

function boxed(row: Row, edges: readonly number[]): Row {
  const { height } = row;
  const sides = edges.map((x) => ({ x: x - LINE / 2, y: height / 2, width: LINE, thickness: height }));
  return sides.length === 0 ? row : { ...row, rules: [...row.rules, ...sides] };
}

function withTopLine(rows: readonly Row[], column: Room | undefined): Row[] {
  if (column === undefined) return [...rows];
  return rows.map((row, index) => (index === 0 ? { ...row, rules: [lineAt(0, column), ...row.rules] } : row));
}

function lineAt(y: number, column: Room): RowRule {
  return { x: column.left, y, width: column.width, thickness: LINE };
}
