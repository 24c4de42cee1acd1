import type { Finding } from '../model/finding.ts';
import type { Source, Span } from '../model/source.ts';
import type { Scalar, Value } from '../model/value.ts';
import { inQuotes } from '../text/in-quotes.ts';
import { surroundings } from './surroundings.ts';

/** Slips that quotes about the text mend. */
const MENDED_BY_QUOTES: readonly string[] = [
  'yaml/begins-with-sign',
  'yaml/cut-at-colon',
  'yaml/cut-at-hash',
];

/** The findings, those with a fix that quotes about a text mend. */
export function withQuotes(findings: readonly Finding[], root: Value | undefined): readonly Finding[] {
  if (!findings.some(({ rule }) => MENDED_BY_QUOTES.includes(rule))) return findings;
  const plain = root ? plainScalars(root) : undefined;
  return findings.map((finding): Finding => {
    if (!MENDED_BY_QUOTES.includes(finding.rule)) return finding;
    const meant = plain ? textRead(plain, finding.span) : textWritten(finding.span);
    return meant ? { ...finding, fixable: true, fix: [inQuotes(meant)] } : finding;
  });
}

function plainScalars(value: Value): readonly Scalar[] {
  switch (value.kind) {
    case 'scalar':
      return value.style === 'plain' ? [value] : [];
    case 'list':
      return value.items.flatMap(plainScalars);
    case 'mapping':
      return value.entries.flatMap(({ key, value: held }) => [...plainScalars(key), ...plainScalars(held)]);
  }
}

/** What was read of the text, and what the slip cut off before or behind it. */
function textRead(scalars: readonly Scalar[], { source, start, end }: Span): Span | undefined {
  const before = scalars.filter((scalar) => scalar.source === source && scalar.start < end);
  const scalar = before.sort((one, other) => one.start - other.start).at(-1);
  if (!scalar || /\S/.test(source.text.slice(scalar.end, start))) return undefined;
  return { source, start: Math.min(start, scalar.start), end: Math.max(end, scalar.end) };
}

/** Where nothing could be read: the value on the line of the slip, with the lines below that stand further in than its key. */
function textWritten({ source, start }: Span): Span | undefined {
  const line = surroundings(source.text, start);
  const marks = source.text.slice(line.lineStart, line.valueStart);
  if (!/\S/.test(marks) || start < line.valueStart) return undefined;
  const column = /^[ \t]*(?:-[ \t]+(?=[^-\s]))*/.exec(marks)?.[0].length ?? 0;
  return { source, start: line.valueStart, end: continued(source, line.lineEnd, column) };
}

function continued(source: Source, lineEnd: number, column: number): number {
  const further = new RegExp(`\\r?\\n[ ]{${column + 1},}\\S[^\\r\\n]*`, 'y');
  let end = lineEnd;
  for (;;) {
    further.lastIndex = end;
    const found = further.exec(source.text);
    if (!found) return end;
    end += found[0].length;
  }
}
