import { statementsOf } from '../../reading/statements.ts';
import type { Rule } from '../../rule.ts';
import { TENS, UNITS } from '../../words/numbers.ts';

const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000 };
const WORD = `(?:${[...UNITS, ...TENS.slice(2), ...Object.keys(SCALES), 'and'].join('|')})`;
const WORDS = `${WORD}(?:(?:\\s|-)${WORD}){0,8}`;
const BOTH = new RegExp(
  `(?<![A-Za-zÀ-῿\\d.,])(?:(\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,9})\\s*\\((${WORDS})\\)|(${WORDS})\\s*\\((\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,9})\\))`,
  'giu',
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
    for (const { text, span } of statementsOf(exhibit))
      for (const found of text.includes('(') ? text.matchAll(BOTH) : []) {
        const [all, before, word = found[3] as string, , digits = before as string] = found;
        const [number, said] = [Number(digits.replace(/,/g, '')), saidBy(word)];
        if (said === undefined || said === number) continue;
        yield {
          span: span(found.index, found.index + all.length),
          message: `\`${all}\` gives two numbers, ${number} and ${said}`,
          help: 'find out which is right, and write both alike',
        };
      }
  },
};

/** What number words say: `one hundred and twenty-six` is 126; undefined where they are no number. */
function saidBy(words: string): number | undefined {
  let total = 0;
  let group = 0;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    if (word === 'and') continue;
    const small = UNITS.includes(word)
      ? UNITS.indexOf(word)
      : TENS.includes(word)
        ? TENS.indexOf(word) * 10
        : undefined;
    const scale = SCALES[word];
    if (small !== undefined) group += small;
    else if (scale === 100) group = Math.max(1, group) * 100;
    else if (scale !== undefined) {
      total += Math.max(1, group) * scale;
      group = 0;
    } else return undefined;
  }
  return total + group;
}

export default rule;
