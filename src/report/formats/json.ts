import { jsonLine } from '../escaped.ts';
import type { Place } from '../place.ts';
import type { Reporter } from '../reporter.ts';
import { count } from '../tally.ts';

/** One object on one line, for programs; its shape is a contract (`version` 1). */
export const json: Reporter = (placed, { files }) => {
  const { error, warning, info } = count(placed.map(({ finding }) => finding));
  return jsonLine({
    version: 1,
    files,
    errors: error,
    warnings: warning,
    infos: info,
    findings: placed.map(entry),
  });
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
