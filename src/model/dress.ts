import type { CutFiles, PageGeometry } from './sheet.ts';

/** What a Word file has beside its paper, because the user asked for it. */
export interface Dress {
  /** The paper's own face, to be embedded. */
  readonly face?: CutFiles;
  /** The office's own Word file. */
  readonly reference?: Reference;
}

/** What an office's own Word file gives to a paper: XML as Word writes it, ready to stand in another file. */
export interface Reference {
  /** The root element of its styles. */
  readonly styles: string;
  /** Its theme, absent where it has none. */
  readonly theme?: string;
  /** The families of its fonts, absent where they are not told. */
  readonly fonts?: string;
  /** The page of its last section, absent where that is no page for a paper. */
  readonly page?: PageGeometry | undefined;
  readonly headers: readonly ReferenceLine[];
  readonly footers: readonly ReferenceLine[];
  /** Whether its first page, and its even ones, have headers and footers of their own. */
  readonly titlePage: boolean;
  readonly evenPages: boolean;
  /** Pictures of its headers and footers, by their paths in the file. */
  readonly media: ReadonlyMap<string, Uint8Array>;
}

/** A header or footer of an office's own. */
export interface ReferenceLine {
  readonly on: 'default' | 'first' | 'even';
  /** Its part, and the relationships of that part. */
  readonly xml: string;
  readonly relationships: string;
}
