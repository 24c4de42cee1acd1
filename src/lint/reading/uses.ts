import { escapePattern } from '../../text/escape-pattern.ts';
import { grouped } from '../../text/grouped.ts';
import { matchesIn } from '../../text/matches-in.ts';
import type { Exhibit } from '../rule.ts';
import { type Definition, definitionsOf } from './definitions.ts';
import { once } from './once.ts';
import { isReference, type Placed, placedOf } from './places.ts';
import { isQuoted } from './quoted.ts';

/** A place where a defined term stands, other than in its definition. Offsets in UTF-16 units of the statement's text. */
export interface Use extends Placed {
  readonly start: number;
  readonly end: number;
  /** As it stands there, which may differ from the term in capitals. */
  readonly written: string;
  /** Whether it was written `@id`. */
  readonly byReference: boolean;
  /** Whether it stands in somebody else's words. */
  readonly quoted: boolean;
}

/** The uses of every term that is defined in the prose or registered in `terms`, by the term in small letters. */
export const usesOf = once((exhibit: Exhibit): ReadonlyMap<string, readonly Use[]> => {
  const definitions = definitionsOf(exhibit);
  const terms = exhibit.analysis.case.terms.map(({ term }) => term.text);
  const shorts = [...new Set([...definitions.map(({ short }) => short), ...terms])].sort(
    (one, other) => other.length - one.length,
  );
  const uses = new Map<string, Use[]>(shorts.map((short) => [short.toLowerCase(), []]));
  if (shorts.length === 0) return uses;
  const pattern = new RegExp(
    `(${[...uses.keys()].map(escapePattern).join('|')})(?:s|es)?(?![A-Za-zÀ-ỿ\\d])`,
    'gu',
  );
  const defining = grouped(definitions, ({ statement }) => statement);
  for (const placed of placedOf(exhibit)) {
    const own = defining.get(placed.statement) ?? [];
    const { text, small } = placed.statement;
    for (const { 1: term = '', index: start } of matchesIn(small, pattern)) {
      if (/[A-Za-zÀ-ỿ\d]/u.test(text[start - 1] ?? '')) continue;
      if (own.some((definition) => isWithin(definition, term, start))) continue;
      uses.get(term)?.push(use(placed, start, text.slice(start, start + term.length)));
    }
  }
  return uses;
});

/** Whether a place is within the definition of the term, or in the brackets of another's. */
function isWithin({ short, reach, whole }: Definition, term: string, at: number): boolean {
  return (short.toLowerCase() === term ? reach : whole[0]) <= at && at < whole[1];
}

function use({ statement, place }: Placed, start: number, written: string): Use {
  const end = start + written.length;
  const byReference = isReference(statement, start);
  return { statement, place, start, end, written, byReference, quoted: isQuoted(statement, start) };
}
