import { ALWAYS, type Break, hyphenAt, type Item, lineStart, mayBreakAt } from './items.ts';

/** Finds the lines of a paragraph. `widthOf` gives the width of the line of an index, from 0, in points. */
export type Breaker = (items: readonly Item[], widthOf: (line: number) => number) => readonly Break[];

/** Fills each line as far as it goes: what ragged lines want, and any paragraph can bear. */
export const breakFirstFit: Breaker = (items, widthOf) => {
  const lines: Break[] = [];
  for (let start = lineStart(items, 0); start < items.length; ) {
    const end = endOfLine(items, start, widthOf(lines.length));
    lines.push({ start, end });
    // The item at the break is consumed, so each round takes at least one item.
    start = lineStart(items, Math.max(end, start) + (items[end] === ALWAYS || end === start ? 1 : 0));
  }
  return lines;
};

/** Sums of widths differ by less than this, in points, from what they should be. */
const ROUNDING = 1e-6;

/** The last place to break before the line is too wide, or the first one after where there is none before. */
function endOfLine(items: readonly Item[], start: number, line: number): number {
  const room = line + ROUNDING;
  let width = 0;
  let last = -1;
  for (let index = start; index < items.length; index++) {
    const item = items[index] as Item;
    const tooWide = width > room && last >= 0;
    if (item === ALWAYS) return tooWide ? last : index;
    if (index > start && mayBreakAt(items, index) && !(last >= 0 && width + hyphenAt(items, index) > room)) {
      if (tooWide) return last;
      if (last < 0 || !isDear(item) || isDear(items[last])) last = index;
    }
    if (item.kind !== 'penalty') width += item.width;
  }
  return width > room && last >= 0 ? last : items.length;
}

/** What is dearer is only done where nothing else is to be had. */
const DEAR = 500;

function isDear(item: Item | undefined): boolean {
  return item?.kind === 'penalty' && item.cost > DEAR;
}
