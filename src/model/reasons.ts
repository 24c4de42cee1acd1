import type { Case } from './case.ts';
import type { Run } from './paper.ts';
import type { Amended, Prose } from './prose.ts';
import type { Span } from './source.ts';

/** Why a paper was amended, as its case says it to the readers of a copy. */
export interface Reasons {
  /** What the amendment as a whole rests on; empty where the case does not say. */
  readonly whole: readonly Run[];
  /** By the anchors of blocks and notes; what stands in something that has a reason has that one, if none of its own. */
  readonly byAnchor: ReadonlyMap<string, Reason>;
  /** Where the case may give a reason for what has that anchor: the text of it. */
  readonly places: ReadonlyMap<string, Span>;
  readonly removed: readonly RemovalReason[];
}

export interface Reason {
  readonly runs: readonly Run[];
  readonly at: Span;
}

/** Why something is no more that was called so: by an id, or as `paragraph 14(b)`. */
export interface RemovalReason extends Reason {
  readonly was: string;
}

/** The reasons that stand beside what they are about, by its key. */
export function reasonsByKey(keys: ReadonlyMap<object, string>): ReadonlyMap<string, Prose> {
  const said = [...keys].flatMap(([thing, key]) => {
    const { amended } = thing as Amended;
    return amended ? [[key, amended] as const] : [];
  });
  return new Map(said);
}

/** Every reason of a case: texts that stand in the chart of amendments alone. */
export function reasonsIn(of: Case, keys: ReadonlyMap<object, string>): readonly Prose[] {
  const removed = of.removed.map(({ reason }) => reason);
  const all = [of.document.amended, ...reasonsByKey(keys).values(), ...removed];
  return all.filter((reason) => reason !== undefined);
}
