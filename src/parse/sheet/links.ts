import { type Finding, structural } from '../../model/finding.ts';
import type { Scalar, Value } from '../../model/value.ts';
import { spanWithin } from '../../text/span-within.ts';

/** An id, and in brackets where in the evidence: `treaty (page 3)`. */
const LINK = /@?([^\s,;()]+)(?:\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\))?/g;

/** The paragraphs that a cell names by their ids, parted by commas, as a paragraph would link to the item. */
export function linksIn(cell: Scalar, findings: Finding[]): Value {
  const items = [...cell.text.matchAll(LINK)].flatMap((link): Value[] => {
    const [whole, id = '', at] = link;
    const start = link.index + (whole.startsWith('@') ? 1 : 0);
    const named = part(cell, start, start + id.length);
    if (/^\d/.test(id)) findings.push(numbered(named));
    if (/^\d/.test(id)) return [];
    if (at === undefined || at.trim() === '') return [named];
    const from = link.index + whole.lastIndexOf(at, whole.length - 1);
    const where = part(cell, from, from + at.length);
    const entries = [
      { key: { ...named, text: 'id' }, value: named },
      { key: { ...where, text: 'at' }, value: where },
    ];
    return [{ kind: 'mapping', source: cell.source, start: named.start, end: where.end, entries }];
  });
  return { kind: 'list', source: cell.source, start: cell.start, end: cell.end, items };
}

function part(cell: Scalar, start: number, end: number): Scalar {
  return { ...cell, ...spanWithin(cell, start, end), text: cell.text.slice(start, end).trim() };
}

function numbered(at: Scalar): Finding {
  const message = `unexpected number \`${at.text}\`, expected the id of a paragraph`;
  const help =
    'numbers of paragraphs are made, and change; write the `id` that the paragraph has in the case';
  return structural('evidence/paragraph', at, message, help);
}
