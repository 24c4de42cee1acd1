import type { YAMLError } from 'yaml';
import { type Finding, structural } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import { positionAt } from '../text/position.ts';
import { LIMITS } from './limits.ts';
import type { Slip } from './slip.ts';
import { SLIPS } from './slips.ts';
import { surroundings } from './surroundings.ts';

/** The findings for what the yaml package found wrong, and how far its tree can still be trusted. */
export interface Syntax {
  readonly findings: readonly Finding[];
  /** Offsets of values to be read as the plain text that they were meant to be, and where that text ends. */
  readonly repairs: ReadonlyMap<number, number>;
  /** The tree is not what the drafter meant, and nothing should be concluded from it. */
  readonly broken: boolean;
}

/** Translates the yaml package's errors into a drafter's sentences, one for each slip. */
export function syntaxFindings(source: Source, errors: readonly YAMLError[]): Syntax {
  const findings: Finding[] = [];
  const repairs = new Map<number, number>();
  let broken = false;
  const last: Last = { line: -1, brokenLine: -1 };
  const starts = new Set<number>();
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    if (findings.length > LIMITS.findings) break;
    if (starts.has(error.pos[0])) continue;
    starts.add(error.pos[0]);
    const slip = SLIPS[error.code](surroundings(source.text, error.pos[0]), error);
    if (!slip || isEcho(slip, source, last)) continue;
    const end = Math.min(slip.end, source.text.length);
    const span = { source, start: Math.min(slip.start, end), end };
    findings.push(structural(slip.rule, span, slip.message, slip.help));
    if (slip.repair !== undefined) repairs.set(slip.repair, Math.max(slip.repair, slip.repairEnd ?? end));
    else if (!slip.harmless) broken = true;
  }
  return { findings, repairs, broken };
}

/** The lines of the last finding and of the last one after which the reading was lost. */
interface Last {
  line: number;
  brokenLine: number;
}

/** Whether an error only follows from one before it: on its line, or right below it where the reading was lost there. */
function isEcho(slip: Slip, source: Source, last: Last): boolean {
  const { line } = positionAt(source, slip.start);
  const lost = slip.repair === undefined && !slip.harmless;
  const echo =
    line === last.line || (lost && last.brokenLine !== -1 && (slip.trailing || line <= last.brokenLine + 1));
  if (lost) last.brokenLine = line;
  if (!echo) last.line = line;
  return echo;
}
