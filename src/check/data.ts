import type { Scalar, Value } from '../model/value.ts';

/**
 * A value as ajv wants it: mappings and lists of strings, each string as typed. A key with nothing after it counts as
 * left out (`undefined`), so that a template's empty slots are no mistakes; places are found again by `locate`.
 */
export function plain(value: Value): unknown {
  switch (value.kind) {
    case 'scalar':
      return value.text;
    case 'list':
      return value.items.map(plain);
    case 'mapping': {
      const data: Record<string, unknown> = Object.create(null);
      for (const entry of value.entries) {
        data[entry.key.text] = isNothing(entry.value) ? undefined : plain(entry.value);
      }
      return data;
    }
  }
}

/** Whether a value is an empty place: `title:` with nothing after it, `~` or `null`. */
export function isNothing(value: Value): value is Scalar {
  return value.kind === 'scalar' && value.style === 'plain' && ['', '~', 'null'].includes(value.text);
}
