import { at, columnsFor } from './columns.ts';
import { type Break, type Item, lineStart } from './items.ts';

/**
 * The breaks so far, and the best way to each: a line runs from `start` of `previous` to `end`, at `demerits` in all.
 * Columns of numbers rather than objects, since a long paper has a million of them. The first is the paragraph's begin.
 */
export interface Nodes {
  count: number;
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly previous: Float64Array;
  readonly demerits: Float64Array;
  /** How many lines, up to this one, end in hyphens one after the other. */
  readonly hyphens: Float64Array;
  /** The fitness class of this line. */
  readonly fitness: Float64Array;
  /** What a line from here costs for beginning with the same word as this one. */
  readonly echo: Float64Array;
  /** Whether no line need be looser than `tolerance` on some way to here, 1 or 0; and the newest break of which that is so. */
  readonly even: Float64Array;
  newestEven: number;
  readonly tolerance: number;
}

/** The begin of a paragraph by itself; good until the next one's is asked for. */
export function firstNode(items: readonly Item[], tolerance: number): Nodes {
  const { start, end, previous, demerits, hyphens, fitness, echo, even } = columnsFor(items.length + 1);
  start[0] = lineStart(items, 0);
  end[0] = -1;
  previous[0] = -1;
  demerits[0] = 0;
  hyphens[0] = 0;
  fitness[0] = 1;
  echo[0] = 0;
  even[0] = 1;
  const count = 1;
  const newestEven = 0;
  // Spelt out: fields that were spread here are looked up by name each time.
  return { count, start, end, previous, demerits, hyphens, fitness, echo, even, newestEven, tolerance };
}

/** The lines on the best way to a break. */
export function linesTo(last: number, nodes: Nodes): Break[] {
  const lines: Break[] = [];
  for (let node = last; at(nodes.previous, node) >= 0; node = at(nodes.previous, node)) {
    lines.push({ start: at(nodes.start, at(nodes.previous, node)), end: at(nodes.end, node) });
  }
  return lines.reverse();
}
