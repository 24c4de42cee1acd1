import type { Span } from './source.ts';

export type Severity = 'error' | 'warning' | 'info';

/**
 * One mistake, at its exact place and in the drafter's terms.
 *
 * A finding of `structure` means that the paper cannot be made; a finding of `lint` never stops a draft.
 * `message` and `help` are lower case without a full stop, names in backquotes.
 */
export interface Finding {
  readonly kind: 'structure' | 'lint';
  /** `family/name`, the same in every format and release. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** What to do about it. */
  readonly help?: string;
  readonly span: Span;
  readonly fixable: boolean;
  /** What mends it; present where it is fixable. */
  readonly fix?: readonly Edit[];
}

/** Words that stand in place of a stretch of a source. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A structural finding, which is always an error and never mended by the program. */
export function structural(rule: string, span: Span, message: string, help?: string): Finding {
  const finding: Finding = { kind: 'structure', rule, severity: 'error', message, span, fixable: false };
  return help === undefined ? finding : { ...finding, help };
}
