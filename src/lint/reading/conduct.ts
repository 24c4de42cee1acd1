import type { Exhibit } from '../rule.ts';
import { NO_CONDUCT, verbsIn } from '../words/conduct.ts';
import { type Allegation, allegationsOf } from './allegations.ts';
import { datesByStatement } from './dates.ts';
import { once } from './once.ts';
import { accusedPatterns, THE_ACCUSED } from './persons.ts';
import { NUMBER_SIGN } from './plain.ts';
import { type Stretch, sentencesOf } from './sentences.ts';
import type { Statement } from './statements.ts';

/** A paragraph that tells what somebody did: no law, no definition, no conclusion. */
export interface Conduct {
  readonly allegation: Allegation;
  readonly statement: Statement;
  /** The first sentence that tells it, and its verb. UTF-16 units of the statement's text. */
  readonly sentence: Stretch;
  readonly start: number;
  readonly end: number;
  /** Whether something was done to persons or things, so that it has a place. */
  readonly isAct: boolean;
}

/** Every paragraph of the common parts and of counts that alleges conduct, in the order of the paper. */
const conductOf = once((exhibit: Exhibit): readonly Conduct[] =>
  allegationsOf(exhibit).flatMap((allegation) => {
    const { part } = allegation.home;
    if (part === 'accused' || part === 'forfeiture') return [];
    const found = allegation.statements.flatMap((statement) => [...toldIn(statement, allegation)]);
    const [first] = found;
    return first ? [{ ...first, isAct: found.some(({ isAct }) => isAct) }] : [];
  }),
);

function* toldIn(statement: Statement, allegation: Allegation): Generator<Conduct> {
  const { text, small, role } = statement;
  const verbs = role === 'quotation' || role === 'cell' ? [] : verbsIn(small);
  if (verbs.length === 0) return;
  for (const sentence of sentencesOf(text)) {
    const own = verbs.filter(({ at }) => sentence.start <= at && at < sentence.end);
    const [verb] = own;
    const words = verb ? small.slice(sentence.start, sentence.end) : '';
    if (!verb || words.includes(NUMBER_SIGN) || NO_CONDUCT.test(words)) continue;
    const isAct = own.some((each) => each.isAct);
    yield { allegation, statement, sentence, start: verb.at, end: verb.at + verb.length, isAct };
  }
}

/** Whether the sentence names an accused. */
export function isOfAccused({ statement, sentence }: Conduct, exhibit: Exhibit): boolean {
  const words = statement.text.slice(sentence.start, sentence.end);
  return THE_ACCUSED.test(words) || [...accusedPatterns(exhibit).values()].some((name) => name.test(words));
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
