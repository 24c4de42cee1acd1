import type { Severity } from './finding.ts';

/** What `indict explain` says of a rule of lint, beside its id. */
export interface RulePage {
  /** What it finds, in one line. */
  readonly summary: string;
  /** Why that is a mistake. */
  readonly why: string;
  /** The rule of court, decision or practice behind it, with how far it was checked; absent where it is plain craft. */
  readonly source?: string;
  readonly severity: Severity;
  /** The command that alone tells it, whatever the settings say; absent for what `validate` tells. */
  readonly command?: string;
  /** The language of the texts that it can read (`en`, for `en-GB` too); absent where it reads none. */
  readonly language?: string;
  /** A case that it objects to and one that it does not: YAML of the keys that each has beside or in place of a bare case's. */
  readonly example?: { readonly bad: string; readonly good: string };
}
