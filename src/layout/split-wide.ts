import type { Measure } from '../model/measure.ts';
import { graphemes } from './graphemes.ts';
import { type Box, hyphenAt, type Item, mayBreakAt, NEVER, type Penalty } from './items.ts';
import type { Means } from './means.ts';

/** Breaking between any two letters is the last means, dearer than any gap between words. */
const SPLIT: Penalty = { kind: 'penalty', cost: 5000 };

/**
 * Lets a line end at any space of whatever is wider than a line, where that is not enough between syllables, and at
 * last between any two letters, though never before a call.
 */
export function splitWide(items: Item[], { measure, addHyphens }: Means, narrowest: number): Item[] {
  if (!hasWide(items, narrowest)) return items;
  const parted = eachWide(items, narrowest, loosened);
  const syllables = addHyphens
    ? eachWide(parted, narrowest, (stretch, inWord) => (inWord ? stretch : addHyphens(stretch, true)))
    : parted;
  return eachWide(syllables, narrowest, (stretch) => lettersOf(stretch, measure));
}

/** `inWord`: whether the stretch before it ended within a word, or an address. */
type Change = (wide: Item[], inWord: boolean) => Item[];

function eachWide(items: readonly Item[], narrowest: number, change: Change): Item[] {
  return stretches(items).flatMap((stretch, index, all) =>
    widthOf(stretch) > narrowest ? change(stretch, all[index - 1]?.at(-1)?.kind === 'penalty') : stretch,
  );
}

function loosened(stretch: readonly Item[]): Item[] {
  return stretch.filter((item, index) => item !== NEVER || isCall(stretch[index + 2]));
}

function hasWide(items: readonly Item[], narrowest: number): boolean {
  let width = 0;
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as Item;
    if (width + hyphenAt(items, index) > narrowest) return true;
    if (mayBreakAt(items, index)) width = 0;
    else if (item.kind === 'box' || (item.kind === 'glue' && width > 0)) width += item.width;
  }
  return width > narrowest;
}

/** The items between places where a line may end, each such place with the stretch it ends. */
function stretches(items: readonly Item[]): Item[][] {
  const all: Item[][] = [[]];
  items.forEach((item, index) => {
    all.at(-1)?.push(item);
    if (mayBreakAt(items, index)) all.push([]);
  });
  return all;
}

function widthOf(stretch: readonly Item[]): number {
  return stretch.reduce((sum, item, index) => {
    if (item.kind === 'box') return sum + item.width;
    if (item.kind === 'penalty') return sum + (item.hyphen ?? 0);
    const between = sum > 0 && index < stretch.length - 1;
    return between ? sum + item.width : sum;
  }, 0);
}

function lettersOf(stretch: readonly Item[], measure: Measure): Item[] {
  const letters: Item[] = [];
  for (const item of stretch) {
    if (item.kind === 'box') letters.push(...split(item, letters.at(-1)?.kind === 'box', measure));
    else letters.push(item);
  }
  return letters;
}

function split(box: Box, afterBox: boolean, measure: Measure): Item[] {
  if (isCall(box)) return [box];
  return graphemes(box.text).flatMap((text, index) => {
    const letter: Box = { ...box, text, width: measure.width(text, box.span.cut, box.span.size) };
    return index > 0 || afterBox ? [SPLIT, letter] : [letter];
  });
}

function isCall(item: Item | undefined): boolean {
  return item?.kind === 'box' && item.span.role === 'call';
}
