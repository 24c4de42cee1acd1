import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closest } from '../../src/text/closest.ts';

test.each([
  ['pfd', ['docx', 'pdf', 'md'], 'pdf'],
  ['Special Tribunal', ['plain', 'special-tribunal'], 'special-tribunal'],
  ['agresion', ['aggression'], 'aggression'],
  ['eng', ['fr', 'en'], 'en'],
])('`%s` is meant for one of %j', (word, words, meant) => {
  expect(closest(word, words)).toBe(meant);
});

test.each([
  ['a', ['b', 'ab']],
  ['xml', ['text', 'json', 'sarif']],
  ['tcsh', ['bash', 'zsh', 'fish']],
  ['murder', ['pillage', 'plunder']],
  ['', ['a', 'b']],
])('`%s` is meant for none of %j', (word, words) => {
  expect(closest(word, words)).toBeUndefined();
});

test('a word is nearest to itself, and two letters swapped in a longer one are no more than one', () => {
  const word = fc.stringMatching(/^[a-z]{3,8}$/);
  fc.assert(
    fc.property(word, fc.array(word), fc.nat(), (one, others, at) => {
      expect(closest(one, [...others, one])).toBe(one);
      const place = at % (one.length - 1);
      const swapped = `${one.slice(0, place)}${one[place + 1]}${one[place]}${one.slice(place + 2)}`;
      expect(closest(swapped, [one])).toBe(one);
    }),
  );
});
