import type { Severity } from '../../model/finding.ts';
import { printable } from '../../text/printable.ts';
import type { Place } from '../place.ts';
import type { Reporter } from '../reporter.ts';
import { summary } from '../tally.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands, which GitHub Actions shows beside the lines of a pull request. */
export const github: Reporter = (placed, options) => {
  const findings = placed.map(({ finding }) => finding);
  return `${[...placed.map(command), summary(findings, options)].join('\n')}\n`;
};

function command({ finding, start, end }: Place): string {
  const { span, severity, rule, message, help } = finding;
  // Columns are understood only within one line; across lines GitHub drops the annotation.
  const columns = start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : [];
  const properties = [
    `file=${property(span.source.path)}`,
    `line=${start.line}`,
    `endLine=${end.line}`,
    ...columns,
    `title=${property(rule)}`,
  ];
  const words = help === undefined ? [message] : [message, help];
  return `::${COMMANDS[severity]} ${properties.join(',')}::${words.map(data).join('%0A')}`;
}

function data(text: string): string {
  return printable(text).replaceAll('%', '%25');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
