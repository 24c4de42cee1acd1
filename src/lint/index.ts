import type { Finding, Severity } from '../model/finding.ts';
import type { Exhibit, Rule } from './rule.ts';
import { RULES } from './rules.ts';

/** Severities in place of the rules' own, by rule id. */
export type Severities = ReadonlyMap<string, 'error' | 'warning' | 'info' | 'off'>;

/** Everything the rules object to, in the severities of the court and, over these, of the project. */
export function lint(exhibit: Exhibit, project: Severities): readonly Finding[] {
  return Object.entries(RULES).flatMap(([id, rule]) => {
    const set = project.get(id) ?? exhibit.analysis.court.rules.get(id);
    if (set === 'off' || !reads(rule, exhibit.analysis.language)) return [];
    return [...rule.check(exhibit)].map(
      ({ severity, ...objection }): Finding => ({
        kind: 'lint',
        rule: id,
        severity: severityOf(set, severity, rule.severity),
        fixable: objection.fix !== undefined,
        ...objection,
      }),
    );
  });
}

function reads(rule: Rule, language: string): boolean {
  return rule.language === undefined || rule.language === language.split('-')[0];
}

const GRAVITY: readonly Severity[] = ['info', 'warning', 'error'];

/** What is set for a rule holds for all that it finds, but for what the rule itself is less sure of. */
function severityOf(set: Severity | undefined, found: Severity | undefined, own: Severity): Severity {
  if (found === undefined || set === undefined) return set ?? found ?? own;
  const doubtful = GRAVITY.indexOf(found) < GRAVITY.indexOf(own);
  return doubtful && GRAVITY.indexOf(found) < GRAVITY.indexOf(set) ? found : set;
}
