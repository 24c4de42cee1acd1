import type { Cell, Run, Table } from '../../model/paper.ts';
import type { Change, Row } from '../../model/redline.ts';
import { blockMarkdown } from '../markdown/blocks.ts';
import { deleted, inserted, type Marking, marked } from './marks.ts';

/** A table with its rows as they changed; the first row that the new one has is its head. */
export function tableMarkdown(table: Table, rows: readonly Change<Row>[], marking: Marking): string {
  const texts = new Map<readonly Run[], string>();
  const shown = rows.map(
    (row): Row =>
      cellsOf(row).map((cell, column) => {
        const runs = [...cell.runs];
        texts.set(runs, cellMarkdown(row, column, marking));
        return { ...cell, runs };
      }),
  );
  const place = Math.max(
    0,
    rows.findIndex(({ kind }) => kind !== 'removed'),
  );
  const [head = []] = shown.splice(place, 1);
  return blockMarkdown({ ...table, head, rows: shown }, (runs) => texts.get(runs) ?? '');
}

/** All columns that the row had or has. */
function cellsOf(row: Change<Row>): readonly Cell[] {
  if (row.kind === 'added') return row.new;
  return row.kind === 'pair' && row.new.length >= row.old.length ? row.new : row.old;
}

function cellMarkdown(row: Change<Row>, column: number, marking: Marking): string {
  if (row.kind === 'added') return inserted(row.new[column]?.runs ?? [], marking);
  if (row.kind === 'removed') return deleted(row.old[column]?.runs ?? [], marking);
  return row.body.kind === 'cells' ? marked(row.body.cells[column] ?? [], marking) : '';
}
