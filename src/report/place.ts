import type { Finding } from '../model/finding.ts';
import { type Position, positionAt } from '../text/position.ts';

/** A finding with its lines and columns, which count from 1; columns in UTF-16 units, as editors do. */
export interface Place {
  readonly finding: Finding;
  readonly start: Position;
  /** The position after the last unit. */
  readonly end: Position;
}

/** Finds the lines and columns. Offsets beyond the source are taken to be its end. */
export function placeOf(finding: Finding): Place {
  const { source, start, end } = finding.span;
  const last = source.text.length;
  const from = Math.min(start, last);
  const to = Math.min(Math.max(end, from), last);
  return { finding, start: positionAt(source, from), end: positionAt(source, to) };
}
