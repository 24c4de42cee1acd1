import type { Copy } from './analysis.ts';
import type { Emphasis, Leaf, Link, Strong } from './inline.ts';
import type { Level } from './level.ts';
import type { Plain, TableLines } from './paper.ts';

/** The filled template: blocks in printed order, nothing numbered yet. */
export interface Manuscript {
  readonly copy: Copy;
  /** What the paper calls itself, its amendment and its redaction said. */
  readonly title: readonly Piece[];
  readonly classification: readonly Piece[];
  readonly blocks: readonly Draft[];
}

export type Draft =
  | DraftHeading
  | DraftCount
  | DraftNumbered
  | DraftPlain
  | DraftTable
  | DraftGroup
  | DraftPart
  | DraftContents
  | DraftCover
  | DraftPageBreak;

/** A new page; its classification, where it is another than the paper's, is that of the pages up to the next one. */
export interface DraftPageBreak {
  readonly kind: 'page_break';
  readonly landscape: boolean;
  readonly classification: Level | undefined;
}

export interface DraftHeading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  readonly key: string | undefined;
  readonly pieces: readonly Piece[];
}

export interface DraftCount {
  readonly kind: 'count';
  readonly key: string;
  readonly pieces: readonly Piece[];
}

export interface DraftNumbered {
  readonly kind: 'numbered';
  readonly key: string | undefined;
  readonly pieces: readonly Piece[];
  /** Quoted at length, between its own words and its items. */
  readonly quote: readonly Piece[] | undefined;
  readonly items: readonly DraftNumbered[];
}

export interface DraftPlain {
  readonly kind: 'plain';
  readonly style: Plain['style'];
  readonly pieces: readonly Piece[];
}

export interface DraftTable {
  readonly kind: 'table';
  readonly head: readonly DraftCell[];
  readonly rows: readonly (readonly DraftCell[])[];
  /** Shares of the line for its columns, where the template sets them. */
  readonly widths: readonly number[] | undefined;
  readonly lines: TableLines | undefined;
  /** Whether columns in which no row says anything are left out. */
  readonly withoutEmpty: boolean;
  /** Names of the leading columns that a format of tables alone has for the headings above it. */
  readonly under: readonly string[] | undefined;
}

export interface DraftCell {
  readonly style: Plain['style'];
  readonly pieces: readonly Piece[];
}

/** A page of its own, of words and tables that have no numbers. */
export interface DraftCover {
  readonly kind: 'cover';
  readonly blocks: readonly (DraftPlain | DraftTable)[];
}

/** Where the table of contents stands, below its title. */
export interface DraftContents {
  readonly kind: 'contents';
  readonly title: readonly DraftPlain[];
}

export interface DraftGroup {
  readonly kind: 'group';
  readonly blocks: readonly DraftPlain[];
}

/** A stretch that a count may incorporate by name: a part of the indictment, a section, a count. */
export interface DraftPart {
  readonly kind: 'part';
  readonly name: string;
  readonly blocks: readonly Draft[];
}

/** Inline text of a manuscript: the case's own, and what templates add. */
export type Piece =
  | Leaf
  | Emphasis<Piece>
  | Strong<Piece>
  | Link<Piece>
  | { readonly kind: 'capitals'; readonly children: readonly Piece[] }
  | { readonly kind: 'break' }
  /** The number or letter of something, without a link to it. */
  | { readonly kind: 'number'; readonly key: string }
  /** The number of a note, with the way to it. */
  | { readonly kind: 'note'; readonly key: string }
  /** A work in full, or as it is called where it has been cited before; `key` is the id of its source. */
  | { readonly kind: 'work'; readonly key: string; readonly short: boolean }
  /** The numbers of the paragraphs that some things are or stand in, each once; of incidents in a table, those of incidents. */
  | { readonly kind: 'places'; readonly keys: readonly string[] }
  /** The numbers of all paragraphs that a count incorporates. */
  | { readonly kind: 'incorporated'; readonly count: string };

/** Pieces without their calls of notes, for words that are repeated: notes are called where the words first stand. */
export function withoutCalls(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece): readonly Piece[] => {
    if (piece.kind === 'call') return [];
    return 'children' in piece ? [{ ...piece, children: withoutCalls(piece.children) } as Piece] : [piece];
  });
}
