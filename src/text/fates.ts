import type { Change } from '../model/redline.ts';

/** What can become of something, in the order in which accounts tell it. */
export const FATES = ['changed', 'added', 'removed', 'moved'] as const;
export type Fate = (typeof FATES)[number];

/** What became of something; nothing where it is as it was. */
export function fatesOf(change: Change<unknown>): readonly Fate[] {
  if (change.kind !== 'pair') return [change.kind];
  return [...(change.moved ? (['moved'] as const) : []), ...(change.changed ? (['changed'] as const) : [])];
}
