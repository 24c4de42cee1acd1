/** A file as its author wrote it: the path that findings print, and the decoded text. */
export interface Source {
  readonly path: string;
  readonly text: string;
  /** Of a sheet of a workbook. Its text has a line for each row, and is not what the file holds. */
  readonly cells?: Cells;
}

/** Where the cells of a sheet begin in the text of its source, in order, and what a spreadsheet calls them: `B7`. */
export interface Cells {
  readonly sheet: string;
  readonly starts: readonly { readonly start: number; readonly name: string }[];
  /** Where the case names the workbook. */
  readonly at: Span;
}

/** A stretch of a source in UTF-16 units from its beginning; `end` is exclusive. */
export interface Span {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}
