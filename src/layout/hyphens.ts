import type { Hyphenate } from '../model/hyphenate.ts';
import type { Measure } from '../model/measure.ts';
import { CUTS, type Cut } from '../model/sheet.ts';
import { type Box, type Break, hyphenAt, type Item, type Penalty } from './items.ts';
import type { Span } from './span.ts';

/** TeX asks 50 for a hyphen, we a little more; a line may as well have spaces that grow by five sixths of what they like to. */
const COST = 65;
/** The hyphen as it is drawn. */
const HYPHEN = '-';
/** A word, with what may stand before and after it. */
const WORD = /^([^\p{L}\d]*)(\p{L}{5,})(?:['’]\p{L}{1,2})?[^\p{L}\d]*$/u;

/** A place where a line may end in a hyphen of the look of its words. */
export function hyphenIn({ cut, size }: Span, measure: Measure): Penalty {
  return { kind: 'penalty', cost: COST, hyphen: measure.width(HYPHEN, cut, size) };
}

/** The items of a paragraph, each of its words with the places where it may be broken, but not the last one unless `all`. */
export type AddHyphens = (items: readonly Item[], all?: boolean) => Item[];

/** Looks each distinct word up once, and measures its parts once for each cut. */
export function addHyphensBy(hyphenate: Hyphenate, measure: Measure): AddHyphens {
  const known = new Map<Cut, Map<string, readonly Part[]>>(CUTS.map((cut) => [cut, new Map()]));
  const partsOf = ({ text, span: { cut } }: Box): readonly Part[] => {
    const words = known.get(cut) as Map<string, readonly Part[]>;
    let parts = words.get(text);
    if (parts === undefined) {
      parts = partsAt(placesIn(text, hyphenate), text, cut, measure);
      words.set(text, parts);
    }
    return parts;
  };
  return (items, all = false) => {
    const last = all ? -1 : lastBox(items);
    const parted: Item[] = [];
    for (let index = 0; index < items.length; index++) {
      const item = items[index] as Item;
      const parts = item.kind === 'box' && index !== last && isWhole(items, index) ? partsOf(item) : NONE;
      if (parts.length === 0) parted.push(item);
      else pushParts(parted, item as Box, parts, measure);
    }
    return parted;
  };
}

/** A part of a word: its letters, and what they add to the width of those before them, in ems. */
interface Part {
  readonly text: string;
  readonly width: number;
}

const NONE: readonly Part[] = [];

function placesIn(text: string, hyphenate: Hyphenate): readonly number[] {
  const [, before, word] = WORD.exec(text) ?? [];
  return word === undefined ? [] : hyphenate(word).map((place) => (before?.length ?? 0) + place);
}

function partsAt(places: readonly number[], text: string, cut: Cut, measure: Measure): readonly Part[] {
  if (places.length === 0) return NONE;
  const ends = [...places, text.length];
  return ends.map((end, index) => {
    const from = ends[index - 1] ?? 0;
    const width = measure.width(text.slice(0, end), cut, 1) - measure.width(text.slice(0, from), cut, 1);
    return { text: text.slice(from, end), width };
  });
}

function pushParts(items: Item[], { span }: Box, parts: readonly Part[], measure: Measure): void {
  const hyphen = hyphenIn(span, measure);
  for (const [index, { text, width }] of parts.entries()) {
    if (index > 0) items.push(hyphen);
    items.push({ kind: 'box', width: width * span.size, text, span });
  }
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
  const next = items[index + 2];
  return after?.kind !== 'penalty' || next === undefined || next.kind === 'glue';
}
