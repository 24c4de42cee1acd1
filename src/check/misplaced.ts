import { entryAt, type Mapping, type Value } from '../model/value.ts';
import { closest } from '../text/closest.ts';
import type { Slip } from './pattern.ts';
import { wrongKind } from './wrong-kind.ts';

/**
 * A mapping that is another thing as a whole than what its place asks for, so that one sentence says all: prose that
 * YAML cut at `: `, a section or an include where there can be none. `known` are the keys of the place.
 */
export function misplaced(value: Value, known: readonly string[], name: string): Slip | undefined {
  if (value.kind !== 'mapping') return undefined;
  const stray = (key: string): boolean => !known.includes(key) && entryAt(value, key) !== undefined;
  if (known.includes('text') && isProse(value, known)) return wrongKind(value, 'text', { types: ['string'] });
  if (known.includes('text') && stray('heading')) {
    return {
      rule: 'schema/misplaced',
      span: keyOf(value, 'heading'),
      message: 'unexpected section, expected a sub-paragraph',
      help: 'sections stand among paragraphs, and not inside one',
    };
  }
  if (stray('include')) {
    return {
      rule: 'schema/misplaced',
      span: keyOf(value, 'include'),
      message: `unexpected include as ${name}`,
      help: 'a file can be included in a list of paragraphs only',
    };
  }
  return undefined;
}

/** Words before a colon that are no key of the place and like none: nobody meant them for one. */
function isProse(value: Mapping, known: readonly string[]): boolean {
  const [first, ...others] = value.entries;
  if (
    !first ||
    value.source.text[value.start] === '{' ||
    value.entries.some(({ key }) => known.includes(key.text))
  )
    return false;
  const isAlone = others.length === 0 && !['heading', 'include'].includes(first.key.text);
  return /\s/.test(first.key.text) || (isAlone && closest(first.key.text, known) === undefined);
}

function keyOf(value: Mapping, key: string): Value {
  return entryAt(value, key)?.key ?? value;
}
