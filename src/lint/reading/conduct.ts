import { matchesIn } from '../../text/matches-in.ts';
import type { Exhibit } from '../rule.ts';
import { ACT, CONDUCT, NO_ACT, NO_CONDUCT, NOT_DONE } from '../words/conduct.ts';
import { type Allegation, allegationsOf } from './allegations.ts';
import { datesByStatement } from './dates.ts';
import { once } from './once.ts';
import { accusedPatterns, THE_ACCUSED } from './persons.ts';
import { NUMBER_SIGN } from './plain.ts';
import { sentencesOf } from './sentences.ts';
import type { Statement } from './statements.ts';

/** A paragraph that tells what somebody did: no law, no definition, no conclusion. */
export interface Conduct {
  readonly allegation: Allegation;
  readonly statement: Statement;
  /** The first verb that tells it, and where its sentence begins. UTF-16 units of the statement's text. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  /** Whether something was done to persons or things, so that it has a place. */
  readonly isAct: boolean;
  /** Whether an accused is named in the sentence. */
  readonly isOfAccused: boolean;
}

/** Every paragraph of the common parts and of counts that alleges conduct, in the order of the paper. */
const conductOf = once((exhibit: Exhibit): readonly Conduct[] => {
  const names = [THE_ACCUSED, ...accusedPatterns(exhibit).values()];
  return allegationsOf(exhibit).flatMap((allegation) => {
    const { part } = allegation.home;
    if (part === 'accused' || part === 'forfeiture') return [];
    const found = allegation.statements.flatMap((statement) => [...toldIn(statement, allegation, names)]);
    const [first] = found;
    if (!first) return [];
    const [isAct, isOfAccused] = [found.some((one) => one.isAct), found.some((one) => one.isOfAccused)];
    return [{ ...first, isAct, isOfAccused }];
  });
});

function* toldIn(statement: Statement, allegation: Allegation, names: readonly RegExp[]): Generator<Conduct> {
  const { text, small, role } = statement;
  const verbs = role === 'quotation' || role === 'cell' ? [] : verbsIn(small);
  if (verbs.length === 0) return;
  for (const { start: sentence, end } of sentencesOf(text)) {
    const own = verbs.filter(({ index }) => sentence <= index && index < end);
    const [verb] = own;
    const words = verb ? small.slice(sentence, end) : '';
    if (!verb || words.includes(NUMBER_SIGN) || NO_CONDUCT.test(words)) continue;
    const [start, isAct] = [verb.index, own.some(([each]) => ACT.test(each))];
    const isOfAccused = names.some((name) => name.test(words));
    yield { allegation, statement, sentence, start, end: start + verb[0].length, isAct, isOfAccused };
  }
}

/** The verbs of conduct in a text in small letters. */
function verbsIn(small: string): readonly RegExpExecArray[] {
  return matchesIn(small, CONDUCT).filter(
    ({ index }) =>
      !NOT_DONE.test(small.slice(Math.max(0, index - 24), index)) &&
      !NO_ACT.test(small.slice(index, index + 24)),
  );
}

/** Conduct that only a count tells: what it repeats of the common parts by its date is told there. */
export const newConductOf = once((exhibit: Exhibit): readonly Conduct[] => {
  const conduct = conductOf(exhibit);
  if (conduct.length === 0) return conduct;
  const dates = datesByStatement(exhibit);
  const daysIn = (statement: Statement) =>
    (dates.get(statement) ?? []).flatMap(({ first: { year, month, day } }) =>
      day === undefined ? [] : [`${year}-${month}-${day}`],
    );
  const common = new Set(
    allegationsOf(exhibit)
      .filter(({ home }) => !home.count)
      .flatMap(({ statements }) => statements.flatMap(daysIn)),
  );
  return conduct.filter(({ allegation: { home, statements } }) => {
    if (!home.count || home.count.incorporates.length === 0) return true;
    const days = statements.flatMap(daysIn);
    return days.length > 0 && !days.some((day) => common.has(day));
  });
});
