import { at, columnsFor } from './columns.ts';
import { hyphenAt, type Item } from './items.ts';

/** A paragraph as sums: of the widths, stretch and shrink of all items before an index. */
export interface Paragraph {
  readonly items: readonly Item[];
  readonly width: Float64Array;
  /** As `width`, with the hyphen of a line that ends at the index. */
  readonly ended: Float64Array;
  readonly stretch: Float64Array;
  readonly shrink: Float64Array;
  /** The width of the first line, and of every other. */
  readonly rooms: readonly [number, number];
}

/** The sums of a paragraph whose first line, and every other, is as wide as `rooms` says, in points; good until the next one's are asked for. */
export function sumsOf(items: readonly Item[], rooms: readonly [number, number]): Paragraph {
  const { width, ended, stretch, shrink } = columnsFor(items.length + 1);
  width[0] = 0;
  stretch[0] = 0;
  shrink[0] = 0;
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as Item;
    ended[index] = at(width, index) + hyphenAt(items, index);
    width[index + 1] = at(width, index) + (item.kind === 'penalty' ? 0 : item.width);
    stretch[index + 1] = at(stretch, index) + (item.kind === 'glue' ? item.stretch : 0);
    shrink[index + 1] = at(shrink, index) + (item.kind === 'glue' ? item.shrink : 0);
  }
  ended[items.length] = at(width, items.length);
  return { items, width, ended, stretch, shrink, rooms };
}
