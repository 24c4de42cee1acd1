import type { PageItem, TextItem } from '../model/page.ts';
import type { FurnitureRun, Line, Paper, TextRun } from '../model/paper.ts';
import type { ParagraphStyle } from '../model/sheet.ts';
import type { FullPage } from './fill-paper.ts';
import { type Piece, type Line as SetLine, textItem } from './line.ts';
import type { Means } from './means.ts';
import { oneLine } from './one-line.ts';
import type { Room } from './set-line.ts';
import { spansOf } from './spans.ts';

/** Words that are the same on every page, set once. */
export type KnownLines = WeakMap<readonly TextRun[], SetLine>;

/** The header and the footer of a page, as artifacts on one line each. */
export function furnitureItems(
  paper: Paper,
  { page: geometry, furniture = paper.furniture.rest }: FullPage,
  count: { readonly number: number; readonly of: number },
  means: Means,
  known: KnownLines,
): PageItem[] {
  const { styles } = paper.sheet;
  const { header, footer } = count.number === 1 ? paper.furniture.first : furniture;
  const { left, right } = geometry.margins;
  const room: Room = { left, width: geometry.width - left - right };
  const said = (line: Line): Words => wordsOf(line, { page: String(count.number), pages: String(count.of) });
  const headerLine = geometry.header + means.measure.ascent(styles.header.size);
  const footerLine = geometry.height - geometry.footer - means.measure.descent(styles.footer.size);
  return [
    ...lineItems(said(header), { style: styles.header, y: headerLine, room, means, known }),
    ...lineItems(said(footer), { style: styles.footer, y: footerLine, room, means, known }),
  ];
}

const PLACES = ['left', 'centre', 'right'] as const;

/** A line with the page's number and the number of pages put in. */
type Words = Readonly<Record<(typeof PLACES)[number], readonly TextRun[]>>;

function wordsOf(line: Line, counted: Readonly<Record<'page' | 'pages', string>>): Words {
  const words = (run: FurnitureRun): TextRun =>
    run.kind === 'text' ? run : { kind: 'text', text: counted[run.kind], bold: false, italic: false };
  const said = (runs: readonly FurnitureRun[]): readonly TextRun[] =>
    runs.every((run) => run.kind === 'text') ? runs : runs.map(words);
  return { left: said(line.left), centre: said(line.centre), right: said(line.right) };
}

interface Setting {
  readonly style: ParagraphStyle;
  /** The base line. */
  readonly y: number;
  readonly room: Room;
  readonly means: Means;
  readonly known: KnownLines;
}

/**
 * One line in three places, parted by an em at least. What is in the middle moves aside before a longer neighbour; where
 * all has no room beside each other, it is set smaller.
 */
function lineItems(words: Words, setting: Setting): TextItem[] {
  const { style, room } = setting;
  const lines = PLACES.map((place) => setOnce(words[place], setting));
  const said = lines.filter((line) => line.length > 0);
  const wanted = said.reduce((sum, line) => sum + endOf(line), (said.length - 1) * style.size);
  const size = wanted > room.width ? (style.size * room.width) / wanted : style.size;
  const fitting = size < style.size ? PLACES.map((place) => set(words[place], size, setting)) : lines;
  return inPlaces(fitting, room, size).map((piece) => ({ ...textItem(piece, setting.y), part: undefined }));
}

function inPlaces(
  [left = [], centre = [], right = []]: readonly SetLine[],
  room: Room,
  gap: number,
): Piece[] {
  const end = room.left + room.width;
  const first = left.length > 0 ? room.left + endOf(left) + gap : room.left;
  const last = (right.length > 0 ? end - endOf(right) - gap : end) - endOf(centre);
  const middle = room.left + (room.width - endOf(centre)) / 2;
  return [
    ...moved(left, room.left),
    ...moved(centre, Math.max(first, Math.min(middle, last))),
    ...moved(right, end - endOf(right)),
  ];
}

function moved(line: SetLine, by: number): Piece[] {
  return line.map((piece) => ({ ...piece, x: piece.x + by }));
}

function setOnce(runs: readonly TextRun[], setting: Setting): SetLine {
  const line = setting.known.get(runs) ?? set(runs, setting.style.size, setting);
  setting.known.set(runs, line);
  return line;
}

/** Words as they stand one after the other, counted from where they begin. */
function set(runs: readonly TextRun[], size: number, { style, means }: Setting): SetLine {
  if (runs.length === 0) return [];
  const part = { kind: 'block', block: 0, within: 0 } as const;
  return oneLine(spansOf(runs, { style: { ...style, size }, part, notes: [] }), 0, means);
}

function endOf(pieces: SetLine): number {
  return pieces.reduce((end, { x, width }) => Math.max(end, x + width), 0);
}
