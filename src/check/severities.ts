import type { Mapping } from '../model/value.ts';

const SEVERITIES = ['error', 'warning', 'info', 'off'] as const;
type Level = (typeof SEVERITIES)[number];

/** Severities of lint rules by rule id, as a court or the settings give them. */
export function severities(mapping: Mapping | undefined): ReadonlyMap<string, Level> {
  const rules = new Map<string, Level>();
  for (const { key, value } of mapping?.entries ?? []) {
    const severity = SEVERITIES.find((level) => value.kind === 'scalar' && level === value.text);
    if (severity) rules.set(key.text, severity);
  }
  return rules;
}
