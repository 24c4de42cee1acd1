import type { Measure } from '../model/measure.ts';
import type { Steps } from '../model/onward.ts';
import type { Direction } from '../text/direction.ts';
import type { FindJoins } from '../text/joins.ts';
import type { AddHyphens } from './hyphens.ts';

/** What lines are made with: a face and the habits of a language. */
export interface Means {
  readonly measure: Measure;
  readonly joins: FindJoins;
  /** Where its lines begin; all widths and places count from there. */
  readonly direction: Direction;
  /** Absent where no words are broken. */
  readonly addHyphens: AddHyphens | undefined;
  /** Hears how many blocks of the paper are set. */
  readonly steps: Steps | undefined;
}
