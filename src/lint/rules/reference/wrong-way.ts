import type { Numbered } from '../../../model/series.ts';
import { allegationsIn, type Statement, statementsOf } from '../../reading/statements.ts';
import { typedReferencesOf } from '../../reading/typed-references.ts';
import type { Objection, Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'what is said to stand above stands below, or the other way about',
  why: 'The reader looks in the wrong direction; most often paragraphs were moved after the words were written.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: ['As set out in paragraph @second above.', {id: second, text: Second.}]",
    good: "general_allegations: ['As set out in paragraph @second below.', {id: second, text: Second.}]",
  },
  *check(exhibit) {
    const { series } = exhibit;
    for (const statement of allegationsIn(statementsOf(exhibit)))
      for (const { at, reference } of statement.references) {
        const numbered = reference.label && series.byKey.get(reference.label.key);
        if (numbered && WHERE_PARAGRAPHS_STAND.includes(numbered.kind))
          yield* misdirected(statement, at + 1, numbered.paragraph);
      }
    for (const { statement, kind, targets, end } of typedReferencesOf(exhibit))
      if (kind === 'paragraph') yield* misdirected(statement, end, targets.at(-1)?.to);
  },
};

const WHERE_PARAGRAPHS_STAND: readonly Numbered['kind'][] = ['paragraph', 'item'];
const DIRECTION = /\s*,?\s*\(?(above|below|supra|infra)(?![A-Za-zÀ-῿])/iuy;

/** Looks at the word behind a reference. */
function* misdirected(statement: Statement, end: number, target: number | undefined): Generator<Objection> {
  DIRECTION.lastIndex = end;
  const word = DIRECTION.exec(statement.text)?.[1];
  const own = /^\d+/.exec(statement.number ?? '')?.[0];
  if (word === undefined || own === undefined || target === undefined || target === Number(own)) return;
  const isAbove = target < Number(own);
  if (isAbove === /above|supra/i.test(word)) return;
  const start = DIRECTION.lastIndex - word.length;
  yield {
    span: statement.span(start, start + word.length),
    message: `paragraph ${target} stands ${isAbove ? 'above' : 'below'} this one, ${own}, not ${word}`,
    help: `write \`${isAbove ? 'above' : 'below'}\`, or leave the word out`,
  };
}

export default rule;
