import type { Scalar } from './value.ts';

/** A project's settings: `indict.config.yaml` beside the case or above it. */
export interface Config {
  /** Severities of lint rules, over those of the court; `off` silences one. */
  readonly rules: ReadonlyMap<string, 'error' | 'warning' | 'info' | 'off'>;
  /** The court in place of the one that cases name. */
  readonly court?: Scalar;
  /** The formats that `build` makes where the command line names none. */
  readonly formats: readonly Scalar[];
}
