import type { PageItem, TextItem } from '../model/page.ts';
import type { FurnitureRun, Line, Paper, TextRun } from '../model/paper.ts';
import type { PageGeometry, ParagraphStyle } from '../model/sheet.ts';
import { type Line as SetLine, textItem } from './line.ts';
import type { Means } from './means.ts';
import { oneLine } from './one-line.ts';
import type { Room } from './set-line.ts';
import { spansOf } from './spans.ts';

/** The header and the footer of a page, as artifacts on one line each. */
export function furnitureItems(
  paper: Paper,
  geometry: PageGeometry,
  count: { readonly number: number; readonly of: number },
  means: Means,
): PageItem[] {
  const { styles } = paper.sheet;
  const { header, footer } = count.number === 1 ? paper.furniture.first : paper.furniture.rest;
  const { left, right } = geometry.margins;
  const room: Room = { left, width: geometry.width - left - right };
  const said = (line: Line): Words => wordsOf(line, { page: String(count.number), pages: String(count.of) });
  const headerLine = geometry.header + means.measure.ascent(styles.header.size);
  const footerLine = geometry.height - geometry.footer - means.measure.descent(styles.footer.size);
  return [
    ...lineItems(said(header), { style: styles.header, y: headerLine, room, means }),
    ...lineItems(said(footer), { style: styles.footer, y: footerLine, room, means }),
  ];
}

const PLACES = ['left', 'centre', 'right'] as const;
/** How much of the spare room is left of the words. */
const SHARE_LEFT = { left: 0, centre: 1 / 2, right: 1 } as const;

/** A line with the page's number and the number of pages put in. */
type Words = Readonly<Record<(typeof PLACES)[number], readonly TextRun[]>>;

function wordsOf(line: Line, counted: Readonly<Record<'page' | 'pages', string>>): Words {
  const words = (run: FurnitureRun): TextRun =>
    run.kind === 'text' ? run : { kind: 'text', text: counted[run.kind], bold: false, italic: false };
  return { left: line.left.map(words), centre: line.centre.map(words), right: line.right.map(words) };
}

interface Setting {
  readonly style: ParagraphStyle;
  /** The base line. */
  readonly y: number;
  readonly room: Room;
  readonly means: Means;
}

/** One line in three places; where it has more to say than it has room, it says it smaller. */
function lineItems(words: Words, setting: Setting): TextItem[] {
  const { style, room } = setting;
  const lines = PLACES.map((place) => set(words[place], style.size, setting));
  const wanted = lines.reduce((sum, line) => sum + endOf(line), 0);
  const size = (style.size * room.width) / wanted;
  return PLACES.flatMap((place, index) => {
    const line = wanted > room.width ? set(words[place], size, setting) : (lines[index] as SetLine);
    const left = room.left + (room.width - endOf(line)) * SHARE_LEFT[place];
    return line.map((piece) => ({ ...textItem(piece, setting.y), x: left + piece.x, part: undefined }));
  });
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
