import type { Span } from './source.ts';
import type { Scalar, Value } from './value.ts';

/** A file of texts in another language, as `translations` of a case names it. */
export interface Translation {
  /** BCP 47. */
  readonly language: string;
  readonly root: Value;
}

/** A case's texts in all languages that it has them in. */
export interface Editions {
  /** The language of the case itself, BCP 47. */
  readonly original: string;
  /** All languages in which the case has texts, the original first. */
  readonly languages: readonly string[];
  /** What stands for a text in each language, by the text that is printed; those in one language are not here. */
  readonly versions: ReadonlyMap<Scalar, ReadonlyMap<string, Scalar>>;
  /** What a file of translations says and no text of the case is. */
  readonly strays: readonly Stray[];
}

/** A stretch of a translation that nothing can be done with. */
export interface Stray {
  readonly at: Span;
  readonly language: string;
  /** What the case says there instead, where that is no text that could be translated; absent where it says nothing. */
  readonly instead?: Scalar;
}
