import type { YAMLError } from 'yaml';
import { type Finding, structural } from '../model/finding.ts';
import type { Source } from '../model/source.ts';

/** The findings for what the yaml package found wrong, and whether its tree can still be trusted. */
export interface Syntax {
  readonly findings: readonly Finding[];
  readonly broken: boolean;
}

/** Translates the yaml package's errors into a drafter's sentences. */
export function syntaxFindings(source: Source, errors: readonly YAMLError[]): Syntax {
  const findings = errors.map((error) =>
    structural('yaml/syntax', { source, start: error.pos[0], end: error.pos[1] }, error.message),
  );
  return { findings, broken: errors.some((error) => error.code !== 'BAD_SCALAR_START') };
}
