import type { NumberPattern, Numeral } from '../model/sheet.ts';
import { capitals } from './capitals.ts';

const NUMERALS: Readonly<Record<string, Numeral>> = {
  '1': 'arabic',
  a: 'lower_letter',
  A: 'upper_letter',
  i: 'lower_roman',
  I: 'upper_roman',
};

/**
 * A pattern from an example of its first number: `1.`, `(a)`, `Count 1:`, `A`. The last `1`, `a`, `A`, `i` or `I` that
 * stands alone is the numeral; where none does, the last that the language's own numbers begin with, in their letter
 * case (`COUNT ONE`). `undefined` where there is neither.
 */
export function parseNumberPattern(
  example: string,
  numbers: readonly string[] = [],
): NumberPattern | undefined {
  const match = /^(.*)(?<![\p{L}\p{N}])([1aAiI])(?![\p{L}\p{N}])(.*?)$/su.exec(example);
  const numeral = NUMERALS[match?.[2] ?? ''];
  if (!match || !numeral) return inWords(example, numbers);
  return { before: match[1] ?? '', numeral, after: match[3] ?? '' };
}

function inWords(example: string, numbers: readonly string[]): NumberPattern | undefined {
  const one = numbers[0] ?? '';
  const match = [...example.matchAll(/[\p{L}\p{M}]+/gu)].findLast(([word]) => word.toLowerCase() === one);
  if (!match) return undefined;
  const [word] = match;
  const cased = (number: string): string => {
    if (word === capitals(word)) return capitals(number);
    return word === one ? number : capitals(number.slice(0, 1)) + number.slice(1);
  };
  return {
    before: example.slice(0, match.index),
    numeral: 'arabic',
    after: example.slice(match.index + word.length),
    words: numbers.map(cased),
  };
}
