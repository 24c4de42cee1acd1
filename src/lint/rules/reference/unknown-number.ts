import type { Series } from '../../../model/series.ts';
import { type ReferredTo, type TypedTarget, typedReferencesOf } from '../../reading/typed-references.ts';
import type { Rule } from '../../rule.ts';

const rule: Rule = {
  summary:
    'a text refers to a paragraph, count or note that this paper does not have, or to a range that runs backwards',
  why: 'What is repeated or relied on by a number that does not exist is not pleaded.',
  severity: 'error',
  language: 'en',
  example: {
    bad: "general_allegations: ['The Prosecutor repeats paragraphs 1 through 20.']",
    good: "general_allegations: ['The Prosecutor repeats paragraph 1.']",
  },
  *check(exhibit) {
    const last: Readonly<Record<ReferredTo, number>> = {
      paragraph: highest(exhibit.series, 'paragraph'),
      count: highest(exhibit.series, 'count'),
      footnote: exhibit.series.notes.length,
    };
    for (const { statement, kind, targets } of typedReferencesOf(exhibit)) {
      for (const { from, to, start, end } of targets) {
        if (from > to)
          yield {
            span: statement.span(start, end),
            message: `the range ${from} to ${to} runs backwards`,
            help: 'write it with ids, the first of them first',
          };
        if (Math.max(from, to) <= last[kind] && Math.min(from, to) > 0) continue;
        yield {
          span: statement.span(start, end),
          message: `there is no ${kind} ${to > last[kind] ? to : from}: ${lastOf(kind, last[kind])}`,
          help: runsPast({ from, to }, last[kind])
            ? `the range ends past the last ${kind}; write it with ids`
            : 'write the reference with the id of what is meant',
        };
      }
    }
  },
};

function highest({ byBlock }: Series, kind: 'paragraph' | 'count'): number {
  return [...byBlock.values()].reduce(
    (most, each) => (each.kind === kind ? Math.max(most, each.ordinal) : most),
    0,
  );
}

function lastOf(kind: ReferredTo, last: number): string {
  return last === 0 ? `this paper has no ${kind}s` : `the last is ${last}`;
}

function runsPast({ from, to }: Pick<TypedTarget, 'from' | 'to'>, last: number): boolean {
  return from <= last && to > last && from !== to;
}

export default rule;
