import type { Pattern } from '../model/citation-style.ts';
import { type Finding, structural } from '../model/finding.ts';
import type { Scalar } from '../model/value.ts';
import { backquoted } from '../text/backquoted.ts';

/** A pattern and where it is written. */
export interface Written {
  readonly at: Scalar;
  readonly pattern: Pattern;
}

/** What is wrong with the `parts` that patterns name: one that is not there, one that is in itself. */
export function partFindings(
  patterns: readonly Written[],
  parts: ReadonlyMap<string, Pattern>,
): readonly Finding[] {
  const known = backquoted(parts.keys());
  return patterns.flatMap(({ at, pattern }) => {
    const named = partsIn(pattern);
    const missing = named.find((name) => !parts.has(name));
    if (missing !== undefined)
      return structural(
        'citations/part',
        at,
        `this style has no part \`${missing}\``,
        `its parts are ${known}`,
      );
    const circle = named.find((name) => reaches(name, pattern, parts));
    if (circle === undefined) return [];
    return structural('citations/part', at, `part \`${circle}\` stands in itself`, 'write its words out');
  });
}

/** Whether a pattern comes back to itself by way of a part. */
function reaches(name: string, pattern: Pattern, parts: ReadonlyMap<string, Pattern>): boolean {
  const seen = new Set<string>();
  const open = [name];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (parts.get(next) === pattern) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...partsIn(parts.get(next) ?? []));
  }
  return false;
}

function partsIn(pattern: Pattern): readonly string[] {
  return pattern.flatMap((part) => {
    if (part.kind === 'part') return part.name;
    if (part.kind === 'choice') return part.alternatives.flatMap(partsIn);
    return part.kind === 'emphasis' ? partsIn(part.children) : [];
  });
}
