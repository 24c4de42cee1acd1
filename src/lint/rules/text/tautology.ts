import { phraseFinder } from '../../reading/phrases.ts';
import { allegationsIn, statementsOf } from '../../reading/statements.ts';
import type { Rule } from '../../rule.ts';
import { TAUTOLOGIES } from '../../words/tautologies.ts';

const tautologies = phraseFinder(TAUTOLOGIES);

const rule: Rule = {
  summary: 'one thing is said twice in one breath (some of these are set phrases of a court)',
  why: 'In a charge every word is held to mean something, and the reader asks which crimes were lawful where some are called unlawful.',
  severity: 'info',
  language: 'en',
  example: {
    bad: "general_allegations: ['They collaborated together in the advance planning of it.']",
    good: "general_allegations: ['They collaborated in the planning of it, and came back together.']",
  },
  *check(exhibit) {
    for (const statement of allegationsIn(statementsOf(exhibit)))
      for (const { row, start, end, text: words } of tautologies(statement))
        yield {
          span: statement.span(start, end),
          message: `\`${words}\` says one thing twice`,
          help: `\`${row.enough}\` is enough`,
        };
  },
};

export default rule;
