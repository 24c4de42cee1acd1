import type { Instrument } from '../../model/law.ts';
import { closest } from '../../text/closest.ts';
import { grouped } from '../../text/grouped.ts';
import { slipBetween } from '../../text/one-edit.ts';

/** The provision that somebody meant who wrote a path which the instrument does not have: a mistake known of old, the same parts in another order, the closest spelling. */
export function nearestProvision(instrument: Instrument, path: string): string | undefined {
  return instrument.mistakes.get(path) ?? permutationOf(instrument, path) ?? closestIn(instrument, path);
}

/** What an open table does not list may well exist: there only a slip of the pen is near. */
function closestIn({ open, provisions }: Instrument, path: string): string | undefined {
  const near = closest(path, provisions.keys());
  return open && near !== undefined && !slipBetween(path, near) ? undefined : near;
}

/** `25(c)(3)` is `25(3)(c)` with its parts in another order. */
export function permutationOf(instrument: Instrument, path: string): string | undefined {
  let known = byParts.get(instrument);
  if (!known) {
    known = grouped(instrument.provisions.keys(), sorted);
    byParts.set(instrument, known);
  }
  return known.get(sorted(path))?.find((each) => each !== path);
}

/** The paths of an instrument by their parts, of which a long paper asks often. */
const byParts = new WeakMap<Instrument, ReadonlyMap<string, readonly string[]>>();

function sorted(path: string): string {
  return path
    .split(/[()]+/)
    .filter((part) => part !== '')
    .sort()
    .join(' ');
}
