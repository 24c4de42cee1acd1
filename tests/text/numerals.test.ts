import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Numeral } from '../../src/model/sheet.ts';
import { parseNumberPattern } from '../../src/text/number-pattern.ts';
import { numberLabel, numberReference } from '../../src/text/numerals.ts';

const pattern = (numeral: Numeral, before = '', after = '') => ({ before, numeral, after });

describe('numerals', () => {
  test.each<readonly [Numeral, number, string]>([
    ['arabic', 14, '14'],
    ['lower_letter', 1, 'a'],
    ['lower_letter', 26, 'z'],
    ['lower_letter', 27, 'aa'],
    ['lower_letter', 52, 'zz'],
    ['lower_letter', 53, 'aaa'],
    ['upper_letter', 28, 'BB'],
    ['lower_roman', 4, 'iv'],
    ['lower_roman', 1994, 'mcmxciv'],
    ['upper_roman', 49, 'XLIX'],
  ])('%s %i is %s', (numeral, number, expected) => {
    expect(numberLabel(pattern(numeral), number)).toBe(expected);
  });

  test('Roman ones are read back by their rules', () => {
    const worth: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3999 }), (number) => {
        const signs = [...numberLabel(pattern('lower_roman'), number)].map((sign) => worth[sign] ?? 0);
        const read = signs.reduce((sum, one, index) => sum + (one < (signs[index + 1] ?? 0) ? -one : one), 0);
        expect(read).toBe(number);
      }),
    );
  });

  test.each<readonly [string, string, string, string]>([
    ['', '.', '14.', '14'],
    ['(', ')', '(14)', '(14)'],
    ['Count ', ':', 'Count 14:', 'Count 14'],
    ['§ ', '', '§ 14', '§ 14'],
  ])('a label and its reference: %j 14 %j', (before, after, label, reference) => {
    expect(numberLabel(pattern('arabic', before, after), 14)).toBe(label);
    expect(numberReference(pattern('arabic', before, after), 14)).toBe(reference);
  });

  test.each<readonly [string, readonly string[]]>([
    ['COUNT ONE', ['COUNT ONE', 'COUNT TWENTY-ONE', 'COUNT 4']],
    ['Count One:', ['Count One:', 'Count Twenty-one:', 'Count 4:']],
    [
      'count one of the charges',
      ['count one of the charges', 'count twenty-one of the charges', 'count 4 of the charges'],
    ],
  ])('an example in words, %j, goes on in words as far as the language has them', (example, expected) => {
    const words = parseNumberPattern(example, ['one', 'twenty-one', 'three']);
    expect([1, 2, 4].map((number) => words && numberLabel(words, number))).toEqual(expected);
  });

  test('figures go before words, and neither is no pattern', () => {
    expect(parseNumberPattern('One case, Count 1:', ['one'])?.before).toBe('One case, Count ');
    expect(parseNumberPattern('Count', ['one'])).toBeUndefined();
  });
});
