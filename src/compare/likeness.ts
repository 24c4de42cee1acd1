import type { Findable } from './findable.ts';

/** Things that share fewer of their pairs of words than this are not the same. */
const LEAST_LIKENESS = 0.4;

/** Pairs of words that more things have than this tell nothing; without them no list takes time with its square. */
const MOST_HOLDERS = 16;

interface Candidate {
  readonly old: number;
  readonly new: number;
  readonly likeness: number;
}

/**
 * Pairs of what is left of two lists, the likest first (Broder, "On the resemblance and containment of documents",
 * 1997, with shingles of two words and Dice's measure). `found` has what is taken, new place by old.
 */
export function* alike(
  old: readonly Findable[],
  wanted: readonly Findable[],
  found: ReadonlyMap<number, number>,
): Generator<readonly [old: number, wanted: number]> {
  const taken = new Set(found.values());
  const lefts = shinglesOf(old, (place) => !taken.has(place));
  const rights = shinglesOf(wanted, (place) => !found.has(place));
  const candidates = candidatesOf(lefts, rights).sort(likestFirst);
  const [usedOld, usedNew] = [new Set<number>(), new Set<number>()];
  for (const { old: from, new: to } of candidates) {
    if (usedOld.has(from) || usedNew.has(to)) continue;
    usedOld.add(from);
    usedNew.add(to);
    yield [from, to];
  }
}

function likestFirst(one: Candidate, other: Candidate): number {
  return other.likeness - one.likeness || one.new - other.new || one.old - other.old;
}

type Shingles = ReadonlyMap<number, ReadonlySet<string>>;

function shinglesOf(list: readonly Findable[], isFree: (place: number) => boolean): Shingles {
  return new Map(list.flatMap((one, place) => (isFree(place) ? [[place, shingles(one)] as const] : [])));
}

/** Each word with the one before it, beginning and end among them. */
function shingles({ kind, words }: Findable): ReadonlySet<string> {
  const edged = ['', ...words, ''];
  return new Set(edged.slice(1).map((word, index) => `${kind} ${edged[index]} ${word}`));
}

function candidatesOf(lefts: Shingles, rights: Shingles): Candidate[] {
  const holders = holdersOf(lefts);
  return [...rights].flatMap(([place, mine]) => {
    const near = new Set([...mine].flatMap((shingle) => fewOf(holders.get(shingle))));
    return [...near].flatMap((from) => {
      const likeness = dice(lefts.get(from) ?? new Set(), mine);
      return likeness < LEAST_LIKENESS ? [] : [{ old: from, new: place, likeness }];
    });
  });
}

function fewOf(holders: readonly number[] = []): readonly number[] {
  return holders.length > MOST_HOLDERS ? [] : holders;
}

function holdersOf(all: Shingles): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [place, mine] of all) {
    for (const shingle of mine) {
      const list = holders.get(shingle);
      if (list) list.push(place);
      else holders.set(shingle, [place]);
    }
  }
  return holders;
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const shingle of one) if (other.has(shingle)) shared++;
  return (2 * shared) / (one.size + other.size);
}
