import type { Note, Run } from './paper.ts';
import type { Change, Passage, Redline } from './redline.ts';

/** What an amendment package says of a redline. */
export interface Amendments {
  readonly redline: Redline;
  /** What the amendment as a whole rests on; empty where its case does not say. */
  readonly whole: readonly Run[];
  /** In the order of the new paper, notes last. */
  readonly rows: readonly Amendment[];
}

/** Something that is not as it was, and why. */
export interface Amendment {
  readonly change: Change<Passage | Note>;
  /** The heading, count or paragraph that it stands in, in either paper; a heading, count or paragraph itself. */
  readonly within: { readonly old: Passage | undefined; readonly new: Passage | undefined };
  /** Which of its words are others; of a thing that is new or gone, all of them. */
  readonly edits: readonly Edit[];
  /** Empty where its case gives none. */
  readonly reason: readonly Run[];
}

/** Words that were put in, taken out, or put in the place of others; without spaces at their ends. */
export type Edit =
  | { readonly kind: 'added'; readonly new: string }
  | { readonly kind: 'deleted'; readonly old: string }
  | { readonly kind: 'replaced'; readonly old: string; readonly new: string };
