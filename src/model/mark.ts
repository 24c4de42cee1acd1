/**
 * What a redline says of a thing that only one of its two papers has, or has in this place. What is moved stands in both,
 * under one number of the move, from 1.
 */
export type Mark =
  | { readonly kind: 'inserted' | 'deleted' }
  /** `from`: what it was in the old paper, as `paragraph 14(b)`. */
  | { readonly kind: 'moved_here'; readonly move: number; readonly from: string }
  /** `to`: what it is in the new one. */
  | { readonly kind: 'moved_away'; readonly move: number; readonly to: string };

/** Who changed the old paper to the new one. */
export interface Revision {
  readonly author: string;
  /** Seconds since 1970; never the time of day, but when the new paper says it was made. */
  readonly date: number;
  /** What is said of passages that were moved, as `moved from {place}`; nothing where this is absent. */
  readonly words?: Readonly<Record<'moved_here' | 'moved_away', string>>;
}

/** One of the two papers of a redline. */
export type Side = 'old' | 'new';
