import type { Host } from '../host.ts';
import type { Finding } from '../model/finding.ts';
import { report } from '../report/index.ts';

/** Shows findings on standard error, for a command whose product is something else. */
export function tell(findings: readonly Finding[], host: Host): void {
  if (findings.length === 0) return;
  const { colour, columns } = host.environment;
  host.stderr(report(findings, 'text', { files: 1, colour: colour.stderr, columns }));
}
