import type { Measure } from '../model/measure.ts';
import type { Paper } from '../model/paper.ts';
import type { Row } from './row.ts';
import type { Room } from './set-line.ts';

/** What every block is set with. */
export interface Press {
  readonly paper: Paper;
  readonly measure: Measure;
  /** Between the margins. */
  readonly column: Room;
}

/** The rows of a block, and the space in points wanted below them. */
export interface SetBlock {
  readonly rows: readonly Row[];
  readonly after: number;
}
