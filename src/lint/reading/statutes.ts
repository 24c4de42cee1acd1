import type { Instrument } from '../../model/law.ts';

/** Whether an instrument is a court's own statute, and no open list of national or customary law. */
export function isStatute({ open, provisions }: Instrument): boolean {
  return !open && [...provisions.values()].some(({ kind }) => kind === 'mode');
}
