import type { Measure } from '../model/measure.ts';
import type { PageItem, TextItem } from '../model/page.ts';
import type { FurnitureRun, Line, Paper, TextRun } from '../model/paper.ts';
import type { PageGeometry, ParagraphStyle } from '../model/sheet.ts';
import type { Room } from './set-line.ts';
import { cutOf } from './span.ts';

/** The header and the footer of a page, as artifacts on one line each. */
export function furnitureItems(
  paper: Paper,
  geometry: PageGeometry,
  count: { readonly number: number; readonly of: number },
  measure: Measure,
): PageItem[] {
  const { styles } = paper.sheet;
  const { header, footer } = count.number === 1 ? paper.furniture.first : paper.furniture.rest;
  const { left, right } = geometry.margins;
  const room: Room = { left, width: geometry.width - left - right };
  const said = (line: Line): Words => wordsOf(line, { page: String(count.number), pages: String(count.of) });
  const headerLine = geometry.header + measure.ascent(styles.header.size);
  const footerLine = geometry.height - geometry.footer - measure.descent(styles.footer.size);
  return [
    ...lineItems(said(header), { style: styles.header, y: headerLine, room, measure }),
    ...lineItems(said(footer), { style: styles.footer, y: footerLine, room, measure }),
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
  readonly measure: Measure;
}

/** One line in three places; where it has more to say than it has room, it says it smaller. */
function lineItems(words: Words, setting: Setting): TextItem[] {
  const { style, room } = setting;
  const wanted = PLACES.reduce((sum, place) => sum + widthOf(words[place], style.size, setting), 0);
  const size = wanted > room.width ? (style.size * room.width) / wanted : style.size;
  return PLACES.flatMap((place) => {
    const spare = room.width - widthOf(words[place], size, setting);
    return inARow(words[place], room.left + spare * SHARE_LEFT[place], size, setting);
  });
}

function inARow(runs: readonly TextRun[], left: number, size: number, setting: Setting): TextItem[] {
  let x = left;
  return runs.map((run) => {
    const item = itemOf(run, x, size, setting);
    x += item.width;
    return item;
  });
}

function widthOf(runs: readonly TextRun[], size: number, setting: Setting): number {
  return runs.reduce((sum, run) => sum + itemOf(run, 0, size, setting).width, 0);
}

function itemOf(run: TextRun, x: number, size: number, { style, y, measure }: Setting): TextItem {
  const { text } = run;
  const cut = cutOf(style.bold || run.bold, style.italic || run.italic);
  const width = text.split(/([ \u00a0])/).reduce((sum, word) => sum + measure.width(word, cut, size), 0);
  const outside = { wordSpace: 0, joined: false, part: undefined, link: undefined };
  return { kind: 'text', x, y, width, text, cut, size, role: 'text', ...outside };
}
