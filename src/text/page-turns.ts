import type { Block } from '../model/paper.ts';

/** Blocks whose pages lie or stand alike: from the block at `from` up to, without it, the one at `to`. */
export interface Turn {
  readonly landscape: boolean;
  /** Whether the paper begins with them. */
  readonly first: boolean;
  readonly from: number;
  readonly to: number;
}

/** The paper from one turn of its pages to the next; the page breaks that turn them stand in none. At least one comes back. */
export function pageTurns(blocks: readonly Block[]): readonly Turn[] {
  const turns: Turn[] = [];
  let landscape = false;
  let from = 0;
  blocks.forEach((block, index) => {
    if (block.kind !== 'page_break' || (block.landscape ?? false) === landscape) return;
    if (index > from) turns.push({ landscape, first: turns.length === 0, from, to: index });
    landscape = !landscape;
    from = index + 1;
  });
  const first = turns.length === 0;
  return blocks.length > from || first ? [...turns, { landscape, first, from, to: blocks.length }] : turns;
}
