import type { Layout, Page } from '../model/page.ts';
import type { Block, Paper } from '../model/paper.ts';

/** How many pages a paper has beside those of its covers, which some courts do not count. */
export function countedPages({ pages }: Layout, { blocks }: Paper): number {
  const covers = coverBlocks(blocks);
  return pages.filter((page) => !isCover(page, covers)).length;
}

function isCover({ items }: Page, covers: ReadonlySet<number>): boolean {
  const parts = items.flatMap((item) =>
    item.kind === 'text' && item.part && 'block' in item.part ? item.part.block : [],
  );
  return parts.length > 0 && parts.every((block) => covers.has(block));
}

/** The blocks between page breaks among which words of a cover stand, by their places. */
function coverBlocks(blocks: readonly Block[]): ReadonlySet<number> {
  const covers = new Set<number>();
  let from = 0;
  for (let index = 0; index <= blocks.length; index++) {
    if (index < blocks.length && blocks[index]?.kind !== 'page_break') continue;
    const within = blocks.slice(from, index);
    if (within.some((block) => block.kind === 'plain' && block.cover))
      for (let each = from; each < index; each++) covers.add(each);
    from = index + 1;
  }
  return covers;
}
