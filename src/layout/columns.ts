const COLUMNS = [
  ...(['width', 'ended', 'stretch', 'shrink'] as const),
  ...(['start', 'end', 'previous', 'demerits', 'hyphens', 'fitness', 'echo', 'even'] as const),
];

/** The numbers that a paragraph is broken by, all of one kind, so that one way of reading them does for all. */
export type Columns = Readonly<Record<(typeof COLUMNS)[number], Float64Array>>;

let kept: Columns | undefined;

/** Room for the numbers of a paragraph, the same for the next one: to be given it takes longer than to fill it. */
export function columnsFor(length: number): Columns {
  if (kept === undefined || kept.width.length < length)
    kept = Object.fromEntries(COLUMNS.map((name) => [name, new Float64Array(2 * length)])) as Columns;
  return kept;
}

/** A number of a column that is known to be there. */
export function at(numbers: Float64Array, index: number): number {
  return numbers[index] as number;
}
