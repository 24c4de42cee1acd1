import { phraseFinder } from '../../reading/phrases.ts';
import { statementsOf } from '../../reading/statements.ts';
import type { Rule } from '../../rule.ts';
import { AGREEMENT } from '../../words/agreement.ts';

const disagreement = phraseFinder(AGREEMENT);

const rule: Rule = {
  summary: 'a verb or noun is in the singular beside a plural, or the other way round',
  why: 'In a charge the number says how many acts or persons are meant. The rule knows the commonest words of charges only.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: ['The houses was burned. Each of the Accused were there, and they was armed.']",
    good: "general_allegations: ['The houses were burned. Each of the Accused was there, as if he were in command.']",
  },
  *check(exhibit) {
    for (const statement of statementsOf(exhibit)) {
      const { role } = statement;
      if (role !== 'paragraph' && role !== 'item' && role !== 'note') continue;
      for (const { row, start, end, text: words } of disagreement(statement))
        yield {
          span: statement.span(start, end),
          message: `the numbers in \`${words.trim().replaceAll('\ue000', '…')}\` do not agree`,
          help: row.help,
        };
    }
  },
};

export default rule;
