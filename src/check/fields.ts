import type { Entry, Mapping, Scalar, Value } from '../model/value.ts';
import { isNothing } from './data.ts';

/**
 * The fields of a mapping by the keys that its schema knows. Reading is total: where a field is missing or of another
 * shape it counts as left out, because the schema's own finding has said so.
 */
export class Fields<Shape> {
  private readonly entries: ReadonlyMap<string, Entry>;

  constructor(readonly value: Value | undefined) {
    const entries = value?.kind === 'mapping' ? value.entries : [];
    this.entries = new Map(entries.map((entry) => [entry.key.text, entry]));
  }

  /** The value of a key; absent where nothing stands after it. */
  get(key: keyof Shape & string): Value | undefined {
    const value = this.entries.get(key)?.value;
    return value && !isNothing(value) ? value : undefined;
  }

  /** The key itself, as written. */
  key(key: keyof Shape & string): Scalar | undefined {
    return this.entries.get(key)?.key;
  }

  scalar(key: keyof Shape & string): Scalar | undefined {
    const value = this.get(key);
    return value?.kind === 'scalar' ? value : undefined;
  }

  mapping(key: keyof Shape & string): Mapping | undefined {
    const value = this.get(key);
    return value?.kind === 'mapping' ? value : undefined;
  }

  /** Whether the list at a key stands in a file that could not be read whole. */
  isUnread(key: keyof Shape & string): boolean {
    const value = this.get(key);
    return value?.kind === 'list' && value.unread === true;
  }

  list(key: keyof Shape & string): readonly Value[] {
    const value = this.get(key);
    return value?.kind === 'list' ? value.items : [];
  }

  scalars(key: keyof Shape & string): readonly Scalar[] {
    return this.list(key).filter(isScalar);
  }

  /** The scalar of a required key, or an empty one where it would stand. */
  required(key: keyof Shape & string): Scalar {
    return this.scalar(key) ?? nothingAt(this.value);
  }

  flag(key: keyof Shape & string): boolean {
    return this.scalar(key)?.text === 'true';
  }

  number(key: keyof Shape & string): number | undefined {
    const scalar = this.scalar(key);
    const number = Number(scalar?.text);
    return scalar && Number.isFinite(number) ? number : undefined;
  }
}

/** Whether a value is a scalar, for filters. */
export function isScalar(value: Value): value is Scalar {
  return value.kind === 'scalar';
}

/** An object with the one key where the value is there, without it where it is not. */
export function optional<Key extends string, Held>(key: Key, value: Held | undefined): { [K in Key]?: Held } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Held };
}

function nothingAt(value: Value | undefined): Scalar {
  const source = value?.source ?? { path: '', text: '' };
  const start = value?.start ?? 0;
  return { kind: 'scalar', source, start, end: start, text: '', style: 'plain' };
}
