import type { Crest } from './crest.ts';
import type { Mark, Revision } from './mark.ts';
import type { Sheet, StyleName } from './sheet.ts';

/**
 * The numbered paper: everything a writer prints, and nothing it may not print.
 *
 * Numbers, references and notes are final. A writer adds its format's own means (automatic numbers, fields,
 * links) and must end with the same words and numbers as every other writer.
 *
 * A redline is one, too: the new paper, with what it has not kept of the old one in its places, and marks that tell what
 * only one of them has. `sideOf` (src/text) is either paper again.
 */
export interface Paper {
  /** BCP 47. */
  readonly language: string;
  readonly properties: Properties;
  readonly sheet: Sheet;
  readonly furniture: { readonly first: Furniture; readonly rest: Furniture };
  /** Every how many lines the margin has a number, counted anew on each page; none where it is absent. */
  readonly lineNumbers?: number;
  /** Above the words of the first page. */
  readonly crest?: Crest;
  /** A word across every page, such as `Draft`. */
  readonly watermark?: string;
  readonly blocks: readonly Block[];
  /** In the order of their numbers, which run 1, 2, 3 ... without a gap; those that only an old paper has come last. */
  readonly notes: readonly Note[];
  /** Of a redline, and of nothing else. */
  readonly revision?: Revision;
}

/** What the file's own properties say. */
export interface Properties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: readonly string[];
  /** What the case file says where the paper prints more or less of it, by paths as `document.number`; for reading the paper back. */
  readonly particulars?: Readonly<Record<string, string>>;
  /** What tells where the paper comes from. */
  readonly seal?: Seal;
  /** When the file says it was made; from SOURCE_DATE_EPOCH or the document's date. Seconds since 1970. */
  readonly created: number;
}

/** A digest (SHA-256) of what a paper was made of: of the files of its case, or of the words that this copy shows. */
export interface Seal {
  readonly of: 'case' | 'copy';
  readonly sha256: string;
}

/** Header and footer: one line each, in three places. An empty line is no line. */
export interface Furniture {
  readonly header: Line;
  readonly footer: Line;
}

export interface Line {
  readonly left: readonly FurnitureRun[];
  readonly centre: readonly FurnitureRun[];
  readonly right: readonly FurnitureRun[];
}

/** Fixed words, the page's number, or the number of pages. */
export type FurnitureRun = TextRun | { readonly kind: 'page' } | { readonly kind: 'pages' };

export type Block = Heading | CountHeading | Numbered | Plain | Table | Group | Contents | PageBreak;

/** A heading, and the number that stands before it where the court numbers headings. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  readonly label?: string;
  readonly anchor: string;
  readonly runs: readonly Run[];
  /** What stood for it in the old paper, where a redline keeps it under another number. */
  readonly was?: Pick<Heading, 'label'>;
  readonly mark?: Mark;
}

/** `Count 1: Title`. `label` is `Count 1:`; `runs` are the title alone. Set in style `count_heading`. */
export interface CountHeading {
  readonly kind: 'count';
  readonly number: number;
  readonly label: string;
  readonly anchor: string;
  readonly runs: readonly Run[];
  /** What stood for it in the old paper, where a redline keeps it under another number. */
  readonly was?: Pick<CountHeading, 'number' | 'label'>;
  readonly mark?: Mark;
}

/**
 * A paragraph of the paper's one series (`level` 0, style `numbered`) or a sub-paragraph below the last one
 * (`level` 1 and deeper, styles `item1` ...). `label` is what is printed before it (`14.`, `(b)`), `reference`
 * what a reference to it says (`14`, `14(b)`).
 */
export interface Numbered {
  readonly kind: 'numbered';
  readonly level: 0 | 1 | 2 | 3;
  /** Its ordinal within its level, from 1. */
  readonly ordinal: number;
  readonly label: string;
  readonly reference: string;
  readonly anchor: string;
  readonly runs: readonly Run[];
  /** What stood for it in the old paper, where a redline keeps it under another number. */
  readonly was?: Pick<Numbered, 'ordinal' | 'label' | 'reference'>;
  readonly mark?: Mark;
}

/** A paragraph without a number. */
export interface Plain {
  readonly kind: 'plain';
  readonly style: Exclude<
    StyleName,
    'numbered' | 'item1' | 'item2' | 'item3' | 'count_heading' | 'footnote' | 'header' | 'footer'
  >;
  readonly runs: readonly Run[];
  /** Whether it stands on a cover, whose lines have no numbers. */
  readonly cover?: boolean;
  readonly mark?: Mark;
}

/** Rows of cells; the head is repeated on each page. Widths are shares of the line and add up to 1. */
export interface Table {
  readonly kind: 'table';
  readonly widths: readonly number[];
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  /** Names of the leading columns that a format of tables alone has for the headings above it, from the outermost inwards; one without a name has no column. */
  readonly under?: readonly string[];
  /** The lines about its cells; where this is absent, there are some between its rows. */
  readonly lines?: TableLines;
  /** Of the rows, each at its place; the head has that of the table. */
  readonly rowMarks?: readonly (Mark | undefined)[];
  readonly mark?: Mark;
}

/** No lines, as on a cover; or a box about each cell, as in the caption of a court of the United States. */
export type TableLines = 'none' | 'boxes';

export interface Cell {
  /** Where it is not that of a table's head or text. */
  readonly style?: Plain['style'];
  readonly runs: readonly Run[];
}

/** Paragraphs that stand on one page, as a signature does. */
export interface Group {
  readonly kind: 'group';
  readonly blocks: readonly Plain[];
}

/**
 * The table of contents, on pages of its own; at most one. It is printed where the paper has more than `overPages`
 * pages without it, and so only a layout can tell whether, and on which page each entry's heading stands.
 */
export interface Contents {
  readonly kind: 'contents';
  readonly overPages: number;
  readonly title: readonly Plain[];
  readonly entries: readonly ContentsEntry[];
}

/** A heading or a count as the table of contents names it. */
export interface ContentsEntry {
  readonly level: 1 | 2 | 3 | 4;
  /** The `anchor` of that block. */
  readonly anchor: string;
  readonly runs: readonly TextRun[];
  readonly mark?: Mark;
}

/** A new page. Up to the next one, pages lie on their long side where `landscape` says so, and have `furniture` of their own. */
export interface PageBreak {
  readonly kind: 'page_break';
  readonly landscape?: boolean;
  readonly furniture?: Furniture;
}

export type Run = TextRun | LinkRun | ReferenceRun | CallRun | BreakRun;

/** Words of one look. The look is beside the style's own: `bold` within a bold style stays bold. */
export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly mark?: Mark;
}

export interface LinkRun {
  readonly kind: 'link';
  readonly href: string;
  readonly runs: readonly TextRun[];
  readonly mark?: Mark;
}

/** The number (or letter) of something in this paper, with the way to it. */
export interface ReferenceRun {
  readonly kind: 'reference';
  readonly text: string;
  readonly to: 'paragraph' | 'count' | 'note' | 'schedule' | 'heading';
  /** The `anchor` of that block or note. */
  readonly anchor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly mark?: Mark;
}

/** A call to note number `note`. `first` is false where the note has been called before. */
export interface CallRun {
  readonly kind: 'call';
  readonly note: number;
  readonly first: boolean;
  /** Its number in the old paper, where that is another; what is deleted prints it. */
  readonly was?: number;
  readonly mark?: Mark;
}

export interface BreakRun {
  readonly kind: 'break';
  readonly mark?: Mark;
}

/** A footnote. Its runs hold no calls. */
export interface Note {
  readonly number: number;
  readonly anchor: string;
  readonly runs: readonly Run[];
  /** Its number in the old paper, where that is another; what is deleted prints it. */
  readonly was?: number;
  readonly mark?: Mark;
}
