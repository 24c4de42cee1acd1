import { numberOf, reachesOf } from '../../reading/reach.ts';
import { type Statement, statementsOf } from '../../reading/statements.ts';
import type { Exhibit, Rule } from '../../rule.ts';

const rule: Rule = {
  summary: 'no count relies on a paragraph',
  why: 'Where counts name what they incorporate, a paragraph that none names and none refers to is alleged for nothing, or was forgotten.',
  severity: 'info',
  example: {
    bad: "general_allegations: [{id: a, text: First.}, {id: b, text: Second.}]\ncounts: [{id: one, crime: 'rome_statute 8 bis', incorporates: [a], paragraphs: [Said.]}]",
    good: "general_allegations: [{id: a, text: 'First, see paragraph @b.'}, {id: b, text: Second.}]\ncounts: [{id: one, crime: 'rome_statute 8 bis', incorporates: [a], paragraphs: [Said.]}]",
  },
  *check(exhibit) {
    const { counts } = exhibit.analysis.case;
    if (counts.length === 0 || counts.some(({ incorporates }) => incorporates.length === 0)) return;
    const relied = new Set(
      [...reachesOf(exhibit).values()].flatMap(({ all }) => all.map(({ home }) => home.paragraph)),
    );
    for (const [first, last] of neighbours(
      facts(exhibit).filter(({ home }) => !relied.has(home.paragraph)),
      exhibit,
    )) {
      const [from, to] = [first.number, last.number];
      yield {
        span: first.span(0, Math.min(first.text.length, 60)),
        message:
          from === to
            ? `no count relies on paragraph ${from}`
            : `no count relies on paragraphs ${from} to ${to}`,
        help: 'incorporate it in the count that needs it, or take it out',
      };
    }
  },
};

/** What the paper numbers: a template of one's own may leave a part out. */
function facts(exhibit: Exhibit): readonly Statement[] {
  return statementsOf(exhibit).filter(
    ({ role, home: { part, paragraph } }) =>
      role === 'paragraph' &&
      (part === 'general_allegations' || part === 'individual_responsibility') &&
      numberOf(paragraph, exhibit) !== undefined,
  );
}

/** Paragraphs that follow each other by number, as their first and last. */
function neighbours(
  texts: readonly Statement[],
  exhibit: Exhibit,
): readonly (readonly [Statement, Statement])[] {
  const stretches: [Statement, Statement][] = [];
  for (const text of texts) {
    const before = stretches.at(-1);
    const follows =
      before &&
      numberOf(before[1].home.paragraph, exhibit) === (numberOf(text.home.paragraph, exhibit) ?? 0) - 1;
    if (follows) before[1] = text;
    else stretches.push([text, text]);
  }
  return stretches;
}

export default rule;
