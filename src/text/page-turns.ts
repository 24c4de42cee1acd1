import type { Block, Furniture } from '../model/paper.ts';

/** Blocks whose pages lie or stand alike, under one header and above one footer: from the block at `from` up to, without it, the one at `to`. */
export interface Turn {
  readonly landscape: boolean;
  /** Headers and footers of these pages, where they are not those of the paper. */
  readonly furniture?: Furniture;
  /** Whether the paper begins with them. */
  readonly first: boolean;
  readonly from: number;
  readonly to: number;
}

/** The paper from one turn of its pages to the next; the page breaks that turn them stand in none. At least one comes back. */
export function pageTurns(blocks: readonly Block[]): readonly Turn[] {
  const turns: Turn[] = [];
  let now: Pick<Turn, 'landscape' | 'furniture'> = { landscape: false };
  let from = 0;
  const end = (to: number) => turns.push({ ...now, first: turns.length === 0, from, to });
  blocks.forEach((block, index) => {
    if (block.kind !== 'page_break') return;
    const { landscape = false, furniture } = block;
    if (landscape === now.landscape && furniture === now.furniture) return;
    if (index > from) end(index);
    now = { landscape, ...(furniture && { furniture }) };
    from = index + 1;
  });
  if (blocks.length > from || turns.length === 0) end(blocks.length);
  return turns;
}
