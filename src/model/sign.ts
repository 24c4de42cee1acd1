import type { Severity } from './finding.ts';

/** What `indict doctor` looks at, in the order in which it tells of it. */
export const TOPICS = ['case', 'program', 'machine', 'settings', 'courts', 'faces'] as const;
export type Topic = (typeof TOPICS)[number];

/** One thing that was looked at, and how it is: `ok`, or as grave as a finding would be. */
export interface Sign {
  readonly topic: Topic;
  /** What was looked at: `node`, `Hangul`. */
  readonly name: string;
  readonly state: 'ok' | Severity;
  /** How it is, in words; or the things of that name that there are. */
  readonly said: string | readonly string[];
  /** What to do about it. */
  readonly help?: string;
}
