import { firstSign, lineAbove, type Surroundings } from './surroundings.ts';

/** A key above a line, and how many spaces stand before it. */
export interface KeyAbove {
  readonly key: string;
  readonly column: number;
  readonly line: number;
}

/** The keys that a line could stand under, the nearest line first: each on a column further out than those of the lines between. */
export function keysAbove(line: Surroundings): readonly KeyAbove[] {
  const keys: KeyAbove[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (let above = lineAbove(line); above && limit > 0; above = lineAbove(above)) {
    const column = firstSign(above) - above.lineStart;
    if (column >= limit) continue;
    limit = column;
    const [, marks = '', key] =
      /^((?:- +)*)([\w-]+):(?:\s|$)/.exec(above.text.slice(firstSign(above), above.lineEnd)) ?? [];
    if (key === undefined) continue;
    const number = above.text.slice(0, above.lineStart).split('\n').length;
    keys.push({ key, column: column + marks.length, line: number });
  }
  return keys;
}
