import type { Finding } from '../model/finding.ts';

/** Exit statuses, the same for every command. */
export const STATUS = {
  /** Nothing at error level. */
  fine: 0,
  /** Errors found, or too many warnings. */
  findings: 1,
  /** The command was used wrongly, or a file cannot be read. */
  usage: 2,
  /** Output cannot be written. */
  unwritten: 3,
  /** A fault of the program itself. */
  fault: 70,
} as const;

export type Status = (typeof STATUS)[keyof typeof STATUS];

/** What a command ends with that found these and wrote what it could. */
export function statusOf(findings: readonly Finding[]): Status {
  return findings.some(({ severity }) => severity === 'error') ? STATUS.findings : STATUS.fine;
}

/** What a command that did several things ends with: the gravest of their statuses, which are in order of gravity. */
export function gravest(statuses: readonly Status[]): Status {
  return Math.max(STATUS.fine, ...statuses) as Status;
}
