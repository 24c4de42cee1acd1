import type { Change, Pair } from '../model/redline.ts';
import { awayAfter } from './changes.ts';

/** What is met on the way through both lists at once. What is moved is met twice, with its pair: where it went and where it came. */
export type Step<Thing> =
  | { readonly kind: 'kept'; readonly pair: Pair<Thing> }
  | { readonly kind: 'came'; readonly new: Thing; readonly pair?: Pair<Thing> }
  | { readonly kind: 'went'; readonly old: Thing; readonly pair?: Pair<Thing> };

/**
 * The way through two lists by the changes between them: in the new order, and what is no more where it was after what it
 * followed. A pair that is not alike enough to stand for both went, and another came; `isKin`: whether one that moved is still a move.
 */
export function steps<Thing>(
  old: readonly Thing[],
  changes: readonly Change<Thing>[],
  isAlike: (pair: Pair<Thing>) => boolean,
  isKin = isAlike,
): readonly Step<Thing>[] {
  const pairs = new Map(changes.flatMap((change) => (change.kind === 'pair' ? [[change.old, change]] : [])));
  const places = new Map(old.map((thing, place) => [thing, place]));
  const pairAt = (place: number) => pairs.get(old[place] as Thing);
  const away = awayAfter(old.length, (place) => pairAt(place)?.moved === false);
  const kin = (pair: Pair<Thing> | undefined) => (pair?.moved && isKin(pair) ? { pair } : {});
  const went = (after: number | undefined) =>
    (away.get(after) ?? []).map(
      (place): Step<Thing> => ({ kind: 'went', old: old[place] as Thing, ...kin(pairAt(place)) }),
    );
  const others = changes.flatMap((change): readonly Step<Thing>[] => {
    if (change.kind === 'removed') return [];
    if (change.kind === 'added') return [{ kind: 'came', new: change.new }];
    if (change.moved) return [{ kind: 'came', new: change.new, ...kin(change) }];
    const stood: readonly Step<Thing>[] = isAlike(change)
      ? [{ kind: 'kept', pair: change }]
      : [
          { kind: 'went', old: change.old },
          { kind: 'came', new: change.new },
        ];
    return [...stood, ...went(places.get(change.old))];
  });
  return [...went(undefined), ...others];
}
