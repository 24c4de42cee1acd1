import { matchesIn } from '../../../text/matches-in.ts';
import { accusedPatterns } from '../../reading/persons.ts';
import { allegationsIn, type Statement, statementsOf } from '../../reading/statements.ts';
import type { Exhibit, Rule } from '../../rule.ts';

/** One person, by the verb or the pronoun that follows. */
const ONE =
  /(?<![A-Za-zÀ-ỿ])(?:(?:each|both|all|every|any|other|which|whichever)(?:\s+of)?\s+)?the\s+accused(?:['’]s)?(?=\s+(?:was|has|is|himself|herself|himself|personally|who\s+(?:was|is|has))(?![A-Za-zÀ-ỿ])|,?\s+(?:in|by|with|from)\s+(?:his|her)(?![A-Za-zÀ-ỿ]))/giu;
const SEVERAL = /^(?:each|both|all|every|any|other|which)/iu;

const rule: Rule = {
  summary: 'one person is called “the accused”, several are charged, and nothing says which',
  why: 'Where several persons are charged, every act must be given to somebody by name.',
  severity: 'info',
  language: 'en',
  example: {
    bad: "accused: [{id: doe, name: Jordan Doe}, {id: roe, name: Jane Roe}]\ngeneral_allegations: ['The accused was at his headquarters.']",
    good: "accused: [{id: doe, name: Jordan Doe}, {id: roe, name: Jane Roe}]\ngeneral_allegations: ['The accused were at their headquarters.', '@doe came. The accused was late.']",
  },
  *check(exhibit) {
    const { charges, case: of } = exhibit.analysis;
    if (of.accused.length < 2) return;
    const named = namedParagraphs(exhibit);
    for (const { text, span, home } of allegationsIn(statementsOf(exhibit))) {
      if (named.has(home.paragraph) || (home.count && charges.get(home.count)?.accused.length === 1))
        continue;
      for (const { 0: written, index } of matchesIn(text, ONE)) {
        if (SEVERAL.test(written)) continue;
        yield {
          span: span(index, index + written.length),
          message: `\`${written}\` is one person here, and ${of.accused.length} are charged`,
          help: 'name the one who is meant',
        };
      }
    }
  },
};

/** Paragraphs in which an accused is named somewhere. */
function namedParagraphs(exhibit: Exhibit): ReadonlySet<Statement['home']['paragraph']> {
  const patterns = [...accusedPatterns(exhibit).values()];
  return new Set(
    statementsOf(exhibit)
      .filter(({ text, home }) => home.paragraph && patterns.some((pattern) => pattern.test(text)))
      .map(({ home }) => home.paragraph),
  );
}

export default rule;
