import { phraseFinder } from '../../reading/phrases.ts';
import { allegationsIn, statementsOf } from '../../reading/statements.ts';
import type { Rule } from '../../rule.ts';
import { WRONG_FORMULAS } from '../../words/formulas.ts';

const wrongFormulas = phraseFinder(WRONG_FORMULAS);

const rule: Rule = {
  summary: 'a formula of charging is worded wrongly',
  why: 'What is “associated by reference” is not incorporated: a formula that says something else than it must may leave a count without its facts.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: ['The Prosecutor repeats these paragraphs, which are associated by reference.']",
    good: "general_allegations: ['The Prosecutor repeats these paragraphs, which are incorporated by reference.']",
  },
  *check(exhibit) {
    for (const statement of allegationsIn(statementsOf(exhibit)))
      for (const { row, start, end, text: words } of wrongFormulas(statement)) {
        if (words.toLowerCase() === row.right) continue;
        const place = statement.span(start, end);
        yield {
          span: place,
          message: `\`${words}\` is not the formula`,
          help: row.help ?? `write \`${row.right}\``,
          ...(row.certain && words === words.toLowerCase()
            ? { fix: [{ span: place, text: row.right }] }
            : {}),
        };
      }
  },
};

export default rule;
