import type { Finding, Severity } from '../model/finding.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** How many findings of each severity. */
export function count(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const numbers = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) numbers[severity]++;
  return numbers;
}

/** `2 errors, 1 warning`; severities that do not occur are left out. */
export function tally(findings: readonly Finding[], none = 'no findings'): string {
  const numbers = count(findings);
  const present = SEVERITIES.filter((severity) => numbers[severity] > 0);
  return present.map((severity) => counted(numbers[severity], severity)).join(', ') || none;
}

/** `1 error in 2 files`; `no errors in 2 files (3 warnings not shown)`. */
export function summary(
  findings: readonly Finding[],
  { files, hidden = [] }: { readonly files: number; readonly hidden?: readonly Finding[] },
): string {
  const where = counted(files, 'file');
  if (hidden.length === 0) return `${tally(findings)} in ${where}`;
  return `${tally(findings, 'no errors')} in ${where} (${tally(hidden)} not shown)`;
}

/** `1 file`, `2,000 files`. */
export function counted(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** `2,000`. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
