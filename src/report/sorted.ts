import type { Finding } from '../model/finding.ts';
import { byCodePoint } from '../text/order.ts';
import { type Place, placeOf } from './place.ts';

/** By file, line, column, rule, then by where they end and what they say, so that the order never depends on how they were found. */
export function sorted(findings: readonly Finding[]): readonly Place[] {
  return findings.map(placeOf).sort(inOrder);
}

function inOrder(left: Place, right: Place): number {
  return (
    byCodePoint(left.finding.span.source.path, right.finding.span.source.path) ||
    left.start.line - right.start.line ||
    left.start.column - right.start.column ||
    byCodePoint(left.finding.rule, right.finding.rule) ||
    left.end.line - right.end.line ||
    left.end.column - right.end.column ||
    byCodePoint(left.finding.message, right.finding.message)
  );
}
