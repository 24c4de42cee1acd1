import {
  type FileChild,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  Table as WordTable,
} from 'docx';
import type { Cell, Table } from '../../model/paper.ts';
import type { Sheet } from '../../model/sheet.ts';
import { twips } from './lengths.ts';
import { wordRuns } from './runs.ts';
import { STYLE_IDS, TABLE_GRID } from './style-ids.ts';
import type { Targets } from './targets.ts';

/** A schedule's table: as wide as the line, its head repeated on each page, no row broken across pages. */
export function scheduleTable(table: Table, sheet: Sheet, targets: Targets, newPage: boolean): FileChild[] {
  const widths = columnWidths(table.widths, sheet);
  const head = table.head.length === 0 ? [] : [table.head];
  const rows = [...head, ...table.rows].map((cells, index) => {
    const heading = index < head.length;
    const style = heading ? STYLE_IDS.table_head : STYLE_IDS.table_cell;
    const children = cells.map((cell, column) =>
      tableCell(cell, widths[column] ?? 0, style, targets, newPage && index === 0 && column === 0),
    );
    return new TableRow({ children, cantSplit: true, ...(heading ? { tableHeader: true } : {}) });
  });
  if (rows.length === 0) return [];
  const width = { size: widths.reduce((sum, next) => sum + next, 0), type: WidthType.DXA };
  return [
    new WordTable({ rows, width, columnWidths: widths, layout: TableLayoutType.FIXED, style: TABLE_GRID }),
  ];
}

/** Whole twips that add up to the line: each column ends where its share of the line does. */
function columnWidths(shares: readonly number[], sheet: Sheet): number[] {
  const { width, margins } = sheet.page;
  const line = twips(width - margins.left - margins.right);
  let share = 0;
  let end = 0;
  return shares.map((next) => {
    share += next;
    const start = end;
    end = Math.round(line * share);
    return end - start;
  });
}

function tableCell(cell: Cell, width: number, style: string, targets: Targets, newPage: boolean): TableCell {
  const children = [
    new Paragraph({ style, pageBreakBefore: newPage, children: wordRuns(cell.runs, targets) }),
  ];
  return new TableCell({ children, width: { size: width, type: WidthType.DXA } });
}
