import type { Scalar } from './value.ts';

/** The settings of a project: `indict.config.yaml` beside a case or above it. */
export interface Config {
  /** Severities of lint rules in place of their own; `off` silences one. */
  readonly rules: ReadonlyMap<string, 'error' | 'warning' | 'info' | 'off'>;
  /** The court in place of what cases say. */
  readonly court?: Scalar;
  /** What `indict build` writes where the command does not say. */
  readonly formats?: readonly ('docx' | 'pdf' | 'md')[];
}
