import type { Finding } from '../src/model/finding.ts';
import type { Value } from '../src/model/value.ts';
import { positionAt } from '../src/text/position.ts';

/** Findings as a person reads them, one block each: place, rule, sentence, help. */
export function tell(findings: readonly Finding[]): string {
  return findings.map(tellOne).join('\n');
}

function tellOne({ span, rule, message, help }: Finding): string {
  const start = positionAt(span.source, span.start);
  const end = positionAt(span.source, span.end);
  const place = `${span.source.path}:${start.line}:${start.column}-${end.line}:${end.column}`;
  return `${place} ${rule}\n  ${message}${help === undefined ? '' : `\n  help: ${help}`}`;
}

/** A value as plain data, every scalar a string. */
export function data(value: Value | undefined): unknown {
  if (value === undefined || value.kind === 'scalar') return value?.text;
  if (value.kind === 'list') return value.items.map(data);
  return Object.fromEntries(value.entries.map((entry) => [entry.key.text, data(entry.value)]));
}

/** A text as a golden file shows it: every line behind a bar, control characters as their codes. */
export function shown(text: string): string {
  const visible = text.replace(/[\p{Cc}\uFEFF\uFFFE]/gu, (sign) =>
    sign === '\n' ? sign : `<${sign.charCodeAt(0).toString(16)}>`,
  );
  const short =
    visible.length > 400 ? `${visible.slice(0, 60)}... (${text.length} signs)` : visible.replace(/\n$/, '');
  return short
    .split('\n')
    .map((line) => `  | ${line}`)
    .join('\n');
}
