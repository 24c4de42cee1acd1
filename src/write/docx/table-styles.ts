import type { Table, TableLines } from '../../model/paper.ts';
import type { ParagraphStyle, Sheet } from '../../model/sheet.ts';
import { CELL_PADDING } from '../../text/geometry.ts';
import { twips } from './lengths.ts';
import type { StyleBook } from './style-book.ts';

type Kind = TableLines | 'rules';

interface TableStyle {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly string[];
  /** The styles that its cells usually have. */
  readonly cells: readonly (keyof Sheet['styles'])[];
}

/** The table styles by their lines: rules between rows and none between columns, as our pages have them; boxes; nothing. */
const TABLE_STYLES: Readonly<Record<Kind, TableStyle>> = {
  rules: {
    id: 'ScheduleTable',
    name: 'Schedule Table',
    lines: ['top', 'bottom', 'insideH'],
    cells: ['table_head', 'table_cell'],
  },
  boxes: {
    id: 'BoxTable',
    name: 'Box Table',
    lines: ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'],
    cells: ['cover_value'],
  },
  none: { id: 'PlainTable', name: 'Table without Lines', lines: [], cells: ['cover_value'] },
};

/** Every table style of a Word file, as XML. */
export function tableStyles({ styles }: Sheet): readonly string[] {
  return Object.values(TABLE_STYLES).map(({ lines, cells, ...style }) =>
    styleXml(
      style,
      'TableNormal',
      bordersXml(lines) + marginsXml(marginsOf(cells.map((name) => styles[name]))),
    ),
  );
}

/** The id of a table's style: one of its own where its cells are in other styles than usual, and want other room about them. */
export function tableStyleOf({ head, rows, lines }: Table, { styles }: Sheet, book: StyleBook): string {
  const { id, name, cells } = TABLE_STYLES[lines ?? 'rules'];
  const usual = marginsOf(cells.map((each) => styles[each]));
  const own = marginsOf([
    ...head.map(({ style }) => styles[style ?? 'table_head']),
    ...rows.flatMap((row) => row.map(({ style }) => styles[style ?? 'table_cell'])),
  ]);
  if (own.top === usual.top && own.bottom === usual.bottom) return id;
  const made = {
    id: `${id}${own.top}-${own.bottom}`,
    name: `${name} with ${own.top / 20} and ${own.bottom / 20} pt about Words`,
  };
  return book.made(made.id, () => styleXml(made, id, marginsXml(own)));
}

/** The space about the words of all cells, as far as their styles bring none of their own, in twips. */
function marginsOf(styles: readonly ParagraphStyle[]): { readonly top: number; readonly bottom: number } {
  const end = (own: readonly number[]) => twips(Math.max(CELL_PADDING.end - Math.min(...own), 0));
  return { top: end(styles.map(({ before }) => before)), bottom: end(styles.map(({ after }) => after)) };
}

function marginsXml({ top, bottom }: { readonly top: number; readonly bottom: number }): string {
  const side = twips(CELL_PADDING.side);
  const widths = Object.entries({ top, left: side, bottom, right: side });
  return `<w:tblCellMar>${widths.map(([name, width]) => `<w:${name} w:w="${width}" w:type="dxa"/>`).join('')}</w:tblCellMar>`;
}

function bordersXml(sides: readonly string[]): string {
  if (sides.length === 0) return '';
  const lines = sides.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`);
  return `<w:tblBorders>${lines.join('')}</w:tblBorders>`;
}

function styleXml(
  style: { readonly id: string; readonly name: string },
  base: string,
  properties: string,
): string {
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${style.id}"><w:name w:val="${style.name}"/><w:basedOn w:val="${base}"/>` +
    `<w:uiPriority w:val="39"/><w:tblPr>${properties}</w:tblPr></w:style>`
  );
}
