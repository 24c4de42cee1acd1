/**
 * What a redline says of a thing that only one of its two papers has, or has in this place. What is moved stands in both,
 * under one number of the move, from 1.
 */
export type Mark =
  | { readonly kind: 'inserted' | 'deleted' }
  /** `from`: its number in the old paper, as `14(b)`; empty where it had none. */
  | { readonly kind: 'moved_here'; readonly move: number; readonly from: string }
  /** `to`: its number in the new one. */
  | { readonly kind: 'moved_away'; readonly move: number; readonly to: string };

/** Who changed the old paper to the new one. */
export interface Revision {
  readonly author: string;
  /** Seconds since 1970; never the time of day, but when the new paper says it was made. */
  readonly date: number;
  /** What is said of passages that were moved, as `moved from {number}`; `moved` of those without a number. */
  readonly words: Readonly<Record<'moved_here' | 'moved_away' | 'moved', string>>;
}

/** One of the two papers of a redline. */
export type Side = 'old' | 'new';
