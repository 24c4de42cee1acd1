import type { Exhibit } from '../rule.ts';
import { type Allegation, allegationsOf } from './allegations.ts';
import { type Conduct, newConductOf } from './conduct.ts';
import type { Untold } from './untold.ts';

/** Conduct without a date or a place. */
export interface Unplaced {
  readonly conduct: Conduct;
  /** Whether one of the paragraphs just before it has what it may go on from; or lacks it too, and was told of. */
  readonly before: 'tells' | 'lacks' | undefined;
}

/** So many paragraphs before it a narrative may go on from. */
const BACK = 3;

/**
 * The conduct asked about of which neither its paragraph nor a heading tells something, counts that are told of as a whole
 * left aside; and whether one of the paragraphs just before it in its section does.
 */
export function* untoldConduct(
  exhibit: Exhibit,
  asks: (conduct: Conduct) => boolean,
  tells: (allegation: Allegation) => boolean,
  counts: Untold,
): Generator<Unplaced> {
  const all = allegationsOf(exhibit);
  const places = new Map(all.map((each, place) => [each, place]));
  const lacking = new Set<Allegation>();
  for (const conduct of newConductOf(exhibit)) {
    const { allegation } = conduct;
    const { count } = allegation.home;
    if (!asks(conduct) || tells(allegation) || (count && counts.has(count))) continue;
    const place = places.get(allegation) ?? 0;
    const before = all.slice(Math.max(0, place - BACK), place).filter((each) => isBeside(each, allegation));
    lacking.add(allegation);
    const lacks = before.some((each) => lacking.has(each)) ? 'lacks' : undefined;
    yield { conduct, before: before.some(tells) ? 'tells' : lacks };
  }
}

/** Whether two paragraphs stand under one heading. */
function isBeside(one: Allegation, other: Allegation): boolean {
  const { part, count, group } = one.home;
  const { home } = other;
  return (
    part === home.part &&
    count === home.count &&
    group === home.group &&
    one.sections.at(-1) === other.sections.at(-1)
  );
}
