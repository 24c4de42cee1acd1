import { phraseFinder } from '../../reading/phrases.ts';
import { statementsOf } from '../../reading/statements.ts';
import type { Rule } from '../../rule.ts';
import { BROKEN } from '../../words/broken.ts';

const broken = phraseFinder(BROKEN);

const rule: Rule = {
  summary: 'two words stand beside each other that cannot: one is missing, or one too many',
  why: 'It is nearly always left over from a change to the sentence, and a word that is missing may be the one that matters.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: ['On or 5 May 2024 he met the of the brigade, in violation Article 3.']",
    good: "general_allegations: ['On or about 5 May 2024 he met the head of the brigade, in violation of Article 3.']",
  },
  *check(exhibit) {
    for (const statement of statementsOf(exhibit))
      for (const { row, start, end, text: words } of broken(statement))
        yield {
          span: statement.span(start, end),
          message: `\`${words.trim()}\` is broken off, or has a word too many`,
          help: row.help,
        };
  },
};

export default rule;
