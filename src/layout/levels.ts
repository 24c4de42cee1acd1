import createBidi from 'bidi-js';
import { type Direction, hasRightToLeft } from '../text/direction.ts';
import { ISOLATES, isolated } from './isolated.ts';
import type { Item } from './items.ts';
import type { Span } from './span.ts';

/** Unseen signs by which a drafter says where a stretch runs (UAX 9, section 2). */
const CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The embedding levels of the items of a paragraph, whose lines begin where `direction` says. */
export interface Levels {
  readonly direction: Direction;
  /** Those of an item's text, in UTF-16 units: odd where it runs from right to left. */
  at(index: number): Uint8Array;
}

let bidi: ReturnType<typeof createBidi> | undefined;

/** The levels of a paragraph of some spans (UAX 9); undefined where all of it runs from left to right. */
export function levelsOf(
  spans: readonly Span[],
  items: readonly Item[],
  direction: Direction,
): Levels | undefined {
  if (direction === 'ltr' && !spans.some(({ text }) => turns(text))) return undefined;
  const texts = items.map((item) => (item.kind === 'penalty' ? '' : item.text));
  bidi ??= createBidi();
  const levels = embeddingLevels(texts.join(''), direction, bidi);
  const starts: number[] = [0];
  for (const [index, part] of texts.entries()) starts.push((starts[index] ?? 0) + part.length);
  return { direction, at: (index) => levels.subarray(starts[index], starts[index + 1]) };
}

function embeddingLevels(
  text: string,
  direction: Direction,
  bidi: ReturnType<typeof createBidi>,
): Uint8Array {
  const marked = direction === 'ltr' && text.search(CONTROLS) < 0 ? isolated(text) : text;
  const { levels } = bidi.getEmbeddingLevels(marked, direction);
  return marked === text ? levels : levels.filter((_, index) => !ISOLATES.has(marked.charAt(index)));
}

function turns(text: string): boolean {
  return hasRightToLeft(text) || text.search(CONTROLS) >= 0;
}

/** The parts of a text of one level each, in order, without the signs that only say so. */
export function levelRuns(
  text: string,
  levels: Uint8Array,
): { readonly text: string; readonly level: number }[] {
  const runs: { text: string; level: number }[] = [];
  for (let index = 0; index < text.length; index++) {
    const level = levels[index] ?? 0;
    const last = runs.at(-1);
    if (last?.level === level) last.text += text.charAt(index);
    else runs.push({ text: text.charAt(index), level });
  }
  return runs
    .map((run) => ({ ...run, text: run.text.replace(CONTROLS, '') }))
    .filter((run) => run.text !== '');
}

/** The order, from left to right, of a line's stretches: those of a level and above turn round together (UAX 9, L2). */
export function visualOrder(stretches: readonly { readonly level: number }[]): number[] {
  const order = stretches.map((_, index) => index);
  const levelAt = (place: number): number => stretches[order[place] ?? 0]?.level ?? 0;
  const highest = stretches.reduce((most, { level }) => Math.max(most, level), 0);
  for (let level = highest; level > 0; level--) {
    for (let from = 0; from < order.length; from++) {
      let to = from;
      while (to < order.length && levelAt(to) >= level) to++;
      if (to > from) order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = Math.max(from, to);
    }
  }
  return order;
}
