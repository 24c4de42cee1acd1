import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from './markup-as-text.ts';

const signs = fc.constantFrom(
  ...'*[]()^@:\\;{}–-, \n',
  '**',
  '[^',
  '^[',
  '[@taylor',
  '@kim',
  '@a',
  ' to ',
  ':redact[',
  ']{level=secret}',
  '](https://e.org/',
  'word',
  '\u{1f600}',
);

test('no text makes the reader throw', () => {
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 60 }), (parts) => {
      expect(typeof read(parts.join('')).seen).toBe('string');
    }),
    { numRuns: 3000 },
  );
});

test('the words of a text are all there, in order', () => {
  const word = fc.constantFrom('alpha', 'beta', 'gamma', 'delta', 'Ωmega', '行');
  const between = fc.constantFrom(
    ' ',
    ' *',
    '* ',
    '**',
    ' [',
    '] ',
    '^[',
    ' ^ ',
    ': ',
    '\\',
    ' @ ',
    '](https://e.org) ',
  );
  const texts = fc.array(fc.tuple(between, word), { maxLength: 40 });
  fc.assert(
    fc.property(texts, (pairs) => {
      const words = pairs.map(([, each]) => each);
      const { seen } = read(pairs.flat().join(''));
      const printed = seen.replaceAll('<note : ', ' ');
      expect(printed.match(/alpha|beta|gamma|delta|Ωmega|行/g) ?? []).toEqual(words);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  '*',
  '*a',
  '*a*',
  '**a ',
  '[',
  ']',
  '[a](https://e.org/',
  '^[',
  '[@',
  '[@taylor; ',
  '[@taylor [',
  '@a to ',
  '@a–',
  '@kim',
  ':redact[',
  ':redact[a]{level=',
  ':redact[a]{level=x',
  '[^police',
  '\\',
  '\\[',
])('100,000 signs of %j in a row end, and with the words they began with', (sign) => {
  const text = sign.repeat(Math.ceil(100_000 / sign.length));
  expect(read(text).seen.length).toBeGreaterThan(0);
});

test.each([
  ['[', '](https://e.org)'],
  ['^[', ']'],
  ['*a ', ' a*'],
  ['**', '**'],
  ['[@taylor ', ']'],
  ['(', ')'],
])('a text 20,000 deep in %j is read', (opening, closing) => {
  const { seen } = read(`${opening.repeat(20_000)}word${closing.repeat(20_000)}`);
  expect(seen).toContain('word');
});
