import type { Mark } from '../../model/mark.ts';
import type { Cell, Table } from '../../model/paper.ts';
import type { PageGeometry, Sheet, StyleName } from '../../model/sheet.ts';
import { runsOn } from '../../text/sides.ts';
import { escaped } from '../office/xml.ts';
import { lineTwips } from './page.ts';
import { paragraph } from './paragraph.ts';
import { plainWords as wordsOf } from './printed.ts';
import { type Ties, wordRuns } from './runs.ts';
import type { Place, StyleBook } from './style-book.ts';
import { tableStyleOf } from './table-styles.ts';

/** What a table is written with. */
interface Setting {
  readonly sheet: Sheet;
  readonly page: PageGeometry;
  readonly ties: Ties;
  readonly styles: StyleBook;
  /** Whether a page break stands before it. */
  readonly newPage: boolean;
  /** The heading that it stands under. */
  readonly title: string;
}

/** What the rows of a table share. */
interface Grid {
  readonly widths: readonly number[];
  readonly ties: Ties;
  readonly styles: StyleBook;
}

/**
 * A schedule's table: as wide as the line, its head repeated on each page, no row broken across pages. Nothing where
 * it has no rows.
 */
export function scheduleTable(table: Table, { sheet, page, ties, styles, newPage, title }: Setting): string {
  const line = lineTwips(page);
  const widths = columnWidths(table.widths, line);
  const grid = { widths, ties, styles };
  const heads = table.head.length === 0 ? [] : [headRow(table.head, grid, newPage, table.mark)];
  const body = table.rows.map((cells, index) =>
    bodyRow(cells, grid, newPage && heads.length === 0 && index === 0, table.rowMarks?.[index]),
  );
  const rows = [...heads, ...body];
  if (rows.length === 0) return '';
  const style = `<w:tblStyle w:val="${tableStyleOf(table, sheet, styles)}"/>`;
  const width = `<w:tblW w:type="dxa" w:w="${line}"/>`;
  const columns = widths.map((column) => `<w:gridCol w:w="${column}"/>`).join('');
  return (
    `<w:tbl><w:tblPr>${style}${ties.tongue.direction === 'rtl' ? '<w:bidiVisual/>' : ''}${width}<w:tblLayout w:type="fixed"/>${LOOK}${named(table, title)}</w:tblPr>` +
    `<w:tblGrid>${columns}</w:tblGrid>${rows.join('')}</w:tbl>`
  );
}

/** As Word marks tables of its own: the first row and column head the others, whether or not they look so. */
const LOOK =
  '<w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>';

/** What a screen reader says of a table before it is read. */
function named({ head }: Table, title: string): string {
  const columns = head.map(({ runs }) => wordsOf(runsOn(runs, 'new'))).filter((words) => words !== '');
  const caption = title === '' ? '' : `<w:tblCaption w:val="${escaped(title)}"/>`;
  return columns.length === 0
    ? caption
    : `${caption}<w:tblDescription w:val="${escaped(columns.join(', '))}"/>`;
}

/** Whole twips that add up to the line: each column ends where its share of the line does. */
function columnWidths(shares: readonly number[], line: number): number[] {
  let share = 0;
  let end = 0;
  return shares.map((next) => {
    share += next;
    const start = end;
    end = Math.round(line * share);
    return end - start;
  });
}

/** The head clings to the first row below it: alone at the foot of a page it would head nothing. */
function headRow(cells: readonly Cell[], grid: Grid, newPage: boolean, mark?: Mark): string {
  const change = rowChange(mark, grid);
  const written = rowCells(cells, 'table_head', { places: [OF_HEAD], newPage, change }, grid);
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/>${change()}</w:trPr>${written}</w:tr>`;
}

const OF_HEAD: Place = { id: 'OfHead', name: 'of a Head', asks: { keepNext: true } };

function bodyRow(cells: readonly Cell[], grid: Grid, newPage: boolean, mark?: Mark): string {
  const change = rowChange(mark, grid);
  const written = rowCells(cells, 'table_cell', { places: [], newPage, change }, grid);
  return `<w:tr><w:trPr><w:cantSplit/>${change()}</w:trPr>${written}</w:tr>`;
}

/** What became of a row, as a property of it and of the paragraph in each of its cells. */
function rowChange(mark: Mark | undefined, { ties }: Grid): () => string {
  return () => ties.track.property(mark);
}

/** How the cells of a row stand. */
interface Standing {
  readonly places: readonly Place[];
  readonly newPage: boolean;
  readonly change: () => string;
}

function rowCells(
  cells: readonly Cell[],
  usual: StyleName,
  { places, newPage, change }: Standing,
  { widths, ties, styles }: Grid,
): string {
  return cells
    .map((cell, column) => {
      const style = styles.in(cell.style ?? usual, places);
      const options = { pageBreakBefore: newPage && column === 0, change: change() };
      const words = paragraph(style, wordRuns(cell.runs, ties), options);
      return `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${widths[column] ?? 0}"/></w:tcPr>${words}</w:tc>`;
    })
    .join('');
}
