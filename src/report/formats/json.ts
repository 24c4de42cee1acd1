import type { Place } from '../place.ts';
import type { Reporter } from '../reporter.ts';
import { count } from '../tally.ts';

/** One object on one line, for programs; its shape is a contract (`version` 1). */
export const json: Reporter = (placed, { files }) => {
  const { error, warning, info } = count(placed.map(({ finding }) => finding));
  const report = {
    version: 1,
    files,
    errors: error,
    warnings: warning,
    infos: info,
    findings: placed.map(entry),
  };
  return `${JSON.stringify(report).replace(TERMINAL_CONTROLS, escaped)}\n`;
};

function entry({ finding, start, end }: Place) {
  const { span, severity, rule, message, help, fixable } = finding;
  return {
    file: span.source.path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    severity,
    rule,
    message,
    ...(help !== undefined && { help }),
    fixable,
  };
}

/** JSON lets these stand raw, but a terminal that shows the JSON would obey them. */
const TERMINAL_CONTROLS = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
