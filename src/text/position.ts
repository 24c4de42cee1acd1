import type { Source, Span } from '../model/source.ts';

/** A place as editors count it: line and column from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const known = new WeakMap<Source, readonly number[]>();

/** Offsets at which the lines of a source begin, in UTF-16 units; counted once for each source. */
export function lineStarts(source: Source): readonly number[] {
  const found = known.get(source);
  if (found) return found;
  const starts = [0];
  for (let at = source.text.indexOf('\n'); at !== -1; at = source.text.indexOf('\n', at + 1))
    starts.push(at + 1);
  known.set(source, starts);
  return starts;
}

/** The line and column of an offset (UTF-16 units from the source's beginning). */
export function positionAt(source: Source, offset: number): Position {
  const starts = lineStarts(source);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** Where a span begins, as editors and terminals lead to it: `cases/kim.yaml:3:7`. */
export function placeOf({ source, start }: Span): string {
  const { line, column } = positionAt(source, start);
  return `${source.path}:${line}:${column}`;
}

/** The words of the line (from 1) without its line break. */
export function lineText(source: Source, line: number): string {
  const starts = lineStarts(source);
  const start = starts[line - 1] ?? source.text.length;
  const end = starts[line] ?? source.text.length;
  return source.text.slice(start, end).replace(/\r?\n$/, '');
}

/** The line (from 1) without its line break, or the first of some words on it; a line beyond the last one is empty. */
export function lineSpan(source: Source, line: number, words?: string): Span {
  const text = lineText(source, line);
  const start = lineStarts(source)[line - 1] ?? source.text.length;
  const at = words === undefined ? -1 : text.indexOf(words);
  return at < 0
    ? { source, start, end: start + text.length }
    : { source, start: start + at, end: start + at + (words as string).length };
}
