import type { Amendments } from './amendments.ts';

/** What a document is about besides its copy. */
export interface Matter {
  /** The name of a document that accompanies the indictment; absent of the indictment itself. */
  readonly companion?: string;
  readonly amendments?: Amendments;
}
