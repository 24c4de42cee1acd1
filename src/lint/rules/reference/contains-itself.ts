import type { Statement } from '../../reading/statements.ts';
import { statementsOf } from '../../reading/statements.ts';
import { typedReferencesOf } from '../../reading/typed-references.ts';
import type { Exhibit, Objection, Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'a paragraph refers to itself, or to a range that contains it',
  why: 'A paragraph that repeats itself repeats nothing; most often the range was right before paragraphs were moved.',
  severity: 'warning',
  example: {
    bad: "general_allegations: [{id: first, text: First.}, {id: here, text: 'The Prosecutor repeats paragraphs @first–@here.'}]",
    good: "general_allegations: [{id: first, text: First.}, 'The Prosecutor repeats paragraph @first.']",
  },
  *check(exhibit) {
    for (const { statement, kind, targets } of typedReferencesOf(exhibit)) {
      const own = kind === 'paragraph' ? paragraphOf(statement) : undefined;
      for (const { from, to, item, start, end } of targets)
        if (own !== undefined && item === '' && from <= own && own <= to)
          yield objection(statement, start, end, own, from !== to);
    }
    for (const statement of statementsOf(exhibit)) yield* byId(statement, exhibit);
  },
};

/** References and ranges that are written with ids. */
function* byId(statement: Statement, { series }: Exhibit): Generator<Objection> {
  const own = paragraphOf(statement);
  if (own === undefined) return;
  const numbers = statement.references.map(({ at, reference }) => {
    const numbered = reference.label && series.byKey.get(reference.label.key);
    return { at, numbered };
  });
  for (const [index, { at, numbered }] of numbers.entries()) {
    const [before, next] = [numbers[index - 1], numbers[index + 1]];
    if (before && BETWEEN.test(statement.text.slice(before.at + 1, at))) continue;
    const range = next !== undefined && BETWEEN.test(statement.text.slice(at + 1, next.at));
    const from = numbered?.paragraph;
    const to = range ? next.numbered?.paragraph : from;
    const whole = numbered?.kind === 'paragraph' && (!range || next.numbered?.kind === 'paragraph');
    if (!whole || from === undefined || to === undefined || own < from || own > to) continue;
    yield objection(statement, at, range ? next.at + 1 : at + 1, own, range);
  }
}

const BETWEEN = /^\s*(?:–|—|-|to|through)\s*$/;

function objection(statement: Statement, start: number, end: number, own: number, range: boolean): Objection {
  return {
    span: statement.span(start, end),
    message: range
      ? `this range contains the paragraph that it stands in, ${own}`
      : `paragraph ${own} refers to itself`,
    help: range ? `end it before paragraph ${own}` : 'refer to the paragraph that is meant',
  };
}

/** The number of the paragraph that a text is or stands in. */
function paragraphOf({ number, role }: Statement): number | undefined {
  const allegation = role === 'paragraph' || role === 'item' || role === 'quotation';
  const found = allegation && number !== undefined ? /^\d+/.exec(number)?.[0] : undefined;
  return found === undefined ? undefined : Number(found);
}

export default rule;
