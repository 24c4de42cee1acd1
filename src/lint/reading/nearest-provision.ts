import type { Instrument } from '../../model/law.ts';
import { closest } from '../../text/closest.ts';

/** The provision that somebody meant who wrote a path which the instrument does not have: a mistake known of old, the same parts in another order, the closest spelling. */
export function nearestProvision(instrument: Instrument, path: string): string | undefined {
  return (
    instrument.mistakes.get(path) ??
    permutationOf(instrument, path) ??
    closest(path, instrument.provisions.keys())
  );
}

/** `25(c)(3)` is `25(3)(c)` with its parts in another order. */
export function permutationOf(instrument: Instrument, path: string): string | undefined {
  const wanted = sorted(path);
  return [...instrument.provisions.keys()].find((known) => known !== path && sorted(known) === wanted);
}

function sorted(path: string): string {
  return path
    .split(/[()]+/)
    .filter((part) => part !== '')
    .sort()
    .join(' ');
}
