import type { Count } from '../../../model/case.ts';
import { paragraphsIn } from '../../../model/passages.ts';
import type { Numbered } from '../../../model/series.ts';
import { numberOf } from '../../reading/reach.ts';
import { allegationsIn, type Statement, statementsOf } from '../../reading/statements.ts';
import { typedReferencesOf } from '../../reading/typed-references.ts';
import type { Exhibit, Objection, Rule } from '../../rule.ts';

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
        const { label } = reference;
        const numbered = label && series.byKey.get(label.key);
        if (numbered && WHERE_PARAGRAPHS_STAND.includes(numbered.kind))
          yield* misdirected(statement, at + 1, numbered.paragraph);
        else if (label?.kind === 'count' && label.of !== statement.home.count)
          yield* misdirected(statement, at + 1, ...placeOf(label.of, exhibit));
      }
    for (const { statement, kind, targets, end } of typedReferencesOf(exhibit)) {
      const last = targets.at(-1)?.to ?? 0;
      if (kind === 'paragraph') yield* misdirected(statement, end, last);
      const count = kind === 'count' ? exhibit.analysis.case.counts[last - 1] : undefined;
      if (count && count !== statement.home.count)
        yield* misdirected(statement, end, ...placeOf(count, exhibit));
    }
  },
};

/** The number of a count's first paragraph, and what the count is called. */
function placeOf(count: Count, exhibit: Exhibit): readonly [first: number | undefined, name: string] {
  const ordinal = exhibit.analysis.case.counts.indexOf(count) + 1;
  return [numberOf(paragraphsIn(count.paragraphs)[0], exhibit), `Count ${ordinal}`];
}

const WHERE_PARAGRAPHS_STAND: readonly Numbered['kind'][] = ['paragraph', 'item'];
const DIRECTION = /\s{0,9},?\s{0,9}\(?(above|below|supra|infra)(?![A-Za-zÀ-ỿ])/iuy;

/** Looks at the word behind a reference. */
function* misdirected(
  statement: Statement,
  end: number,
  target: number | undefined,
  name = `paragraph ${target}`,
): Generator<Objection> {
  DIRECTION.lastIndex = end;
  const word = DIRECTION.exec(statement.text)?.[1];
  const own = /^\d+/.exec(statement.number ?? '')?.[0];
  if (word === undefined || own === undefined || target === undefined || target === Number(own)) return;
  const isAbove = target < Number(own);
  if (isAbove === /above|supra/i.test(word)) return;
  const start = DIRECTION.lastIndex - word.length;
  yield {
    span: statement.span(start, start + word.length),
    message: `${name} stands ${isAbove ? 'above' : 'below'} ${name.startsWith('p') ? 'this one' : 'this paragraph'}, ${own}, not ${word}`,
    help: `write \`${isAbove ? 'above' : 'below'}\`, or leave the word out`,
  };
}

export default rule;
