import { type Finding, structural } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import type { Value } from '../model/value.ts';
import { build } from './build.ts';
import { forbiddenInSource } from './characters.ts';
import { compose } from './compose.ts';
import type { Overflow } from './guard.ts';
import { readJson } from './json.ts';
import { LIMITS } from './limits.ts';
import { withQuotes } from './quoting.ts';
import { syntaxFindings } from './syntax.ts';

/** One file read by itself, includes not yet followed. */
export interface Read {
  readonly source: Source;
  readonly root: Value | undefined;
  readonly findings: readonly Finding[];
  /** It came with the program and is as it came. */
  readonly shipped?: true;
}

/** Reads the text of one YAML file, or of one that is JSON, which is YAML, too. */
export function readText(source: Source): Read {
  const controls = forbiddenInSource(source);
  const root = readJson(source);
  return root ? { source, root, findings: capped(controls) } : readYaml(source, controls);
}

function readYaml(source: Source, controls: readonly Finding[]): Read {
  const { contents, errors, second, overflow } = compose(source.text);
  if (overflow) return { source, root: undefined, findings: [...controls, tooDeep(source, overflow)] };
  const syntax = syntaxFindings(source, errors);
  const later = second === undefined ? [] : [severalDocuments(source, second)];
  if (!contents || isBare(source))
    return {
      source,
      root: undefined,
      findings: [...controls, ...(syntax.broken ? withQuotes(syntax.findings, undefined) : [empty(source)])],
    };
  const tree = build(contents, source, syntax.repairs);
  const findings = [...controls, ...syntax.findings, ...(syntax.broken ? [] : tree.findings), ...later];
  const root = syntax.broken ? undefined : tree.root;
  return { source, root, findings: capped(withQuotes(findings, root)) };
}

function capped(findings: readonly Finding[]): readonly Finding[] {
  const next = findings[LIMITS.findings];
  if (!next) return findings;
  const message = `more than ${LIMITS.findings} mistakes in this file; the rest are not shown`;
  const last = structural('file/too-many-mistakes', next.span, message, 'is this the case file?');
  return [...findings.slice(0, LIMITS.findings), last];
}

/** Nothing but comments, blank lines and document marks. */
function isBare(source: Source): boolean {
  return !/^[^\S\n]*(?!#|---\s*$|\.\.\.\s*$)\S/m.test(source.text);
}

function empty(source: Source): Finding {
  const span = { source, start: 0, end: 0 };
  return structural(
    'file/empty',
    span,
    'this file is empty',
    'write something in it; `indict init` writes a complete first case',
  );
}

function severalDocuments(source: Source, start: number): Finding {
  const span = { source, start, end: Math.min(start + 3, source.text.length) };
  const help = 'delete the line `---`; one case is one file, and parts of it can be included';
  return structural(
    'yaml/several-documents',
    span,
    'unexpected second document in this file, expected one',
    help,
  );
}

function tooDeep(source: Source, overflow: Overflow): Finding {
  const span = { source, start: overflow.offset, end: Math.min(overflow.offset + 1, source.text.length) };
  if (overflow.reason === 'lexemes') {
    return structural(
      'file/too-large',
      span,
      'this file holds too many values',
      'move long parts into included files',
    );
  }
  const message = `too many levels in each other, expected at most ${LIMITS.depth}`;
  return structural(
    'yaml/too-deep',
    span,
    message,
    'is a closing bracket missing, or is the file not a case?',
  );
}
