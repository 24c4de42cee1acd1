import type { Finding } from '../model/finding.ts';
import type { Exhibit } from './rule.ts';
import { RULES } from './rules.ts';

/** Severities in place of the rules' own, by rule id. */
export type Severities = ReadonlyMap<string, 'error' | 'warning' | 'info' | 'off'>;

/** Everything the rules object to, in the severities of the court and, over these, of the project. */
export function lint(exhibit: Exhibit, project: Severities): readonly Finding[] {
  return Object.entries(RULES).flatMap(([id, rule]) => {
    const set = project.get(id) ?? exhibit.analysis.court.rules.get(id);
    if (set === 'off') return [];
    return [...rule.check(exhibit)].map(
      ({ severity, ...objection }): Finding => ({
        kind: 'lint',
        rule: id,
        severity: set ?? severity ?? rule.severity,
        fixable: false,
        ...objection,
      }),
    );
  });
}
