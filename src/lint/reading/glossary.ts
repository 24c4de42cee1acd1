import { grouped } from '../../text/grouped.ts';
import type { Exhibit } from '../rule.ts';
import { type Definition, definitionsOf } from './definitions.ts';
import { once } from './once.ts';
import { type Use, usesOf } from './uses.ts';

/** A short form with every definition of it in the prose, and every use, both in the order of reading. */
export interface Entry {
  readonly short: string;
  readonly definitions: readonly [Definition, ...Definition[]];
  readonly uses: readonly Use[];
}

interface Located {
  readonly place: number;
  readonly start: number;
}

/** Which of two is read first; negative where it is the first. */
export function inReadingOrder(one: Located, other: Located): number {
  return one.place - other.place || one.start - other.start;
}

/** The short forms that the prose defines. */
export const glossaryOf = once((exhibit: Exhibit): readonly Entry[] =>
  [...grouped(definitionsOf(exhibit), ({ short }) => short)].map(([short, definitions]) => ({
    short,
    definitions: [...definitions].sort(inReadingOrder) as [Definition, ...Definition[]],
    uses: [...(usesOf(exhibit).get(short.toLowerCase()) ?? [])].sort(inReadingOrder),
  })),
);

/** The uses of the term itself: in other capitals only behind its definition, where they may still mean it. */
export function ownUses({ short, definitions: [definition], uses }: Entry): readonly Use[] {
  return uses.filter((use) => use.written === short || inReadingOrder(use, definition) > 0);
}
