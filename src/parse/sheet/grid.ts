import type { Source } from '../../model/source.ts';
import type { Scalar } from '../../model/value.ts';

/** The cells of a table as its file has them, those that say something. Dates that the file marks as such are written `2024-06-19`. */
export interface Grid {
  readonly source: Source;
  /** Cells by their columns, counted from 0; rows that say nothing are left out. */
  readonly rows: readonly Row[];
  /** The day that a date written as a number counts from, as a spreadsheet's settings have it. */
  readonly from1904?: boolean;
}

export type Row = ReadonlyMap<number, Scalar>;

/** What a sheet may hold at most, beside the limits of its file, so that a hostile or broken one ends in a finding. */
const SHEET_LIMITS = {
  /** That say something. The largest lists of evidence have some ten thousand. */
  rows: 50_000,
  cells: 500_000,
  columns: 256,
} as const;

/** Why a file is no sheet that can be read; thrown while its parts are taken apart, and told where the file is named. */
export class Unreadable extends Error {
  readonly help: string;
  constructor(message: string, help: string) {
    super(message);
    this.help = help;
  }
}

/** Sees that a sheet has no more of them than a person could have meant, so that it is read no further. Throws `Unreadable`. */
export function refuseMore(what: keyof typeof SHEET_LIMITS, count: number): void {
  const most = SHEET_LIMITS[what];
  if (count > most)
    throw new Unreadable(`it holds more than ${most} ${what}`, 'keep in it only what the case shall read');
}
