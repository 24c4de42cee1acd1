import type { Source } from './source.ts';

/** A document's template and the partials it may use, by name. */
export interface Templates {
  readonly main: Source;
  readonly partials: ReadonlyMap<string, Source>;
}
