import type { Count } from '../../../model/case.ts';
import { crimesNamedIn, crimesOf } from '../../reading/named-crimes.ts';
import { type Statement, statementsOf } from '../../reading/statements.ts';
import { typedReferencesOf } from '../../reading/typed-references.ts';
import type { Exhibit, Objection, Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a text names a crime beside a count that charges another',
  why: 'One of the two is wrong, the count or the crime, and the reader cannot tell which.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: ['He is charged in Count @attack (murder).']",
    good: "general_allegations: ['He is charged in Count @attack (attacking civilian objects).']",
  },
  *check(exhibit) {
    for (const statement of statementsOf(exhibit))
      for (const { at, reference } of statement.references)
        if (reference.label?.kind === 'count')
          yield* objection(statement, at + 1, reference.label.of, exhibit);
    for (const { statement, kind, targets } of typedReferencesOf(exhibit))
      for (const { from, to, end } of kind === 'count' ? targets : []) {
        const count = exhibit.analysis.case.counts[from - 1];
        if (count && from === to) yield* objection(statement, end, count, exhibit);
      }
  },
};

const BEHIND = /\s*\(([^()]{4,80})\)/uy;

function* objection(
  { text, span }: Statement,
  end: number,
  count: Count,
  { analysis }: Exhibit,
): Generator<Objection> {
  BEHIND.lastIndex = end;
  const [, words = ''] = BEHIND.exec(text) ?? [];
  const charge = analysis.charges.get(count);
  const charged = charge && crimesOf(charge);
  const known = [...(charged ?? []), ...crimesNamedIn(count.title?.text ?? '')];
  const [named, ...others] = crimesNamedIn(words);
  if (named === undefined || known.length === 0 || [named, ...others].some((name) => known.includes(name)))
    return;
  const start = BEHIND.lastIndex - words.length - 1;
  yield {
    span: span(start, start + words.length),
    message: `\`${words}\` is not what this count charges, ${known[0]}`,
    help: 'mend the name of the crime, or refer to the count that is meant',
  };
}

export default rule;
