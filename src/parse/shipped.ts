import type { Source } from '../model/source.ts';
import type { Entry, Scalar, ScalarStyle, Value } from '../model/value.ts';
import usual, { type Shelf } from './shipped.generated.js';

export type { Shelf };

/**
 * A value without its source: offsets, and a third that tells the kind. A plain scalar that is its own stretch of
 * the source has none; other scalars have style and text, lists their items, mappings keys and values by turns.
 */
export type Packed =
  | readonly [start: number, end: number]
  | readonly [start: number, end: number, style: ScalarStyle, text: string]
  | readonly [start: number, end: number, kind: 'list' | 'mapping', members: readonly Packed[]];

/**
 * The root of a file that comes with the program, read when the program was built; undefined where the text differs
 * in one sign from any of these, since what counts is what stands in the file now.
 */
export function shipped(source: Source, shelf: Shelf = usual): Value | undefined {
  const found = shelf.get(source.text);
  return found === undefined ? undefined : unpack(source, JSON.parse(found));
}

function unpack(
  source: Source,
  [start, end, kind = 'plain', inside = source.text.slice(start, end)]: Packed,
): Value {
  const span = { source, start, end };
  if (typeof inside === 'string')
    return { kind: 'scalar', ...span, text: inside, style: kind as ScalarStyle };
  const values = inside.map((member) => unpack(source, member));
  return kind === 'list'
    ? { kind, ...span, items: values }
    : { kind: 'mapping', ...span, entries: entries(values) };
}

/** Keys and values by turns, as pairs. */
function entries(values: readonly Value[]): readonly Entry[] {
  const keys = values.filter((_, index) => index % 2 === 0);
  return keys.map((key, index) => ({ key: key as Scalar, value: values[index * 2 + 1] as Value }));
}
