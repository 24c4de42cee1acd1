import type { Source } from './source.ts';

/** A Word file taken apart: its words in order, with what Word knows of each paragraph. Changes are read as accepted. */
export interface WordDocument {
  /** The file as text, one paragraph a line, so that a finding can point at a paragraph: line 12 is the twelfth. */
  readonly source: Source;
  readonly body: readonly WordBlock[];
  /** Foot- and endnotes by the key of their calls. */
  readonly notes: ReadonlyMap<string, WordNote>;
  /** Words outside the text: headers, comments, text boxes, deleted words. */
  readonly asides: readonly Aside[];
  /** What the office or this program wrote into the file's own properties, by name. */
  readonly properties: ReadonlyMap<string, string>;
  /** BCP 47, where the file says it. */
  readonly language: string | undefined;
  /** How many changes were tracked and not yet accepted. */
  readonly trackedChanges: number;
}

/** What stands below each other in a body, a cell or a note. */
export type WordBlock = WordParagraph | WordTable;

/** A paragraph, with what Word knows of it beside its words. */
export interface WordParagraph {
  readonly kind: 'paragraph';
  /** Its line in the document's source, from 1. */
  readonly line: number;
  /** Id and name of its style in small letters; both empty where it has none. */
  readonly style: { readonly id: string; readonly name: string };
  /** The level at which Word's outline shows it, from 1; absent for text. */
  readonly outline?: number;
  /** The automatic number before it. */
  readonly number?: WordNumber;
  readonly centred: boolean;
  /** Whether its style makes all of it bold or capitals. */
  readonly marked: boolean;
  /** Whether it stands in from both margins, as quotations do. */
  readonly setIn: boolean;
  readonly runs: readonly WordRun[];
}

/** The number, or the bullet, that Word puts before a paragraph. */
export interface WordNumber {
  /** As Word prints it: `12.`, `(a)`; a bullet's sign. */
  readonly label: string;
  readonly bullet: boolean;
  /** From 0. */
  readonly level: number;
  /** Which of the file's lists counts it; those that count together have one name. */
  readonly list: string;
}

/** A table; `line` is that of its beginning in the source. */
export interface WordTable {
  readonly kind: 'table';
  readonly line: number;
  /** Cells hold what a body may hold. */
  readonly rows: readonly WordRow[];
}

/** A row; a head is repeated on each page. */
export interface WordRow {
  readonly head: boolean;
  readonly cells: readonly (readonly WordBlock[])[];
}

/** What stands next to each other in a paragraph. */
export type WordRun = WordText | WordReference | WordCall | WordMark | { readonly kind: 'break' };

/** Words of one look, beside that of the paragraph's style. */
export interface WordText {
  readonly kind: 'text';
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly raised: boolean;
  /** The address it leads to. */
  readonly href?: string;
}

/** Words that stand for the number of something in the same file. */
export interface WordReference {
  readonly kind: 'reference';
  /** The bookmark. */
  readonly to: string;
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** A repeated call of a note, raised as the first. */
  readonly call: boolean;
}

/** The first call of a note. */
export interface WordCall {
  readonly kind: 'call';
  readonly note: string;
}

/** The place where a bookmark begins. */
export interface WordMark {
  readonly kind: 'mark';
  readonly name: string;
}

/** A foot- or endnote. */
export interface WordNote {
  readonly key: string;
  readonly kind: 'footnote' | 'endnote';
  readonly blocks: readonly WordBlock[];
}

/** What words beside the text are. */
export type AsideKind = 'header' | 'footer' | 'comment' | 'deletion' | 'text box' | 'picture' | 'property';

/** Words that Word shows beside the text, or no longer. */
export interface Aside {
  readonly kind: AsideKind;
  /** The paragraph they belong to; absent where they belong to none. */
  readonly line?: number;
  /** Who wrote a comment. */
  readonly by?: string;
  readonly text: string;
}

/** The words of runs as they are read, breaks as spaces. */
export function wordsOf(runs: readonly WordRun[]): string {
  return runs.map((run) => ('text' in run ? run.text : run.kind === 'break' ? ' ' : '')).join('');
}

/** The same with the words of references, which change where numbers move, as `#`, and without the numbers of notes. */
export function maskedWordsOf(runs: readonly WordRun[]): string {
  const masked = runs.map((run) => (run.kind === 'reference' ? { ...run, text: run.call ? '' : '#' } : run));
  return wordsOf(masked);
}

/** The paragraphs of blocks in order, those of tables cell by cell. */
export function paragraphsIn(blocks: readonly WordBlock[]): readonly WordParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block] : block.rows.flatMap((row) => row.cells.flatMap(paragraphsIn)),
  );
}
