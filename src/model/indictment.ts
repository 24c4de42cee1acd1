import type { Paper } from './paper.ts';
import type { Series } from './series.ts';

/** What every other document of the case goes by, and calls a companion of: the numbered paper, and all its numbers. */
export interface Indictment {
  readonly paper: Paper;
  readonly series: Series;
}

/** What `--document` calls all documents that a court offers. */
export const EVERY_DOCUMENT = 'all';

/** The name of the document that is none of an indictment's companions. */
export const INDICTMENT = 'indictment';
