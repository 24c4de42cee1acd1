import type { Span } from './span.ts';

/**
 * The vocabulary of Knuth and Plass, "Breaking Paragraphs into Lines" (1981): a paragraph is a row of boxes, glue
 * and penalties, whatever its script and looks, and a breaker knows nothing else. Widths in points.
 */
export type Item = Box | Glue | Penalty;

/** Letters that stay together. */
export interface Box {
  readonly kind: 'box';
  readonly width: number;
  readonly text: string;
  readonly span: Span;
}

/** A space that may grow and shrink, and at which a line may end where a box comes before it. */
export interface Glue {
  readonly kind: 'glue';
  readonly width: number;
  readonly stretch: number;
  readonly shrink: number;
  readonly text: string;
  readonly span: Span;
}

/** A place where a line may end without a space: at `Infinity` it may not, at `-Infinity` it must. */
export interface Penalty {
  readonly kind: 'penalty';
  readonly cost: number;
  /** The width of the hyphen that is drawn where a line ends here, if one is. */
  readonly hyphen?: number;
}

/** Where no line may end. */
export const NEVER: Penalty = { kind: 'penalty', cost: Number.POSITIVE_INFINITY };
/** Where a line must end. */
export const ALWAYS: Penalty = { kind: 'penalty', cost: Number.NEGATIVE_INFINITY };

/** The width of the hyphen that a line draws which ends at an item. */
export function hyphenAt(items: readonly Item[], index: number): number {
  const item = items[index];
  return item?.kind === 'penalty' ? (item.hyphen ?? 0) : 0;
}

/** Whether a line may end at an item: at glue after a box, or at a penalty that is not forbidding. */
export function mayBreakAt(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item?.kind === 'penalty') return item.cost < Number.POSITIVE_INFINITY;
  return item?.kind === 'glue' && items[index - 1]?.kind === 'box';
}

/** A line as a stretch of items: from `start`, up to and not including `end`, the item at which it was broken. */
export interface Break {
  readonly start: number;
  readonly end: number;
}

/** The first item of a line: what is discarded after a break (spaces and penalties) is left out. */
export function lineStart(items: readonly Item[], after: number): number {
  let index = after;
  while (index < items.length && items[index]?.kind !== 'box' && items[index] !== ALWAYS) index++;
  return index;
}
