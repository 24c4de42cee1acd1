import type { NumberPattern, Numeral } from '../model/sheet.ts';

const NUMERALS: Readonly<Record<string, Numeral>> = {
  '1': 'arabic',
  a: 'lower_letter',
  A: 'upper_letter',
  i: 'lower_roman',
  I: 'upper_roman',
};

/**
 * A pattern from an example of its first number: `1.`, `(a)`, `Count 1:`, `A`. The last `1`, `a`, `A`, `i` or `I` that
 * stands alone is the numeral; `undefined` where there is none.
 */
export function parseNumberPattern(example: string): NumberPattern | undefined {
  const match = /^(.*)(?<![\p{L}\p{N}])([1aAiI])(?![\p{L}\p{N}])(.*?)$/su.exec(example);
  const numeral = NUMERALS[match?.[2] ?? ''];
  if (!match || !numeral) return undefined;
  return { before: match[1] ?? '', numeral, after: match[3] ?? '' };
}
