import type { Stretch } from './sentences.ts';

const QUOTED = /“[^“”]{0,600}”|"[^"]{0,600}"|«[^«»]{0,600}»/gu;

/** What stands in quotation marks, the marks included. Offsets in UTF-16 units. */
export function quotedIn(text: string): readonly Stretch[] {
  return [...text.matchAll(QUOTED)].map(({ 0: all, index }) => ({ start: index, end: index + all.length }));
}

/** Whether a place lies within one of the stretches. */
export function isWithin(stretches: readonly Stretch[], at: number): boolean {
  return stretches.some(({ start, end }) => start <= at && at < end);
}
