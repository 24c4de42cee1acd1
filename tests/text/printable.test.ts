import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printable, printableLines } from '../../src/text/printable.ts';

describe('printable', () => {
  test.each([
    ['a plain sentence, “quoted”, 漢字 e\u0301 עברית', 'a plain sentence, “quoted”, 漢字 e\u0301 עברית'],
    ['\u001b[2J', '␛[2J'],
    ['a\tb\r\n', 'a␉b␍␊'],
    ['\u007f', '␡'],
    ['\u009b31m', '<U+009B>31m'],
    ['\u202egnp.exe', '<U+202E>gnp.exe'],
    ['\u2028', '<U+2028>'],
    ['\ud800 alone', '\ufffd alone'],
    ['😀', '😀'],
  ])('of %j is %j', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  test('is well-formed text of one line without controls, and stays as it is when done again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
        (text) => {
          const shown = printable(text);
          expect(shown).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/u);
          expect(printable(shown)).toBe(shown);
        },
      ),
    );
  });
});

test('printableLines leaves line feeds and tabs', () => {
  expect(printableLines('a\n\tb\u0007\r\n')).toBe('a\n\tb␇␍\n');
});
