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
  const byOld = new Map(matches.map((match) => [match.old, match]));
  const away = awayAfter(old.length, (place) => byOld.get(place)?.moved === false);
  const gone = (after: number | undefined) =>
    (away.get(after) ?? [])
      .filter((place) => !byOld.has(place))
      .map((place) => ({ kind: 'removed', old: old[place] as Thing }) as const);
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

/** The places of what is not where it was, by the place of the last thing before it that is. */
export function awayAfter(
  length: number,
  isStill: (place: number) => boolean,
): ReadonlyMap<number | undefined, readonly number[]> {
  let last: number | undefined;
  const homes = Array.from({ length }, (_, place) => {
    if (isStill(place)) last = place;
    return { place, after: last };
  });
  const away = grouped(homes, ({ after }) => after);
  return new Map(
    [...away].map(([after, list]) => [
      after,
      list.map(({ place }) => place).filter((place) => place !== after),
    ]),
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
