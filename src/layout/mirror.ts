import type { Page, PageItem } from '../model/page.ts';

/**
 * The page of a language whose lines begin on the right. All of the layout counts from where lines begin, and so do
 * the court's indents; only here does that become the right edge of the paper.
 */
export function mirrorPage(page: Page): Page {
  return { ...page, items: page.items.map((item) => mirrorItem(item, page.width)) };
}

function mirrorItem(item: PageItem, width: number): PageItem {
  // A word across the whole page rises to the right in any language.
  if (item.kind === 'stamp') return item;
  return { ...item, x: width - item.x - (item.kind === 'anchor' ? 0 : item.width) };
}
