import type { Amendment, Amendments } from '../../model/amendments.ts';
import type { Redline } from '../../model/redline.ts';
import { fatesOf } from '../../text/fates.ts';
import { numbersOf, sortOf } from '../../text/passage-name.ts';
import { plainText } from '../../text/plain-text.ts';
import { csv } from './cells.ts';

/**
 * Which number of the old paper is which of the new one, as CSV (RFC 4180) with the columns kind, old, new and change:
 * everything that has a number, in the order of the new paper, notes last.
 */
export function writeConcordance({ passages, notes }: Redline): string {
  const rows = [...passages, ...notes].map((change) => {
    const numbers = numbersOf(change);
    const fates = fatesOf(change).join(' and ') || 'same';
    return [sortOf(change.kind === 'removed' ? change.old : change.new), numbers.old, numbers.new, fates];
  });
  const numbered = rows.filter(([, old, wanted]) => old !== '' || wanted !== '');
  return csv([['kind', 'old', 'new', 'change'], ...numbered]);
}

/** The chart of amendments as CSV; words that were put in and taken out stand on lines of their own within their cells. */
export function writeChart({ rows }: Amendments): string {
  return csv([['kind', 'old', 'new', 'change', 'deleted', 'added', 'reason'], ...rows.map(chartRow)]);
}

function chartRow({ change, edits, reason }: Amendment): readonly string[] {
  const numbers = numbersOf(change);
  return [
    sortOf(change.kind === 'removed' ? change.old : change.new),
    numbers.old,
    numbers.new,
    fatesOf(change).join(' and '),
    edits.flatMap((edit) => ('old' in edit ? edit.old : [])).join('\n'),
    edits.flatMap((edit) => ('new' in edit ? edit.new : [])).join('\n'),
    plainText(reason),
  ];
}
