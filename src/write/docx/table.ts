import {
  type FileChild,
  Paragraph,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  Table as WordTable,
} from 'docx';
import type { Cell, Table } from '../../model/paper.ts';
import type { PageGeometry, StyleName } from '../../model/sheet.ts';
import { lineTwips } from './page.ts';
import { wordRuns } from './runs.ts';
import { SCHEDULE_TABLE, STYLE_IDS } from './style-ids.ts';
import type { Targets } from './targets.ts';

/** What the rows of a table share. `newPage` is true where a page break stands before it. */
interface Grid {
  readonly widths: readonly number[];
  readonly targets: Targets;
  readonly newPage: boolean;
}

/** A schedule's table: as wide as the line, its head repeated on each page, no row broken across pages. */
export function scheduleTable(
  table: Table,
  page: PageGeometry,
  targets: Targets,
  newPage: boolean,
): FileChild[] {
  const line = lineTwips(page);
  const grid = { widths: columnWidths(table.widths, line), targets, newPage };
  const head = table.head.length === 0 ? [] : [headRow(table.head, grid)];
  const bodyGrid = { ...grid, newPage: newPage && head.length === 0 };
  const body = table.rows.map((cells, index) =>
    bodyRow(cells, index === 0 ? bodyGrid : { ...grid, newPage: false }),
  );
  const rows = [...head, ...body];
  if (rows.length === 0) return [];
  return [
    new WordTable({
      rows,
      width: { size: line, type: WidthType.DXA },
      columnWidths: grid.widths,
      layout: TableLayoutType.FIXED,
      ...(table.unruled ? { borders: TableBorders.NONE } : { style: SCHEDULE_TABLE }),
    }),
  ];
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
function headRow(cells: readonly Cell[], grid: Grid): TableRow {
  return new TableRow({
    children: rowCells(cells, 'table_head', grid),
    cantSplit: true,
    tableHeader: true,
    keepNext: true,
  });
}

function bodyRow(cells: readonly Cell[], grid: Grid): TableRow {
  return new TableRow({ children: rowCells(cells, 'table_cell', grid), cantSplit: true });
}

function rowCells(cells: readonly Cell[], usual: StyleName, { widths, targets, newPage }: Grid): TableCell[] {
  return cells.map((cell, column) => {
    const pageBreakBefore = newPage && column === 0;
    const style = STYLE_IDS[cell.style ?? usual];
    const paragraph = new Paragraph({ style, pageBreakBefore, children: wordRuns(cell.runs, targets) });
    return new TableCell({
      children: [paragraph],
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
    });
  });
}
