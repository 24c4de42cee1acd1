import type { Format } from './format.ts';
import type { Source } from './source.ts';
import type { Scalar } from './value.ts';

/** The settings of a project: `indict.config.yaml` beside a case or above it. */
export interface Config {
  readonly source: Source;
  /** Severities of lint rules in place of their own; `off` silences one. */
  readonly rules: ReadonlyMap<string, 'error' | 'warning' | 'info' | 'off'>;
  /** The names under `rules`, as written. */
  readonly ruleNames: readonly Scalar[];
  /** Files of instruments beside the program's own, or in place of those with their ids; paths relative to the settings. */
  readonly law: readonly Scalar[];
  /** The court in place of what cases say. */
  readonly court?: Scalar;
  /** What `indict build` writes where the command does not say. */
  readonly formats?: readonly Format[];
  /** An office's own Word file that Word files are dressed in; a path relative to the settings. */
  readonly reference?: Scalar;
  /** Whether Word files hold the paper's face. */
  readonly embedFonts: boolean;
}
