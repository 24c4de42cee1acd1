import { type Breaker, breakFirstFit } from './break-first-fit.ts';
import { ALWAYS, type Break, type Item, lineStart, mayBreakAt } from './items.ts';

/**
 * Chooses all breaks of a paragraph together, so that no line pays for another: the method of Knuth and Plass (1981)
 * without hyphens, fitness classes and tolerance. A line may be as loose as it must, only ever dearer; so where
 * nothing unbreakable is wider than a line (see `splitWide`) there always is a way through, and where something is,
 * first fit finds one.
 */
export const breakTotalFit: Breaker = (items, widthOf) => {
  const paragraph: Paragraph = { items, sums: sumsOf(items), rooms: [widthOf(0), widthOf(1)] };
  const end = lastWord(items);
  let active: Node[] = [
    { start: lineStart(items, 0), end: -1, first: true, demerits: 0, previous: undefined },
  ];
  for (let index = 0; index <= end; index++) {
    const forced = index === end || items[index] === ALWAYS;
    if (!forced && !mayBreakAt(items, index)) continue;
    if (index === end && (active[0]?.start ?? 0) >= end) break;
    const node = bestBreak(active, index, forced, paragraph);
    if (node === undefined && active.length === 0) return breakFirstFit(items, widthOf);
    if (forced) active = [];
    if (node !== undefined) active.push(node);
  }
  return linesTo(active[0]);
};

interface Paragraph {
  readonly items: readonly Item[];
  readonly sums: Sums;
  /** The width of the first line, and of every other. */
  readonly rooms: readonly [number, number];
}

/** Widths, stretch and shrink of all items before an index. */
interface Sums {
  readonly width: Float64Array;
  readonly stretch: Float64Array;
  readonly shrink: Float64Array;
}

/** A break, and the best way to it: the line before it is `previous.start` to `end`, the next one begins at `start`. */
interface Node {
  readonly start: number;
  readonly end: number;
  readonly first: boolean;
  readonly demerits: number;
  readonly previous: Node | undefined;
}

function sumsOf(items: readonly Item[]): Sums {
  const width = new Float64Array(items.length + 1);
  const stretch = new Float64Array(items.length + 1);
  const shrink = new Float64Array(items.length + 1);
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as Item;
    const glue = item.kind === 'glue' ? item : undefined;
    width[index + 1] = (width[index] ?? 0) + (item.kind === 'penalty' ? 0 : item.width);
    stretch[index + 1] = (stretch[index] ?? 0) + (glue?.stretch ?? 0);
    shrink[index + 1] = (shrink[index] ?? 0) + (glue?.shrink ?? 0);
  }
  return { width, stretch, shrink };
}

/** After the last word or asked-for line end: spaces and penalties at the end of a paragraph are nothing. */
function lastWord(items: readonly Item[]): number {
  let end = items.length;
  while (end > 0 && items[end - 1]?.kind !== 'box' && items[end - 1] !== ALWAYS) end--;
  return end;
}

/** The best line that ends at `index`; takes out of `active` the breaks from which every further line would be too wide. */
function bestBreak(active: Node[], index: number, forced: boolean, paragraph: Paragraph): Node | undefined {
  let best: Node | undefined;
  let least = Number.POSITIVE_INFINITY;
  let kept = 0;
  let hopeless = false;
  for (const node of active) {
    // The breaks lie in order: after one whose line is far too loose, every further line is looser still.
    const line: number = hopeless ? 0 : demeritsOf(node, index, forced, paragraph);
    if (line === Number.POSITIVE_INFINITY) continue;
    active[kept++] = node;
    if (!hopeless && node.demerits + line < least) {
      least = node.demerits + line;
      best = node;
    }
    hopeless ||= line > HOPELESS;
  }
  active.length = kept;
  return best && { ...after(index, paragraph.items), demerits: least, previous: best };
}

function after(index: number, items: readonly Item[]): Pick<Node, 'start' | 'end' | 'first'> {
  return { start: lineStart(items, items[index] === ALWAYS ? index + 1 : index), end: index, first: false };
}

/** Each line costs something, so that fewer are better; what a loose or tight line costs grows with the sixth power. */
const LINE = 10;
/** A last line that fills so little of its room looks like a mistake, and is worth somewhat wider or narrower spaces. */
const SHORT = { share: 1 / 15, badness: 60 };
/** The badness of lines that have no spaces to stretch, or far too few. */
const WORST = 1e6;
/** What a line costs whose spaces are more than three times as wide as they should be. */
const HOPELESS = 1e8;
/** Sums of widths differ by less than this, in points, from what they should be. */
const ROUNDING = 1e-6;

/** What the line from a break to `index` costs; infinite where it is too wide even with the narrowest spaces. */
function demeritsOf(node: Node, index: number, forced: boolean, { items, sums, rooms }: Paragraph): number {
  const { start } = node;
  const from = Math.min(start, index);
  const room = node.first ? rooms[0] : rooms[1];
  const spare = room - at(sums.width, index) + at(sums.width, from);
  if (spare < 0) {
    const shrink = at(sums.shrink, index) - at(sums.shrink, from);
    if (spare + shrink < -ROUNDING) return Number.POSITIVE_INFINITY;
    return squared(LINE + badness(-spare, shrink)) + penaltyAt(items, index);
  }
  if (forced) return squared(LINE + (spare > (1 - SHORT.share) * room ? SHORT.badness : 0));
  const stretch = at(sums.stretch, index) - at(sums.stretch, from);
  return squared(LINE + badness(spare, stretch)) + penaltyAt(items, index);
}

function at(sums: Float64Array, index: number): number {
  return sums[index] as number;
}

function badness(spare: number, flexible: number): number {
  if (spare <= ROUNDING) return 0;
  const ratio = spare / flexible;
  return Math.min(100 * ratio * ratio * ratio, WORST);
}

function penaltyAt(items: readonly Item[], index: number): number {
  const item = items[index];
  return item?.kind === 'penalty' && item !== ALWAYS ? squared(item.cost) : 0;
}

function squared(value: number): number {
  return value * value;
}

function linesTo(last: Node | undefined): Break[] {
  const lines: Break[] = [];
  for (let node = last; node?.previous !== undefined; node = node.previous) {
    lines.push({ start: node.previous.start, end: node.end });
  }
  return lines.reverse();
}
