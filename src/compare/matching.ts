import { diffArrays } from 'diff';
import { grouped } from '../text/grouped.ts';
import type { Findable } from './findable.ts';
import { alike } from './likeness.ts';
import { longestRising } from './rising.ts';

/** The old and the new place of one thing. */
export interface Match {
  readonly old: number;
  readonly new: number;
  readonly moved: boolean;
}

/**
 * Which things of two lists are the same: by id, else by all their words, those in order first, else by likeness. In
 * the order of the new list. Moved are those beside the longest series whose order is kept.
 */
export function match(old: readonly Findable[], wanted: readonly Findable[]): readonly Match[] {
  const [left, right] = keysOf(old, wanted);
  const found = new Map<number, number>();
  for (const [from, to] of inOrder(left, right)) found.set(to, from);
  for (const [from, to] of elsewhere(left, right, found)) found.set(to, from);
  for (const [from, to] of alike(old, wanted, found)) found.set(to, from);
  const pairs = [...found].sort(([one], [other]) => one - other);
  const still = longestRising(pairs.map(([, from]) => from));
  return pairs.map(([to, from], index) => ({ old: from, new: to, moved: !still.has(index) }));
}

/** The ids that both lists have once; all others go by their words. */
function keysOf(old: readonly Findable[], wanted: readonly Findable[]): [string[], string[]] {
  const lists = [old, wanted].map((list) => new Set(list.map(identity)));
  const shared = (one: Findable) => lists.every((ids) => ids.has(identity(one)));
  const keyOf = (one: Findable) =>
    one.id !== undefined && shared(one) ? `#${identity(one)}` : `${one.kind} ${one.words.join(' ')}`;
  return [old.map(keyOf), wanted.map(keyOf)];
}

function identity({ kind, id }: Findable): string | undefined {
  return id === undefined ? undefined : `${kind} ${id}`;
}

type Place = readonly [old: number, wanted: number];

/** Lists in which more than these stand elsewhere have no order in common; the search takes time with their square. */
const MOST_ELSEWHERE = 4000;

/** The longest common series of keys. What the other list lacks is left out beforehand, so that only moves take time. */
function* inOrder(left: readonly string[], right: readonly string[]): Generator<Place> {
  const [lefts, rights] = [placesWithin(left, new Set(right)), placesWithin(right, new Set(left))];
  let [from, to] = [0, 0];
  const of = (keys: readonly string[], places: readonly number[]) => places.map((place) => keys[place] ?? '');
  const parts = diffArrays(of(left, lefts), of(right, rights), { maxEditLength: MOST_ELSEWHERE });
  for (const { added, removed, count } of parts ?? []) {
    if (!added && !removed)
      for (let index = 0; index < count; index++) yield [lefts[from + index] ?? 0, rights[to + index] ?? 0];
    if (!added) from += count;
    if (!removed) to += count;
  }
}

function placesWithin(keys: readonly string[], others: ReadonlySet<string>): readonly number[] {
  return keys.flatMap((key, place) => (others.has(key) ? [place] : []));
}

/** Equal keys that are in another order; of several, the first goes with the first. */
function* elsewhere(
  left: readonly string[],
  right: readonly string[],
  found: ReadonlyMap<number, number>,
): Generator<Place> {
  const taken = new Set(found.values());
  const places = [...left.keys()].filter((place) => !taken.has(place));
  const free = grouped(places, (place) => left[place]);
  for (const [place, key] of right.entries()) {
    const from = found.has(place) ? undefined : free.get(key)?.shift();
    if (from !== undefined) yield [from, place];
  }
}
