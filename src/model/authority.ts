import type { Span } from './source.ts';
import type { Scalar } from './value.ts';

/** A work that footnotes cite: a CSL item, its values as typed. */
export interface Authority {
  readonly id: Scalar;
  readonly type: string;
  /** CSL variables other than names and dates (`title`, `container-title`, `URL`, `number` ...). */
  readonly fields: ReadonlyMap<string, Scalar>;
  /** CSL name variables (`author`, `editor` ...), in order. */
  readonly names: ReadonlyMap<string, readonly AuthorityName[]>;
  /** CSL date variables (`issued`, `accessed` ...), begin and, where given, end. */
  readonly dates: ReadonlyMap<string, AuthorityDate>;
}

export interface AuthorityName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

/** A CSL variable of a work as typed, empty where it has none. */
export function fieldOf({ fields }: Authority, name: string): string {
  return fields.get(name)?.text ?? '';
}

/** A date of a CSL item: the usual parts, or words (`literal`) where it has none. */
export interface AuthorityDate {
  /** Where it was written; absent at the other end of a range. */
  readonly at?: Span;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** The other end of a range. */
  readonly until?: AuthorityDate;
  readonly literal?: string;
}
