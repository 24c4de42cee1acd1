import type { Line } from './line.ts';
import type { Span } from './span.ts';

/**
 * How strongly a page break after a row is resisted. `free` yields first, `kept` last; where even that is of no help,
 * a page ends where it is full.
 */
export const HOLDS = ['free', 'whole', 'lines', 'kept'] as const;
export type Hold = (typeof HOLDS)[number];

/** A line's height of the paper, as wide as the page: the unit that pages are filled with. Lengths in points. */
export interface Row {
  /** Space above it, lost at the top of a page. */
  readonly before: number;
  /** From its top to the top of a row that follows without space. */
  readonly height: number;
  /** What must fit on the page: the height less the leading below the letters. */
  readonly ink: number;
  /** From its top to its base line. */
  readonly baseline: number;
  /** Cells of a table stand side by side in one row. */
  readonly pieces: Line;
  readonly rules: readonly RowRule[];
  /** A line that closes the page where it ends with this row. */
  readonly closing?: RowRule;
  /** Whether a page that ends with this row leaves the last row of its table alone on the next. */
  readonly strands?: true;
  /** Anchors that stand at its top. */
  readonly anchors: readonly string[];
  /** Numbers of the notes that are called in it for the first time. */
  readonly notes: readonly number[];
  readonly hold: Hold;
  /** Whether a new page begins after it, come what may. */
  readonly ends: boolean;
  /** The head of the table that it continues, repeated where it comes first on a page. */
  readonly head: readonly Row[];
  /** The crest, where it is what stands in the row. */
  readonly picture?: { readonly x: number; readonly width: number; readonly height: number };
  /** Where it ends an entry of the table of contents. */
  readonly leader?: Leader;
}

/** The dots from the words of an entry of the table of contents to the page of its anchor, which ends at `to`. */
export interface Leader {
  readonly anchor: string;
  /** How dots and number look. */
  readonly span: Span;
  readonly from: number;
  readonly to: number;
}

/** A horizontal line of a table; `y` counts from the row's top. */
export interface RowRule {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly thickness: number;
}

const NONE: readonly number[] = [];

/** Notes called for the first time in a row's pieces, in order. */
export function notesIn(pieces: Line): readonly number[] {
  if (!pieces.some((piece) => piece.span.note !== undefined)) return NONE;
  return pieces.flatMap((piece) => piece.span.note ?? NONE);
}

/** The same rows, the last one held at least as strongly as `hold`. */
export function holdLast(rows: readonly Row[], hold: Hold): Row[] {
  return rows.map((row, index) =>
    index === rows.length - 1 ? { ...row, hold: stronger(row.hold, hold) } : row,
  );
}

function stronger(one: Hold, other: Hold): Hold {
  return HOLDS.indexOf(one) > HOLDS.indexOf(other) ? one : other;
}
