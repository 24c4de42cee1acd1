import type { Finding } from './finding.ts';

/** What a check yields: the noun where the file has its shape, and every mistake in any case. */
export interface Checked<Noun> {
  /** Absent where the shape is too broken to go on. */
  readonly value: Noun | undefined;
  readonly findings: readonly Finding[];
}
