import { matchesIn } from '../../../text/matches-in.ts';
import { statementsOf } from '../../reading/statements.ts';
import type { Rule } from '../../rule.ts';

/** In small letters: a word, white space and the word again; not across a number or a stop. */
const DOUBLED = /(?<![A-Za-zÀ-ỿ\d'’-])([A-Za-zÀ-ỿ][A-Za-zÀ-ỿ'’]*)\s+\1(?![A-Za-zÀ-ỿ\d'’-])/g;
/** Words that English may say twice running. */
const TWICE = new Set(['that', 'had', 'is', 'who', 'bis', 'pace', 'no', 'very']);

const rule: Rule = {
  summary: 'a word stands twice in a row',
  why: 'It is nearly always left over from a change to the sentence.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: ['The accused ordered the the attack.']",
    good: "general_allegations: ['He knew that that order was unlawful, as Duran Duran testified.']",
  },
  *check(exhibit) {
    for (const { text, small, span } of statementsOf(exhibit))
      for (const { 0: both, 1: { length } = '', index } of matchesIn(small, DOUBLED)) {
        const end = index + both.length;
        const word = text.slice(index, index + length);
        // Names are doubled (`Boutros Boutros`), and so are a few words.
        if (TWICE.has(word.toLowerCase()) || (isCapital(word[0]) && isCapital(text[end - length]))) continue;
        yield {
          span: span(index, end),
          message: `\`${word}\` stands twice in a row`,
          help: 'leave one out',
          fix: [{ span: span(index + length, end), text: '' }],
        };
      }
  },
};

function isCapital(letter: string | undefined): boolean {
  return letter !== undefined && /\p{Upper}/u.test(letter);
}

export default rule;
