import type { Paper } from '../model/paper.ts';
import type { Means } from './means.ts';
import type { Row } from './row.ts';
import type { Room } from './set-line.ts';

/** What every block is set with. */
export interface Press extends Means {
  readonly paper: Paper;
  /** Between the margins. */
  readonly column: Room;
}

/** The rows of a block, and the space in points wanted below them. */
export interface SetBlock {
  readonly rows: readonly Row[];
  readonly after: number;
}
