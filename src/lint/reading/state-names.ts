import { escapePattern } from '../../text/escape-pattern.ts';
import { matchesIn } from '../../text/matches-in.ts';
import type { Exhibit } from '../rule.ts';
import { STATES } from '../words/spellings.ts';
import { definitionsOf } from './definitions.ts';
import { once } from './once.ts';
import { type Placed, placedOf } from './places.ts';
import { isQuoted } from './quoted.ts';

/** A name of a State that the paper uses: where it first stands, and how often. Offsets in UTF-16 units. */
export interface StateName {
  readonly name: string;
  readonly first: Placed & { readonly start: number; readonly end: number };
  readonly count: number;
}

/** A State that the paper calls by several names of which no definition makes one the other. */
export interface SeveralNames {
  readonly usual: StateName;
  readonly others: readonly StateName[];
}

const NAMES = [...new Set(STATES.flat())].sort((one, other) => other.length - one.length);
const PATTERN = new RegExp(`(?:${NAMES.map(escapePattern).join('|')})(?![A-Za-zÀ-ỿ\\d])`, 'gu');
/** A longer name that holds one of these, as `Armed Forces of the Russian Federation`, or the end of another word. */
const LONGER = /(?:[A-Za-zÀ-ỿ\d-]|\p{Upper}[A-Za-zÀ-ỿ’']+\s+(?:of|for|in|to)\s+(?:the\s+)?)$/u;

/** The States that have several names in the text of the paper, other persons' words and notes left aside. */
export const stateNamesOf = once((exhibit: Exhibit): readonly SeveralNames[] => {
  const found = namesIn(exhibit);
  return STATES.flatMap((group) => {
    const names = group.flatMap((name) => found.get(name) ?? []);
    if (names.length < 2) return [];
    const linked = linksIn(exhibit, group);
    const [usual, ...others] = [...names].sort((one, other) => other.count - one.count);
    const foreign = others.filter(({ name }) => usual && linked(name) !== linked(usual.name));
    return usual && foreign.length > 0 ? [{ usual, others: foreign }] : [];
  });
});

function namesIn(exhibit: Exhibit): ReadonlyMap<string, StateName> {
  const found = new Map<string, StateName>();
  for (const { statement, place } of placedOf(exhibit)) {
    if (statement.role === 'note' || statement.role === 'caption' || statement.role === 'particular')
      continue;
    for (const { 0: name, index } of matchesIn(statement.text, PATTERN)) {
      if (LONGER.test(statement.text.slice(Math.max(0, index - 30), index)) || isQuoted(statement, index))
        continue;
      const known = found.get(name);
      const first = known?.first ?? { statement, place, start: index, end: index + name.length };
      found.set(name, { name, first, count: (known?.count ?? 0) + 1 });
    }
  }
  return found;
}

/** What tells of a name of the group whether a definition, or the register of terms, makes it one with another. */
function linksIn(exhibit: Exhibit, group: readonly string[]): (name: string) => string {
  const pairs = [
    ...definitionsOf(exhibit).flatMap(({ short, long }) => (long ? [[short, long]] : [])),
    ...exhibit.analysis.case.terms.flatMap(({ term, means }) => (means ? [[term.text, means.text]] : [])),
  ];
  const brackets = definitionsOf(exhibit).map(({ statement, whole: [start, end] }) =>
    statement.text.slice(start, end),
  );
  const isLinked = (name: string) =>
    pairs.some(
      ([short = '', long = '']) =>
        (short === name && isOne(long, group)) || (long.endsWith(name) && group.includes(short)),
    ) ||
    brackets.some(
      (text) =>
        text.includes(name) &&
        group.some((other) => other.length > 3 && !name.startsWith(other) && text.includes(other)),
    );
  return (name) => (isLinked(name) ? 'linked' : name);
}

function isOne(words: string, group: readonly string[]): boolean {
  return group.some((name) => words.endsWith(name));
}
