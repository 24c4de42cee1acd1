import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slipBetween } from '../../src/text/one-edit.ts';

test.each([
  ['Donesk', 'Donetsk', { at: 4, from: '', to: 't' }],
  ['Luthansk', 'Luhansk', { at: 2, from: 't', to: '' }],
  ['Ukriane', 'Ukraine', { at: 3, from: 'ia', to: 'ai' }],
  ['Mariupul', 'Mariupol', { at: 6, from: 'u', to: 'o' }],
  ['Niger', 'Nigeria', undefined],
  ['Kursk', 'Kursk', undefined],
  ['Austria', 'Australia', undefined],
])('%s and %s', (from, to, slip) => {
  expect(slipBetween(from, to)).toEqual(slip);
});

test('a slip made is a slip found, and told from both sides', () => {
  const word = fc.string({ minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(word, fc.nat(11), fc.string({ minLength: 1, maxLength: 1 }), (right, place, letter) => {
      const at = place % right.length;
      const longer = right.slice(0, at) + letter + right.slice(at);
      const found = slipBetween(right, longer);
      expect(found?.from).toBe('');
      expect(slipBetween(longer, right)).toEqual({ at: found?.at, from: found?.to, to: '' });
    }),
  );
});
