import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byCodePoint } from '../../src/text/order.ts';

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
