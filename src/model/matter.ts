import type { Amendments } from './amendments.ts';
import type { Proof } from './proof.ts';
import type { Series } from './series.ts';

/** What a document is about besides its copy. */
export interface Matter {
  /** The name of a document that accompanies the indictment; absent of the indictment itself. */
  readonly companion?: string;
  /** Where the indictment cites each work. */
  readonly citedAt?: Series['citedAt'];
  readonly amendments?: Amendments;
  /** How far its counts are alleged and proved; made when a template asks for it. */
  readonly proof?: () => Proof;
}
