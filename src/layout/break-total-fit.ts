import { type Breaker, breakFirstFit } from './break-first-fit.ts';
import { at } from './columns.ts';
import { ALWAYS, type Break, hyphenAt, type Item, lineStart, mayBreakAt } from './items.ts';
import { firstNode, linesTo, type Nodes } from './nodes.ts';
import { isSameWord } from './same-word.ts';
import { type Paragraph, sumsOf } from './sums.ts';

/**
 * Chooses all breaks of a paragraph together, so that no line pays for another: the method of Knuth and Plass (1981)
 * with one best way to each break whatever its fitness class, and without tolerance. A line may be as loose as it must,
 * only ever dearer; so where nothing unbreakable is wider than a line (see `splitWide`) there always is a way through,
 * and where something is, first fit finds one.
 */
export const breakTotalFit: Breaker = (items, widthOf) =>
  breakWithin(items, widthOf, Number.POSITIVE_INFINITY) ?? breakFirstFit(items, widthOf);

/**
 * The same; but undefined as soon as every way is known to have a line, other than the last, whose spaces would grow by
 * more than `tolerance` times what they like to. So TeX leaves its first pass, which has no hyphens, for the second.
 */
export function breakWithin(
  items: readonly Item[],
  widthOf: (line: number) => number,
  tolerance: number,
): readonly Break[] | undefined {
  const last = lastWord(items);
  const paragraph = sumsOf(items, [widthOf(0), widthOf(1)]);
  const nodes = firstNode(items, tolerance);
  let oldest = 0;
  for (let index = 0; index <= last; index++) {
    const forced = index === last || items[index] === ALWAYS;
    if (!forced && !mayBreakAt(items, index)) continue;
    if (index === last && at(nodes.start, oldest) >= last) break;
    oldest = firstThatFits(paragraph, nodes, oldest, index);
    if (oldest === nodes.count) return breakFirstFit(items, widthOf);
    if (nodes.newestEven < oldest) return undefined;
    const node = addBest(paragraph, nodes, oldest, index, forced);
    if (forced) oldest = node;
  }
  return linesTo(oldest, nodes);
}

/** After the last word or asked-for line end: spaces and penalties at the end of a paragraph are nothing. */
function lastWord(items: readonly Item[]): number {
  let end = items.length;
  while (end > 0 && items[end - 1]?.kind !== 'box' && items[end - 1] !== ALWAYS) end--;
  return end;
}

/** The oldest break from which a line to `index` is not too wide; from those before it every further line would be wider still. */
function firstThatFits(paragraph: Paragraph, nodes: Nodes, oldest: number, index: number): number {
  let node = oldest;
  while (node < nodes.count && ratioOf(paragraph, nodes, node, index, paragraph.width) < -1 - ROUNDING)
    node++;
  return node;
}

/**
 * Adds the best break at `index` and returns its number; where it would be a hyphen at the
 * end of a line too wide or too loose, it adds none.
 */
function addBest(paragraph: Paragraph, nodes: Nodes, oldest: number, index: number, forced: boolean): number {
  const { items } = paragraph;
  const hyphen = hyphenAt(items, index) > 0;
  let best = oldest;
  let least = Number.POSITIVE_INFINITY;
  let fitness = 0;
  let even = 0;
  for (let node = oldest; node < nodes.count; node++) {
    const ratio = forced
      ? ratioOfLast(paragraph, nodes, node, index)
      : ratioOf(paragraph, nodes, node, index, paragraph.ended);
    const tolerable = ratio <= nodes.tolerance + ROUNDING;
    if (tolerable && at(nodes.even, node) === 1) even = 1;
    const stretched = badness(ratio);
    const lack = forced ? SHORT : stretched === WORST ? EMPTY : undefined;
    const bad = lack === undefined ? stretched : stretched + lackOf(lack, paragraph, nodes, node, index);
    // The breaks lie in order: after one whose line is far too loose, every further line is looser still.
    const loose = bad < TOO_WIDE && !forced;
    if (loose && hyphen && bad > POINTLESS) break;
    const alone = (LINE + bad) * (LINE + bad);
    if (ratio > 0 && node > 0 && alone >= least) {
      if (tolerable && nodes.newestEven > node) even = 1;
      break;
    }
    const own = at(nodes.demerits, node) + alone;
    if (own < least) {
      const here = fitnessOf(ratio);
      let beside = besideLast(nodes, node, hyphen, forced, here);
      // Words are compared last, since that takes longest.
      if (own + beside < least && !forced && endsAlike(items, nodes, node, index)) beside += SAME_WORD;
      if (own + beside < least) {
        least = own + beside;
        best = node;
        fitness = here;
      }
    }
    if (loose && bad > HOPELESS && isShort(paragraph, nodes, node, index)) break;
  }
  if (least === Number.POSITIVE_INFINITY) return oldest;
  const added = nodes.count++;
  const start = lineStart(items, items[index] === ALWAYS ? index + 1 : index);
  nodes.start[added] = start;
  nodes.end[added] = index;
  nodes.hyphens[added] = hyphen ? at(nodes.hyphens, best) + 1 : 0;
  nodes.fitness[added] = fitness;
  nodes.previous[added] = best;
  nodes.demerits[added] = least + penaltyAt(items, index);
  nodes.echo[added] = isSameWord(items, start, at(nodes.start, best), 1) ? SAME_WORD : 0;
  nodes.even[added] = even;
  if (even === 1) nodes.newestEven = added;
  return added;
}

/** How ill it is to fill nothing of this share of a line's room; filling a part of it is so much better. */
interface Lack {
  readonly share: number;
  readonly badness: number;
}

/** What is ill about a line only beside the one before it, which ends at `node`; but for the words at their ends. */
function besideLast(nodes: Nodes, node: number, hyphen: boolean, forced: boolean, fitness: number): number {
  const hyphens = at(nodes.hyphens, node);
  let demerits = hyphen ? (AGAIN[hyphens] ?? NEVER_AGAIN) : 0;
  if (node === 0) return demerits;
  if (forced && hyphens > 0) demerits += BEFORE_LAST;
  if (Math.abs(fitness - at(nodes.fitness, node)) > 1) demerits += UNLIKE;
  return demerits + at(nodes.echo, node);
}

/** Whether a line to `index` ends with the same word as the one before it, which ends at `node`. */
function endsAlike(items: readonly Item[], nodes: Nodes, node: number, index: number): boolean {
  return node > 0 && isSameWord(items, index - 1, at(nodes.end, node) - 1, -1);
}

/** Each line costs something, so that fewer are better; what a loose or tight line costs grows with the sixth power. */
const LINE = 10;
/** What a hyphen costs beside its penalty after no, one, and more lines that end in one. */
const AGAIN = [0, 1e4];
const NEVER_AGAIN = 1e12;
/** As in TeX: a hyphen before the last line of a paragraph, and a tight line beside a loose one. */
const BEFORE_LAST = 5e3;
const UNLIKE = 1e4;
/** Two lines that begin, or end, with the same word: the eye may jump from the one to the other. */
const SAME_WORD = 1e3;
/** A last line that fills so little of its room looks like a mistake, and the more so the less; other lines pay for a longer one. */
const SHORT: Lack = { share: 1 / 12, badness: 400 };
/** The badness of a line whose spaces are more than three times as wide as they should be. */
const HOPELESS = 1e4;
/** The badness of a line whose spaces are twice as wide as they should be: no word is broken for one. */
const POINTLESS = 800;
const WORST = 1e6;
/** Of lines as loose as that, the fuller is the better: a word by itself looks as if something were missing. */
const EMPTY: Lack = { share: 1, badness: 9 * WORST };
const TOO_WIDE = Number.POSITIVE_INFINITY;
/** Sums of widths differ by less than this, in points, from what they should be. */
const ROUNDING = 1e-6;
/** Of a line without spaces, such as an address has, this share of its room is hardly missed at its end. */
const UNSEEN = 1 / 50;
/** How much of its room a line fills at the least that is worth a thought. */
const FILLED = 3 / 4;

/**
 * How far the spaces of the line from a break to `index` are from their own width: 1 where they grow and -1 where they
 * shrink as far as they like to; less where it is too wide.
 */
function ratioOf(
  paragraph: Paragraph,
  nodes: Nodes,
  node: number,
  index: number,
  ends: Float64Array,
): number {
  const from = Math.min(at(nodes.start, node), index);
  const room = paragraph.rooms[node === 0 ? 0 : 1];
  const spare = room - at(ends, index) + at(paragraph.width, from);
  if (Math.abs(spare) <= ROUNDING) return 0;
  if (spare > 0) return spare / (at(paragraph.stretch, index) - at(paragraph.stretch, from) || room * UNSEEN);
  return spare / (at(paragraph.shrink, index) - at(paragraph.shrink, from));
}

/** The spaces of a last line keep their width where it has the room. */
function ratioOfLast(paragraph: Paragraph, nodes: Nodes, node: number, index: number): number {
  return Math.min(0, ratioOf(paragraph, nodes, node, index, paragraph.width));
}

/** Whether a line is so short that further ones, even without spaces, are worse. */
function isShort(paragraph: Paragraph, nodes: Nodes, node: number, index: number): boolean {
  const filled = at(paragraph.width, index) - at(paragraph.width, Math.min(at(nodes.start, node), index));
  return filled < paragraph.rooms[node === 0 ? 0 : 1] * FILLED;
}

/** 100 where spaces grow or shrink as far as they like to. */
function badness(ratio: number): number {
  if (ratio < -1 - ROUNDING) return TOO_WIDE;
  return Math.min(100 * Math.abs(ratio * ratio * ratio), WORST);
}

/** TeX's classes: a tight line, a decent, a loose and a very loose one. */
function fitnessOf(ratio: number): number {
  if (ratio < -1 / 2) return 0;
  if (ratio <= 1 / 2) return 1;
  return ratio <= 1 ? 2 : 3;
}

function lackOf(lack: Lack, paragraph: Paragraph, nodes: Nodes, node: number, index: number): number {
  const from = Math.min(at(nodes.start, node), index);
  const filled = at(paragraph.width, index) - at(paragraph.width, from);
  const wanted = paragraph.rooms[node === 0 ? 0 : 1] * lack.share;
  return Math.max(0, 1 - filled / wanted) * lack.badness;
}

function penaltyAt(items: readonly Item[], index: number): number {
  const item = items[index];
  return item?.kind === 'penalty' && item !== ALWAYS ? item.cost * item.cost : 0;
}
