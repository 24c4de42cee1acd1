import type { PageGeometry } from '../model/sheet.ts';

/** A page on its long side. Header and footer stay at its head and foot, and each margin on the side it has its name from. */
export function turned(page: PageGeometry, landscape: boolean): PageGeometry {
  return landscape ? { ...page, width: page.height, height: page.width } : page;
}

/** Between the words of a table's cell and its edges, in points. */
export const CELL_PADDING = { side: 4, end: 3 } as const;
