import type { Place } from './place.ts';

/** What a reporter may know beside the findings. */
export interface ReportOptions {
  /** How many case files were looked at. */
  readonly files: number;
  readonly colour: boolean;
  /** Width of the terminal; 120 where there is none. */
  readonly columns: number | undefined;
}

/** Makes one text of findings that are already in order. It neither prints nor exits. */
export type Reporter = (placed: readonly Place[], options: ReportOptions) => string;
