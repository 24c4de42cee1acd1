import type { Measure } from '../model/measure.ts';
import type { PageItem, TextItem } from '../model/page.ts';
import type { FurnitureRun, Line, Paper, TextRun } from '../model/paper.ts';
import type { ParagraphStyle } from '../model/sheet.ts';
import { cutOf } from './span.ts';

/** The header and the footer of a page, as artifacts on one line each. */
export function furnitureItems(paper: Paper, page: number, pages: number, measure: Measure): PageItem[] {
  const { page: geometry, styles } = paper.sheet;
  const { header, footer } = page === 1 ? paper.furniture.first : paper.furniture.rest;
  const headerLine = geometry.header + measure.ascent(styles.header.size);
  const footerLine = geometry.height - geometry.footer - measure.descent(styles.footer.size);
  const counted = { page: String(page), pages: String(pages) };
  const { left, right } = geometry.margins;
  const room = { left, width: geometry.width - left - right };
  return [
    ...lineItems(header, styles.header, headerLine, room, counted, measure),
    ...lineItems(footer, styles.footer, footerLine, room, counted, measure),
  ];
}

type Counted = Readonly<Record<'page' | 'pages', string>>;
interface Room {
  readonly left: number;
  readonly width: number;
}

const PLACES = ['left', 'centre', 'right'] as const;
/** How much of the spare room is left of the words. */
const SHARE_LEFT = { left: 0, centre: 1 / 2, right: 1 } as const;

/** One line in three places; where it has more to say than it has room, it says it smaller. */
function lineItems(
  line: Line,
  style: ParagraphStyle,
  y: number,
  room: Room,
  counted: Counted,
  measure: Measure,
): TextItem[] {
  const widthOf = (size: number): number =>
    PLACES.reduce((sum, place) => sum + widthOfRuns(line[place], style, size, counted, measure), 0);
  const size = style.size * Math.min(1, room.width / Math.max(widthOf(style.size), 1));
  return PLACES.flatMap((place) => {
    const runs = line[place].map((run) => wordsOf(run, counted));
    const width = widthOfRuns(line[place], style, size, counted, measure);
    let x = room.left + (room.width - width) * SHARE_LEFT[place];
    return runs.map((run) => {
      const item = textOf(run, style, size, x, y, measure);
      x += item.width;
      return item;
    });
  });
}

function widthOfRuns(
  runs: readonly FurnitureRun[],
  style: ParagraphStyle,
  size: number,
  counted: Counted,
  measure: Measure,
): number {
  return runs.reduce((sum, run) => sum + textOf(wordsOf(run, counted), style, size, 0, 0, measure).width, 0);
}

function wordsOf(run: FurnitureRun, counted: Counted): TextRun {
  return run.kind === 'text' ? run : { kind: 'text', text: counted[run.kind], bold: false, italic: false };
}

function textOf(
  run: TextRun,
  style: ParagraphStyle,
  size: number,
  x: number,
  y: number,
  measure: Measure,
): TextItem {
  const cut = cutOf(style.bold || run.bold, style.italic || run.italic);
  const words = run.text.split(/([ \u00a0])/);
  const width = words.reduce((sum, word) => sum + measure.width(word, cut, size), 0);
  const text = run.text;
  return {
    kind: 'text',
    x,
    y,
    width,
    text,
    cut,
    size,
    wordSpace: 0,
    joined: false,
    role: 'text',
    part: undefined,
    link: undefined,
  };
}
