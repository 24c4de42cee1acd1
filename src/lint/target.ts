import type { Remark } from '../model/remark.ts';
import type { Span } from '../model/source.ts';
import type { Value } from '../model/value.ts';
import { lineStarts, positionAt } from '../text/position.ts';

/** What a remark can hold for: the keys of mappings with their values, and the items of lists. Those inside come after what they stand in. */
export function unitsOf(root: Value): readonly Span[] {
  switch (root.kind) {
    case 'scalar':
      return [];
    case 'list':
      return root.items.flatMap((item) => [item, ...unitsOf(item)]);
    case 'mapping':
      return root.entries.flatMap(({ key, value }) => [
        { source: key.source, start: key.start, end: value.source === key.source ? value.end : key.end },
        ...unitsOf(value),
      ]);
  }
}

/** White space, other comments and the signs of lists and marks, which may stand between a remark and what it is about. */
const BETWEEN = /(?:\s|#[^\n]*|-(?=\s)|[&!][^\s,[\]{}]+(?=\s))*/y;

/**
 * What a remark holds for: alone on its line, for what follows it (above the first key, for the whole file); at the
 * end of a line, for that line and the block that begins on it.
 */
export function targetOf(remark: Remark, units: readonly Span[], root: Value | undefined): Span {
  if (!remark.alone) return lineOf(remark, units);
  const { source, end } = remark;
  BETWEEN.lastIndex = end;
  const between = BETWEEN.exec(source.text)?.[0] ?? '';
  const start = end + between.length;
  if (root?.source === source && root.start === start) return { source, start: 0, end: source.text.length };
  const following = units.filter((unit) => unit.source === source && unit.start === start);
  const isItem = /^[ \t]*-\s/m.test(between.replace(/#[^\n]*/g, ''));
  return (isItem ? following[0] : following.at(-1)) ?? { source, start: end, end };
}

function lineOf({ source, start }: Remark, units: readonly Span[]): Span {
  const starts = lineStarts(source);
  const { line } = positionAt(source, start);
  const begin = starts[line - 1] ?? 0;
  const next = starts[line] ?? source.text.length;
  const opens = /[:-][ \t]+[|>][-+\d]*[ \t]*$/.test(source.text.slice(begin, start));
  const block = opens && units.findLast((unit) => unit.source === source && unit.start < start);
  return { source, start: begin, end: Math.max(next, block && block.end > next ? block.end : 0) };
}
