import type { Side } from '../../model/mark.ts';
import type { Paper } from '../../model/paper.ts';
import { sideOf } from '../../text/sides.ts';

/** Something of each paper of a redline; of any other paper, twice the same. */
export type Sided<Thing> = Readonly<Record<Side, Thing>>;

export function sidesOf(paper: Paper): Sided<Paper> {
  return { old: sideOf(paper, 'old'), new: sideOf(paper, 'new') };
}

/** What some work finds of each paper; done once where there is but one. */
export function eachSide<Found>(
  sides: Sided<Paper>,
  find: (paper: Paper, side: Side) => Found,
): Sided<Found> {
  const found = find(sides.new, 'new');
  return { new: found, old: sides.old === sides.new ? found : find(sides.old, 'old') };
}
