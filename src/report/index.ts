import type { Finding } from '../model/finding.ts';
import { github } from './formats/github.ts';
import { json } from './formats/json.ts';
import { junit } from './formats/junit.ts';
import { sarif } from './formats/sarif.ts';
import { text } from './formats/text.ts';
import type { Reporter, ReportOptions } from './reporter.ts';
import { sorted } from './sorted.ts';

/** How findings can be shown, each by a file of `formats/`. */
export const REPORT_FORMATS = ['text', 'json', 'sarif', 'junit', 'github'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

const REPORTERS: Readonly<Record<ReportFormat, Reporter>> = { text, json, sarif, junit, github };

/** The findings of a run as one text that ends with a line feed, sorted by file, line, column and rule. */
export function report(findings: readonly Finding[], format: ReportFormat, options: ReportOptions): string {
  return REPORTERS[format](sorted(findings), options);
}
