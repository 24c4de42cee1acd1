import { phraseFinder } from '../../reading/phrases.ts';
import { statementsOf } from '../../reading/statements.ts';
import type { Rule } from '../../rule.ts';
import { ARGUMENT } from '../../words/argument.ts';

const argument = phraseFinder(ARGUMENT);

const rule: Rule = {
  summary: 'argument or evidence stands among the charges',
  why: 'Charges state material facts. Submissions and evidence belong to a brief; the International Criminal Court forbids them in the document containing the charges, other courts suffer them.',
  source: 'regulation 52(2) of the Regulations of the Court (checked)',
  severity: 'info',
  language: 'en',
  example: {
    bad: "general_allegations: ['The evidence shows that he knew, as Witness P-0012 confirms.']",
    good: "general_allegations: ['He knew, and said to a witness that he knew.']",
  },
  *check(exhibit) {
    for (const statement of statementsOf(exhibit)) {
      const { role } = statement;
      if (role !== 'paragraph' && role !== 'item') continue;
      for (const { row, start, end, text: words } of argument(statement))
        yield {
          span: statement.span(start, end),
          message: `\`${words}\` is ${row.is}, expected a fact`,
          help: 'state what happened; what proves it belongs to the brief, and to `evidence`',
        };
    }
  },
};

export default rule;
