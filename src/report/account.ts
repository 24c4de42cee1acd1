import type { Note } from '../model/paper.ts';
import type { Change, Passage, Redline } from '../model/redline.ts';
import { FATES, fatesOf } from '../text/fates.ts';
import { SORTS, type Sort, sortOf } from '../text/passage-name.ts';
import { counted } from './tally.ts';

type Anything = Change<Passage | Note>;

export function isChange(change: Anything): boolean {
  return fatesOf(change).length > 0;
}

/** `2 paragraphs changed, 1 added; 1 note removed`. */
export function accountOf({ passages, notes }: Redline): string {
  const changes = [...passages, ...notes];
  const sorts = SORTS.map((sort) => sortAccount(sort, changes)).filter((text) => text !== '');
  return sorts.join('; ') || 'no differences';
}

function sortAccount(sort: Sort, changes: readonly Anything[]): string {
  const mine = changes.filter(
    (change) => sortOf(change.kind === 'removed' ? change.old : change.new) === sort,
  );
  const fates = FATES.map(
    (fate) => [mine.filter((change) => fatesOf(change).includes(fate)).length, fate] as const,
  );
  return fates
    .filter(([number]) => number > 0)
    .map(([number, fate], index) => `${index === 0 ? counted(number, sort) : number} ${fate}`)
    .join(', ');
}
