import type { Finding } from '../model/finding.ts';
import type { FoundCount, Particulars, Recognition, Remark } from '../model/recognition.ts';
import { backquoted } from '../text/backquoted.ts';
import { importFinding } from '../text/import-finding.ts';
import { likeness, type Printed } from './printed.ts';

/**
 * The counts, each with what it charges by its words where these are no longer what the court's form prints of what
 * the Word file itself tells: words that somebody changed in Word win, and every such count is a finding.
 */
export function chargesAsSaid(
  { counts, document: { source } }: Recognition,
  { formulas }: Printed,
): { readonly counts: readonly FoundCount[]; readonly findings: readonly Finding[] } {
  const decided = counts.map((count) => {
    const { id, line, group, particulars: told, spoken } = count;
    const printed = formulas.get(id);
    if (!spoken || !printed) return { count, findings: [] };
    const first = group ? counts.find((each) => each.group === group) : undefined;
    const above = (first && formulas.get(first.id)?.above) ?? [];
    if (sameLines(count.formulas.map(likeness), [...above, ...printed.own])) return { count, findings: [] };
    const remarks = [edited(line, told, spoken.particulars), ...spoken.remarks];
    return {
      count: { ...count, particulars: spoken.particulars },
      findings: remarks.map((remark) => importFinding(source, remark)),
    };
  });
  return {
    counts: decided.map(({ count }) => count),
    findings: decided.flatMap(({ findings }) => findings),
  };
}

function sameLines(some: readonly string[], others: readonly string[]): boolean {
  const all = (lines: readonly string[]) => [...new Set(lines)].sort().join('\n');
  return all(some) === all(others);
}

function edited(line: number, told: Particulars, spoken: Particulars): Remark {
  const now = chargeText(spoken);
  const charges = now === chargeText(told) ? 'it charges what it did' : `it now charges ${now}`;
  return {
    rule: 'import/edited-charge',
    severity: 'warning',
    line,
    message: `the words about this count are not those that the court’s form prints of what it charged; in the case ${charges}`,
    help: 'read its `crime`, `modes` and `accused` against the Word file, whose words stand in the remainder',
  };
}

function chargeText(particulars: Particulars): string {
  const values = [...particulars].filter(([key]) => key !== 'incorporates').map(([, value]) => value);
  return backquoted(values);
}
