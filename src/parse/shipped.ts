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

/** Thousands of values a run, which is over before an engine would make patterns and spreads as quick as this. */
function unpack(source: Source, packed: Packed): Value {
  const start = packed[0];
  const end = packed[1];
  if (packed.length === 2)
    return { kind: 'scalar', source, start, end, text: source.text.slice(start, end), style: 'plain' };
  const inside = packed[3];
  if (typeof inside === 'string')
    return { kind: 'scalar', source, start, end, text: inside, style: packed[2] as ScalarStyle };
  if (packed[2] === 'list')
    return { kind: 'list', source, start, end, items: inside.map((member) => unpack(source, member)) };
  return { kind: 'mapping', source, start, end, entries: entries(source, inside) };
}

/** Of keys and values by turns. */
function entries(source: Source, members: readonly Packed[]): readonly Entry[] {
  const made: Entry[] = [];
  for (let index = 0; index < members.length; index += 2) {
    const key = unpack(source, members[index] as Packed) as Scalar;
    made.push({ key, value: unpack(source, members[index + 1] as Packed) });
  }
  return made;
}
