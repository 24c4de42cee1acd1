import type { Scalar } from './value.ts';

/** Text in the case's markup: the scalar that holds it, so that any stretch of it can be found in its file. */
export type Prose = Scalar;

/** What the chart of amendments says of something in the case, and no other paper. */
export interface Amended {
  /** Why it was changed or brought in. */
  readonly amended?: Prose;
}

/** What the chart of elements says of a paragraph, and no other paper. */
export interface Unsourced {
  /** Why it has neither evidence nor a source. */
  readonly unsourced?: Prose;
}
