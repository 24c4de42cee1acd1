import type { Block } from '../../model/paper.ts';
import type { Prose } from '../../model/prose.ts';
import { once } from './once.ts';

/** The share of the line that the column of each cell of a schedule has. */
export const columnOf = once(({ analysis, series, paper }): ReadonlyMap<Prose, number> => {
  const shares = new Map<Prose, number>();
  for (const schedule of analysis.case.schedules) {
    const anchor = series.byKey.get(analysis.keys.get(schedule) ?? '')?.anchor;
    const widths = widthsBelow(paper.blocks, anchor);
    for (const cells of [schedule.columns, ...schedule.rows.map((row) => row.cells)])
      for (const [column, prose] of cells.entries()) shares.set(prose, widths[column] ?? 1);
  }
  return shares;
});

/** The columns of the first table below the block of an anchor. */
function widthsBelow(blocks: readonly Block[], anchor: string | undefined): readonly number[] {
  const from = blocks.findIndex((block) => 'anchor' in block && block.anchor === anchor);
  const table = from < 0 ? undefined : blocks.slice(from).find((block) => block.kind === 'table');
  return table?.widths ?? [];
}
