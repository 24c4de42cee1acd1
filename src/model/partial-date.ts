import type { Scalar } from './value.ts';

/** A date of the precision its author gave: year, month or day. `month` and `day` count from 1. */
export interface PartialDate {
  readonly at: Scalar;
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** From a day to another, both within it. */
export interface Period {
  readonly from: PartialDate;
  readonly to: PartialDate;
}
