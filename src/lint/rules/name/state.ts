import { grouped } from '../../../text/grouped.ts';
import { type FormalState, formalStatesOf } from '../../reading/formal-states.ts';
import type { Rule } from '../../rule.ts';

/** Lands that have been States of several forms, or are several States. */
const SEVERAL: ReadonlySet<string> = new Set(
  'Korea Congo China Yugoslavia Germany Vietnam Yemen Macedonia Serbia Croatia Ireland Russia Ukraine Srpska Afghanistan Cambodia Kampuchea Libya Iraq Iran Ethiopia Austria Hungary Egypt America Nations Rwanda Burundi'.split(
    ' ',
  ),
);

const rule: Rule = {
  summary: 'one State is called by the names of two forms of State',
  why: 'A kingdom and a republic of one name are two States to a reader; whose forces acted must not be open.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: ['The Kingdom of Ruritania sent troops.', 'The troops of the Republic of Ruritania left.']",
    good: "general_allegations: ['The Kingdom of Ruritania (“Ruritania”) sent troops.', 'Ruritania and the Republic of Sylvania left.']",
  },
  *check(exhibit) {
    const all = formalStatesOf(exhibit).filter(({ land }) => !SEVERAL.has(land));
    const named = all.filter(({ isAdjective }) => !isAdjective);
    for (const [land, states] of grouped(named, (state) => state.land)) {
      const people = all.filter((state) => state.isAdjective && isOf(state.land, land));
      yield* rarer([...states, ...people]);
    }
  },
};

/** `Ruritanian` of `Ruritania`, `Tamarese` of `Tamaria`. */
function isOf(people: string, land: string): boolean {
  const stem = Math.max(4, land.length - 2);
  return people.slice(0, stem) === land.slice(0, stem) && people.length >= land.length;
}

/** One for each further name, where it first stands. */
function* rarer(states: readonly FormalState[]) {
  const [usual, ...others] = [...grouped(states, ({ written }) => written)].sort(
    ([, one], [, other]) => other.length - one.length,
  );
  for (const [written, [first]] of others)
    if ((first && first.form !== usual?.[1][0]?.form) || first?.isAdjective)
      yield {
        span: first.statement.span(first.start, first.end),
        message: `\`${written}\` here is \`${usual?.[0]}\` elsewhere in this paper`,
        help: 'call the State by one name, or say that its form changed',
        ...(first.isAdjective && { severity: 'info' as const }),
      };
}

export default rule;
