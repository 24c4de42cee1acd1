import type { Copy } from '../model/analysis.ts';

/**
 * The parts of the paper in printed order: the court's, and those that the case asks for besides. A table of contents
 * goes before the first part that charges somebody, the others before the schedules.
 */
export function partsOf({ case: of, court }: Copy): readonly string[] {
  const more = of.document.with.filter((part) => !court.parts.includes(part));
  const parts = more.includes('contents') ? before(court.parts, BODY, ['contents']) : court.parts;
  return before(
    parts,
    ['schedules'],
    more.filter((part) => part !== 'contents'),
  );
}

const BODY: readonly string[] = [
  'charging',
  'accused',
  'general-allegations',
  'individual-responsibility',
  'counts',
];

function before(
  parts: readonly string[],
  marks: readonly string[],
  added: readonly string[],
): readonly string[] {
  const found = parts.findIndex((part) => marks.includes(part));
  const at = found < 0 ? parts.length : found;
  return [...parts.slice(0, at), ...added, ...parts.slice(at)];
}
