import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byAlphabet, byCodePoint } from '../../src/text/order.ts';

const text = fc.string({ unit: 'binary' });

test('byCodePoint puts capitals first, and signs beyond U+FFFF after all others', () => {
  const words = ['b', '😀', 'a', 'B', '', 'ab', '\uff21', 'é'];
  expect(words.sort(byCodePoint)).toEqual(['', 'B', 'a', 'ab', 'b', 'é', '\uff21', '😀']);
});

test('byCodePoint goes as the bytes of UTF-8 do', () => {
  fc.assert(
    fc.property(text, text, (left, right) => {
      expect(Math.sign(byCodePoint(left, right))).toBe(Buffer.compare(Buffer.from(left), Buffer.from(right)));
    }),
  );
});

test('byAlphabet puts names where a reader looks for them, whatever their accents, case and quotation marks', () => {
  const names = ['Zo', 'de Witt', 'Świt', 'Ángel', '“Ashes”', 'Łuk', 'Mill, upper', 'Mill No. 2'];
  const ordered = ['Ángel', '“Ashes”', 'de Witt', 'Łuk', 'Mill No. 2', 'Mill, upper', 'Świt', 'Zo'];
  expect(names.sort(byAlphabet)).toEqual(ordered);
});
