import { Chalk, type ChalkInstance } from 'chalk';
import type { Severity } from '../../model/finding.ts';
import { lineText } from '../../text/position.ts';
import { printable } from '../../text/printable.ts';
import { excerpt } from '../excerpt.ts';
import type { Place } from '../place.ts';
import type { Reporter } from '../reporter.ts';
import { summary } from '../tally.ts';

const USUAL_COLUMNS = 120;
const FEWEST_COLUMNS = 40;

const COLOURS: Readonly<Record<Severity, 'red' | 'yellow' | 'blue'>> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
};

/** For a person: each finding with its line, underlined, and what to do about it; a summary at the end. */
export const text: Reporter = (placed, options) => {
  const { colour, columns } = options;
  const paint = new Chalk({ level: colour ? 1 : 0 });
  const room = Math.max(FEWEST_COLUMNS, columns ?? USUAL_COLUMNS);
  const last = summary(
    placed.map(({ finding }) => finding),
    options,
  );
  return [...placed.map((place) => entry(place, room, paint)), paint.bold(last)].join('\n\n').concat('\n');
};

function entry(place: Place, room: number, paint: ChalkInstance): string {
  const { severity, message, rule, help } = place.finding;
  const tint = paint[COLOURS[severity]];
  const heading = `${paint.bold(where(place))} ${tint(severity)} ${printable(message)}  ${paint.dim(printable(rule))}`;
  const advice = help === undefined ? [] : [`  ${paint.cyan('help:')} ${printable(help)}`];
  return [heading, ...quotation(place, room, paint, tint), ...advice].join('\n');
}

function where({ finding, start }: Place): string {
  return `${printable(finding.span.source.path)}:${start.line}:${start.column}`;
}

function quotation(
  { finding, start, end }: Place,
  room: number,
  paint: ChalkInstance,
  tint: ChalkInstance,
): readonly string[] {
  const line = lineText(finding.span.source, start.line);
  const last = end.line === start.line ? end.column - 1 : line.trimEnd().length;
  const number = String(start.line);
  const gutter = number.length + 5;
  const shown = excerpt(line, start.column - 1, last, room - gutter);
  return [
    `  ${paint.dim(`${number} |`)} ${shown.line}`.trimEnd(),
    `  ${paint.dim(`${' '.repeat(number.length)} |`)} ${shown.indent}${tint(shown.underline)}`,
  ];
}
