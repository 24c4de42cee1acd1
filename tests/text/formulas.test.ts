import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guarded, unguarded } from '../../src/text/formulas.ts';

const signs = fc.string({
  unit: fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    '＝',
    '＋',
    '－',
    '＠',
    "'",
    '"',
    ' ',
    '\u3000',
    ';',
    ',',
    '\t',
    '\n',
    '\r',
    'a',
    '1',
    '|',
  ),
});

test('a text comes back as it was, and nowhere in it would a spreadsheet begin to count', () => {
  fc.assert(
    fc.property(signs, (text) => {
      expect(unguarded(guarded(text))).toBe(text);
      for (const cell of guarded(text).split(/[;\t\r\n]/))
        expect(cell.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/);
    }),
    { numRuns: 2000 },
  );
});

test.each(['Order of the day', 'GRA-OTP-0001', 'a = b', '5 - 3', "it's", "'quoted'"])(
  '%s stays as it is',
  (text) => {
    expect(guarded(text)).toBe(text);
    expect(unguarded(text)).toBe(text);
  },
);
