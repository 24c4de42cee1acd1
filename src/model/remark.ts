import type { Span } from './source.ts';

/** A YAML comment that speaks to the program: `# indict: …`. The span begins at its `#` and ends with the line. */
export interface Remark extends Span {
  /** What stands behind `indict:`. */
  readonly text: string;
  /** Nothing stands before it on its line but spaces and the `- ` of a list. */
  readonly alone: boolean;
}
