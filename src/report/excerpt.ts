import { type Cell, cellsOf } from './cells.ts';

/** A source line with a stretch of it underlined; both are ready to be printed one below the other. */
export interface Excerpt {
  readonly line: string;
  /** Spaces up to the stretch. */
  readonly indent: string;
  readonly underline: string;
}

const ELLIPSIS = '…';

/** Rooms that a line may fill before only what is about the stretch is looked at: most of it would be thrown away. */
const VAST = 8;

/**
 * Underlines `start` to `end` (UTF-16 units from 0, `end` exclusive) of a line, cutting a long line about the
 * stretch so that it takes at most `room` columns. An empty stretch is underlined as one column.
 */
export function excerpt(line: string, start: number, end: number, room: number): Excerpt {
  if (line.length > VAST * room) return excerptOfVast(line, start, end, room);
  const cells = cellsOf(line);
  const from = columnAt(cells, start);
  const to = Math.max(columnAt(cells, end), from + 1);
  const view = windowAbout(from, to, columnAt(cells, line.length), room);
  const seen = cells.filter((cell) => cell.column >= view.from && cell.column + cell.width <= view.to);
  const before = view.cutBefore ? ELLIPSIS : '';
  const origin = (seen[0]?.column ?? from) - before.length;
  return {
    line: before + withoutLooseMarks(seen) + (view.cutAfter ? ELLIPSIS : ''),
    indent: ' '.repeat(Math.max(0, from - origin)),
    underline: '^'.repeat(Math.max(1, Math.min(to, view.to) - from)),
  };
}

/** A quarter on either side, so that marks without width do not leave the room empty. */
function excerptOfVast(line: string, start: number, end: number, room: number): Excerpt {
  const reach = (VAST / 4) * room;
  const first = Math.max(0, start - reach);
  const part = line.slice(first, start + reach);
  return excerpt(part, start - first, Math.min(end - first, part.length), room);
}

function columnAt(cells: readonly Cell[], offset: number): number {
  const last = cells.at(-1);
  const end = last === undefined ? 0 : last.column + last.width;
  return cells.find((cell) => cell.end > offset)?.column ?? end;
}

interface View {
  readonly from: number;
  readonly to: number;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** A third of what the stretch leaves of the room stands before it, and no room stays unused at the line's end. */
function windowAbout(from: number, to: number, width: number, room: number): View {
  if (width <= room) return { from: 0, to: width, cutBefore: false, cutAfter: false };
  const spare = Math.max(0, room - 2 - (to - from));
  const wished = Math.max(0, from - Math.ceil(spare / 3));
  const start = Math.min(wished, width - room + 1);
  if (start <= 1) return { from: 0, to: room - 1, cutBefore: false, cutAfter: true };
  const end = start + room - 2;
  return end + 1 >= width
    ? { from: start, to: width, cutBefore: true, cutAfter: false }
    : { from: start, to: end, cutBefore: true, cutAfter: true };
}

/** A mark whose letter was cut off would be drawn over the ellipsis. */
function withoutLooseMarks(cells: readonly Cell[]): string {
  const first = cells.findIndex(({ width }) => width > 0);
  const kept = first > 0 && (cells[0]?.column ?? 0) > 0 ? cells.slice(first) : cells;
  return kept.map(({ shown }) => shown).join('');
}
