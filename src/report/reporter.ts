import type { Finding } from '../model/finding.ts';
import type { RulePage } from '../model/rule-page.ts';
import type { Place } from './place.ts';

/** What a reporter may know beside the findings. */
export interface ReportOptions {
  /** How many case files were looked at. */
  readonly files: number;
  /** Their paths, where a format names those that have nothing wrong, too. */
  readonly paths?: readonly string[];
  /** Findings that were left out, for the summary must not say that there are none. */
  readonly hidden?: readonly Finding[];
  /** The page of every rule by its id, for formats that explain them. */
  readonly manual?: Readonly<Record<string, RulePage>>;
  /** The version of the program. */
  readonly version?: string;
  readonly colour: boolean;
  /** Width of the terminal; 120 where there is none. */
  readonly columns: number | undefined;
}

/** Makes one text of findings that are already in order. It neither prints nor exits. */
export type Reporter = (placed: readonly Place[], options: ReportOptions) => string;
