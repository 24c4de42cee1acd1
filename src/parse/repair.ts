import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Source } from '../model/source.ts';
import type { Scalar } from '../model/value.ts';

/** A key and its value, as the yaml package has them. */
export interface Pair {
  readonly key: ParsedNode | null;
  readonly value: ParsedNode | null;
}

/** Offsets of values that were meant as plain text, and where that text ends at least. */
export type Repairs = ReadonlyMap<number, number>;

/** The words of a value whose beginning YAML misread, line breaks folded as in plain text. */
export function repaired(contents: ParsedNode, source: Source, repairs: Repairs): Scalar {
  const start = contents.range[0];
  const until = Math.max(trimmedEnd(source.text, start, ownEnd(contents)), repairs.get(start) ?? start);
  const text = source.text.slice(start, until).replace(/\s*\n\s*/g, ' ');
  return { kind: 'scalar', source, start, end: until, text, style: 'plain' };
}

/** YAML puts the keys after a misread `title: He said: go` into the mapping that it takes `He said` for the first key of. */
function ownEnd(contents: ParsedNode): number {
  const [first] = isMap(contents) && !contents.flow ? (contents.items as unknown as readonly Pair[]) : [];
  return first?.value?.range[1] ?? first?.key?.range[1] ?? contents.range[1];
}

/** The pairs of a mapping, with those that belong to it and were put into a misread value of it. */
export function withLifted(pairs: readonly Pair[], repairs: Repairs): readonly Pair[] {
  if (repairs.size === 0) return pairs;
  return pairs.flatMap((pair) => {
    const { value } = pair;
    const isMisread = isMap(value) && !value.flow && repairs.has((value as ParsedNode).range[0]);
    return isMisread
      ? [pair, ...withLifted((value.items as unknown as readonly Pair[]).slice(1), repairs)]
      : [pair];
  });
}

/** `{{name}}` and the like: braces that no mapping of ours could mean. */
export function isBraced(contents: ParsedNode | null): boolean {
  if (!isMap(contents) || !contents.flow) return false;
  const [pair] = contents.items as unknown as readonly Pair[];
  return (
    contents.items.length === 1 && (isMap(pair?.key) || isSeq(pair?.key)) && isNothing(pair?.value ?? null)
  );
}

function isNothing(contents: ParsedNode | null): boolean {
  return contents === null || (isScalar(contents) && contents.range[0] === contents.range[1]);
}

/** Where a text ends without the blank lines and spaces after it. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && ' \t\r\n'.includes(text[at - 1] ?? '')) at -= 1;
  return at;
}
