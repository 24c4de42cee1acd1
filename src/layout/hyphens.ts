import type { Hyphenate } from '../model/hyphenate.ts';
import type { Measure } from '../model/measure.ts';
import { type Box, type Break, hyphenAt, type Item, type Penalty } from './items.ts';
import type { Span } from './span.ts';

/** What TeX asks for a hyphen; a line may as well have spaces that grow by three quarters of what they like to. */
const COST = 50;
/** The hyphen as it is drawn. */
export const HYPHEN = '-';
/** A word, with what may stand before and after it. */
const WORD = /^([^\p{L}\d]*)(\p{L}{5,})(?:['’]\p{L}{1,2})?[^\p{L}\d]*$/u;

/** A place where a line may end in a hyphen of the look of its words. */
export function hyphenIn({ cut, size }: Span, measure: Measure): Penalty {
  return { kind: 'penalty', cost: COST, hyphen: measure.width(HYPHEN, cut, size) };
}

/** The items of a paragraph, each of its words with the places where it may be broken, but not the last one. */
export function withHyphens(items: readonly Item[], hyphenate: Hyphenate, measure: Measure): Item[] {
  const last = lastBox(items);
  return items.flatMap((item, index) => {
    if (item.kind !== 'box' || index === last || !isWhole(items, index)) return item;
    const [, before, word] = WORD.exec(item.text) ?? [];
    const places = word === undefined ? [] : hyphenate(word);
    return places.length === 0 ? item : partsOf(item, before?.length ?? 0, places, measure);
  });
}

/** How many lines that end in hyphens follow each other at the most. */
export function hyphensInARow(items: readonly Item[], lines: readonly Break[]): number {
  let most = 0;
  let here = 0;
  for (const { end } of lines) {
    here = hyphenAt(items, end) > 0 ? here + 1 : 0;
    most = Math.max(most, here);
  }
  return most;
}

function lastBox(items: readonly Item[]): number {
  let index = items.length - 1;
  while (index >= 0 && items[index]?.kind !== 'box') index--;
  return index;
}

/** Whether a box is a word between spaces, with no other letters beside it but a call; a compound has its own hyphens. */
function isWhole(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  const after = items[index + 1];
  if (before !== undefined && before.kind !== 'glue') return false;
  if (after?.kind === 'box') return after.span.role === 'call';
  return after?.kind !== 'penalty' || items[index + 2]?.kind === 'glue';
}

/** The parts of a word, each as wide as what it adds, so that their sum is the word's own width. */
function partsOf(box: Box, before: number, places: readonly number[], measure: Measure): Item[] {
  const { text, span } = box;
  const hyphen = hyphenIn(span, measure);
  const parts: Item[] = [];
  let from = 0;
  let width = 0;
  for (const place of places) {
    const to = before + place;
    const whole = measure.width(text.slice(0, to), span.cut, span.size);
    parts.push({ ...box, text: text.slice(from, to), width: whole - width }, hyphen);
    from = to;
    width = whole;
  }
  parts.push({ ...box, text: text.slice(from), width: box.width - width });
  return parts;
}
