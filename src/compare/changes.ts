import type { Body, Change } from '../model/redline.ts';
import { grouped } from '../text/grouped.ts';
import type { Match } from './matching.ts';

/** What became of each thing of two lists: in the new order, what was removed after what it followed in the old one. */
export function changesOf<Thing>(
  old: readonly Thing[],
  wanted: readonly Thing[],
  matches: readonly Match[],
  bodyOf: (old: Thing, wanted: Thing) => Body,
): readonly Change<Thing>[] {
  const byNew = new Map(matches.map((match) => [match.new, match]));
  const removed = removedAfter(old, matches);
  const gone = (place: number | undefined) =>
    (removed.get(place) ?? []).map(({ thing }) => ({ kind: 'removed', old: thing }) as const);
  const others = wanted.flatMap((thing, place): readonly Change<Thing>[] => {
    const match = byNew.get(place);
    if (!match) return [{ kind: 'added', new: thing }];
    const was = old[match.old] as Thing;
    const body = bodyOf(was, thing);
    const pair = {
      kind: 'pair',
      old: was,
      new: thing,
      moved: match.moved,
      changed: isChanged(body),
      body,
    } as const;
    return [pair, ...gone(match.old)];
  });
  return [...gone(undefined), ...others];
}

/** What has no match, by the place of the last thing before it that has one and was not moved. */
function removedAfter<Thing>(
  old: readonly Thing[],
  matches: readonly Match[],
): ReadonlyMap<number | undefined, readonly { readonly thing: Thing }[]> {
  const byOld = new Map(matches.map((match) => [match.old, match]));
  let last: number | undefined;
  const homes = old.map((_, place) => {
    const match = byOld.get(place);
    if (match && !match.moved) last = place;
    return match ? undefined : { thing: old[place] as Thing, after: last };
  });
  return grouped(
    homes.filter((home) => home !== undefined),
    ({ after }) => after,
  );
}

function isChanged(body: Body): boolean {
  switch (body.kind) {
    case 'words':
      return body.stretches.some(({ kind }) => kind !== 'kept');
    case 'cells':
      return body.cells.some((cell) => cell.some(({ kind }) => kind !== 'kept'));
    case 'rows':
      return body.rows.some((row) => row.kind !== 'pair' || row.moved || row.changed);
  }
}
