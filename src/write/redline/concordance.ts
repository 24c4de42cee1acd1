import type { Note } from '../../model/paper.ts';
import type { Change, Passage, Redline } from '../../model/redline.ts';
import { fatesOf } from '../../text/fates.ts';
import { numberOf, sortOf } from '../../text/passage-name.ts';

/**
 * Which number of the old paper is which of the new one, as CSV (RFC 4180) with the columns kind, old, new and change:
 * everything that has a number, in the order of the new paper, notes last.
 */
export function writeConcordance({ passages, notes }: Redline): string {
  const rows = [...passages, ...notes].flatMap(rowOf);
  return [['kind', 'old', 'new', 'change'], ...rows]
    .map((cells) => `${cells.map(cellOf).join(',')}\r\n`)
    .join('');
}

function rowOf(change: Change<Passage | Note>): readonly (readonly string[])[] {
  const sort = sortOf(change.kind === 'removed' ? change.old : change.new);
  const old = change.kind === 'added' ? '' : numberOf(change.old);
  const wanted = change.kind === 'removed' ? '' : numberOf(change.new);
  return old === '' && wanted === '' ? [] : [[sort, old, wanted, fatesOf(change).join(' and ') || 'same']];
}

/** A spreadsheet would count what begins like a formula; after an apostrophe it is text. */
function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
