import { matchesIn } from '../../../text/matches-in.ts';
import { isQuoted } from '../../reading/quoted.ts';
import { statementsOf } from '../../reading/statements.ts';
import type { Rule } from '../../rule.ts';

/** `a` or `an` and the word or number behind it; not the letter of a list. */
const ARTICLE = /(?<![A-Za-zÀ-ỿ\d(“"'‘’.-])([Aa]n?)\s+([A-Za-z]{3,}|\d+)(?![A-Za-zÀ-ỿ]|\d|[.,]\d)/g;
/** Words that sound a vowel first; those behind a letter `a` (`points a and b`) are none. */
const VOWEL =
  /^(?!(?:and|or|of|in|is|are|as|at|if|it|on|above|also|into|onto|upon|until|under|over|any|all|each|either|one|ones|once|oneself|oui)$)(?:[AaIi][a-z]|[Hh](?:ou(?=r)|ones(?=t)|ono(?=u?r)|ei(?=r))|[Oo](?!ne(?:$|[^a-z])|nce|neself|ui)[a-z]|[Ee](?![uw])[a-z]|[Uu](?:n(?!i|es|anim)|[pml]|rg|rb|s(?=h)|tt|dd))[a-z]+$/;
/** Words that sound a consonant first. Names may begin with letters that are read out, and some words with a silent one. */
const CONSONANT =
  /^(?:[bcdfgjklmpqrstvwz][a-z]+|n(?!th)[a-z]+|[BCDFGJKLPQRSTVWZ][aeiourlhwy][a-z]+|[MN][aeiou][a-z]+|[Yy](?!pr|tt)[a-z]+|[Hh](?:ouse|ospital|undred|igh|eavy|and|uman|ome|ead|ostage|ill|alf|ostile|elicopter|older|ome|alt)[a-z]*|[Uu](?:nit(?:s|ed|y|ary)?|nion|niform|nique|nified|niversal|niversity|se|ser|sed|seful|sual)|[Ee]uro(?:pean)?|one)$/;

const rule: Rule = {
  summary: 'the article `a` stands before a vowel, or `an` before a consonant',
  why: 'Mostly a word was changed, or taken out, behind it. Told by the letters of the next word, where these leave no doubt of its sound.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: ['He gave a order to an battalion.']",
    good: "general_allegations: ['A unit of a European army had an hour, an MP and a one-day pass, as points a and b say.']",
  },
  *check(exhibit) {
    for (const statement of statementsOf(exhibit)) {
      const { text, span, italics } = statement;
      for (const { 0: both, 1: article = '', 2: word = '', index } of matchesIn(text, ARTICLE)) {
        const right = rightFor(article, word);
        if (!right || isQuoted(statement, index)) continue;
        if (italics.some(([from, to]) => from <= index && index < to)) continue;
        yield {
          span: span(index, index + both.length),
          message: `unexpected \`${both}\`, expected \`${right} ${word}\``,
          fix: [{ span: span(index, index + article.length), text: right }],
        };
      }
    }
  },
};

function rightFor(article: string, word: string): string | undefined {
  const first = article[0] as string;
  if (/^\d/.test(word)) {
    const vowel = /^(?:8|11$|18$)/.test(word);
    return vowel
      ? article.length === 1
        ? `${first}n`
        : undefined
      : /^(?:[2-79]|1\d$)/.test(word) && article.length > 1
        ? first
        : undefined;
  }
  if (article.length === 1) return VOWEL.test(word) ? `${first}n` : undefined;
  return CONSONANT.test(word) ? first : undefined;
}

export default rule;
