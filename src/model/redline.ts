import type { Cell, CountHeading, Heading, Note, Numbered, Paper, Plain, Run, Table } from './paper.ts';

/**
 * What a new paper changes of an old one: its words and where they stand. Looks, headers, footers, pages and the table
 * of contents, which only repeats headings, are not compared, and neither are numbers that only follow what moved.
 */
export interface Redline {
  readonly old: Paper;
  readonly new: Paper;
  /** In the order of the new paper; what was removed stands after what it followed in the old one. */
  readonly passages: readonly Change<Passage>[];
  /** As the new paper has them; removed ones as above. A note goes where its call goes, so none is moved. */
  readonly notes: readonly Change<Note>[];
}

/** A block of words. The lines of a group are a passage each. */
export type Passage = Heading | CountHeading | Numbered | Plain | Table;

/** What became of one thing. Those in pairs are the same thing in both papers. */
export type Change<Thing> = Added<Thing> | Removed<Thing> | Pair<Thing>;

export interface Added<Thing> {
  readonly kind: 'added';
  readonly new: Thing;
}

export interface Removed<Thing> {
  readonly kind: 'removed';
  readonly old: Thing;
}

export interface Pair<Thing> {
  readonly kind: 'pair';
  readonly old: Thing;
  readonly new: Thing;
  /** Whether it stands elsewhere among its like. */
  readonly moved: boolean;
  /** Whether any word is another. */
  readonly changed: boolean;
  readonly body: Body;
}

/** The words of a pair; those of a table by its rows, the pair of its heads the first of them, and those of a row by its cells. */
export type Body =
  | { readonly kind: 'words'; readonly stretches: readonly Stretch[] }
  | { readonly kind: 'rows'; readonly rows: readonly Change<Row>[] }
  | { readonly kind: 'cells'; readonly cells: readonly (readonly Stretch[])[] };

/** The cells of a row of a table. */
export type Row = readonly Cell[];

/** Neighbouring words of one fate. `old` and `new` of what is kept differ at most in looks, spaces and numbers that follow. */
export type Stretch =
  | { readonly kind: 'kept'; readonly old: readonly Run[]; readonly new: readonly Run[] }
  | { readonly kind: 'inserted'; readonly new: readonly Run[] }
  | { readonly kind: 'deleted'; readonly old: readonly Run[] };

/** How Markdown marks changes: as CriticMarkup has it, or with `<ins>` and `<del>`. */
export const MARKS = ['critic', 'html'] as const;
export type Marks = (typeof MARKS)[number];
