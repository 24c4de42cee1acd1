/** A file as its author wrote it: the path that findings print, and the decoded text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** A stretch of a source in UTF-16 units from its beginning; `end` is exclusive. */
export interface Span {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}
