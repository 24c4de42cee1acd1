import type { Span } from './source.ts';

/**
 * A YAML value with its place; what `parse` yields for a case, a court, an instrument or a settings file.
 *
 * Aliases are resolved, includes are spliced in, so one list may hold values of several sources.
 */
export type Value = Scalar | List | Mapping;

/** How a scalar is written, which decides how its text maps to its source; `cell` is one of a sheet, without the quotes about it. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded' | 'cell';

/** A scalar as its author typed it (`1.10`, `007`, `2024` stay what they look like). */
export interface Scalar extends Span {
  readonly kind: 'scalar';
  readonly text: string;
  readonly style: ScalarStyle;
}

export interface List extends Span {
  readonly kind: 'list';
  readonly items: readonly Value[];
  /** It stands in a file that could not be read, or not all of it, which was told there. */
  readonly unread?: true;
}

export interface Mapping extends Span {
  readonly kind: 'mapping';
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly key: Scalar;
  readonly value: Value;
}

/** The entry of a key; absent in what is no mapping. */
export function entryAt(value: Value | undefined, key: string): Entry | undefined {
  return value?.kind === 'mapping' ? value.entries.find((entry) => entry.key.text === key) : undefined;
}

/** The scalar that stands at a key, where it says something. */
export function scalarAt(value: Value | undefined, key: string): Scalar | undefined {
  const found = entryAt(value, key)?.value;
  return found?.kind === 'scalar' && found.text !== '' ? found : undefined;
}
