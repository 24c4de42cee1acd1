import type { Item } from './items.ts';

/**
 * Whether the words that begin at two items, or end at two with a `step` of -1, are the same: letters and
 * signs beside them, in one box or in the boxes that hyphens cut the same word into everywhere.
 */
export function isSameWord(items: readonly Item[], one: number, other: number, step: 1 | -1): boolean {
  for (let a = one, b = other, boxes = 0; boxes < ENOUGH; a += step, b += step, boxes++) {
    a = boxFrom(items, a, step);
    b = boxFrom(items, b, step);
    const first = textAt(items, a);
    if (first !== textAt(items, b)) return false;
    if (first === undefined) return a !== one;
  }
  return true;
}

/** Words of as many boxes are no words; to go through a letter that is repeated ten thousand times takes a minute. */
const ENOUGH = 60;

/** The next item that is no penalty. */
function boxFrom(items: readonly Item[], index: number, step: 1 | -1): number {
  let at = index;
  while (items[at]?.kind === 'penalty') at += step;
  return at;
}

function textAt(items: readonly Item[], index: number): string | undefined {
  const item = items[index];
  return item?.kind === 'box' ? item.text : undefined;
}
