import { matchesIn } from '../../../text/matches-in.ts';
import { FIGURES, NUMBER_WORDS, numberSaid } from '../../reading/number-words.ts';
import { statementsOf } from '../../reading/statements.ts';
import type { Rule } from '../../rule.ts';

const BOTH = new RegExp(
  `(?<![A-Za-zÀ-ỿ\\d.,])(?:(${FIGURES})\\s*\\((${NUMBER_WORDS})\\)|(${NUMBER_WORDS})\\s*\\((${FIGURES})\\))`,
  'gu',
);

const rule: Rule = {
  summary: 'a number and the word beside it differ',
  why: 'A reader cannot tell which of the two is charged, and the Defence will ask.',
  severity: 'error',
  language: 'en',
  example: {
    bad: "general_allegations: ['They killed 5 (six) civilians.']",
    good: "general_allegations: ['They killed 126 (one hundred and twenty-six) civilians and wounded seven (7).']",
  },
  *check(exhibit) {
    for (const { text, small, span } of statementsOf(exhibit))
      for (const found of small.includes('(') ? matchesIn(small, BOTH) : []) {
        const [all, before, word = found[3] as string, , digits = before as string] = found;
        const [number, said] = [numberSaid(digits), numberSaid(word)];
        if (said === undefined || said === number) continue;
        const end = found.index + all.length;
        yield {
          span: span(found.index, end),
          message: `\`${text.slice(found.index, end)}\` gives two numbers, ${number} and ${said}`,
          help: 'find out which is right, and write both alike',
        };
      }
  },
};

export default rule;
