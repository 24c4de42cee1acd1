import { matchesIn } from '../../text/matches-in.ts';
import type { Exhibit } from '../rule.ts';
import { once } from './once.ts';
import { isReference, type Placed, placedOf } from './places.ts';

/** Two capitalised words side by side: `Black Ridge`, `Bekim Hoxha`. Offsets in UTF-16 units of the statement's text. */
export interface NamePair extends Placed {
  readonly first: string;
  readonly second: string;
  /** A space or a hyphen. */
  readonly between: string;
  readonly start: number;
  readonly end: number;
}

const PAIR =
  /(?=[A-ZÀ-ÞĀ-ſ][a-zà-ỿ’'])(?<![A-Za-zÀ-ỿ\d’'-])([A-ZÀ-ÞĀ-ſ][a-zà-ỿ’']+)([ \u00a0-])(?=([A-ZÀ-ÞĀ-ſ][a-zà-ỿ]+)(?![A-Za-zÀ-ỿ\d]))/g;

/** All pairs of capitalised words of the paper that no reference prints, in the order of the case. */
export const namePairsOf = once((exhibit: Exhibit): readonly NamePair[] =>
  placedOf(exhibit).flatMap(({ statement, place }) =>
    matchesIn(statement.text, PAIR).flatMap(
      ({ 0: { length }, 1: first = '', 2: sign = '', 3: second = '', index: start }) => {
        const end = start + length + second.length;
        if (isReference(statement, start)) return [];
        return [{ statement, place, first, second, between: sign === '-' ? '-' : ' ', start, end }];
      },
    ),
  ),
);
