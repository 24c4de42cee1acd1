import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FoundPiece } from '../../src/model/recognition.ts';
import { markupOf } from '../../src/transcribe/markup.ts';

const words = (
  text: string,
  look: Partial<{ bold: boolean; italic: boolean; href: string }> = {},
): FoundPiece => ({
  kind: 'words',
  text,
  bold: false,
  italic: false,
  ...look,
});
const to = (id: string, text: string): FoundPiece => ({
  kind: 'reference',
  id,
  text,
  bold: false,
  italic: false,
});

test.each([
  ['signs of the markup', [words('2 * 3, [a], \\, @kim, a@b')], '2 \\* 3, \\[a\\], \\\\, \\@kim, a@b'],
  [
    'looks, with spaces outside',
    [words('the '), words('word ', { bold: true }), words('it', { italic: true })],
    'the **word** *it*',
  ],
  [
    'a look that stars cannot say',
    [words('Hentzau'), words('’s', { bold: true }), words('men')],
    'Hentzau’smen',
  ],
  [
    'a link',
    [words('a paper', { href: 'https://example.org/a_(b)' })],
    '[a paper](https://example.org/a_(b))',
  ],
  [
    'a link that is its address',
    [words('at '), words('https://e.org/@a', { href: 'https://e.org/@a' }), words('.')],
    'at https://e.org/\\@a.',
  ],
  [
    'such a link where it would be read as another',
    [words('https://e.org', { href: 'https://e.org' }), words('/b')],
    '[https://e.org](https://e.org)/b',
  ],
  ['a reference', [words('paragraph '), to('p1', '1'), words('.')], 'paragraph @p1.'],
  ['a reference before a hyphen', [to('p1', '1'), words('-based')], '@p1\\-based'],
  ['a reference within a word', [words('a'), to('p1', '1'), words('b')], 'a1b'],
  ['a range', [to('p1', '1'), words('–'), to('p2', '2')], '@p1–@p2'],
  ['a call', [words('word.'), { kind: 'call', note: 'n1' } as const], 'word.[^n1]'],
])('%s', (_, pieces, markup) => {
  expect(markupOf(pieces)).toBe(markup);
});

describe('whatever the words', () => {
  const piece = fc.record({
    kind: fc.constant('words' as const),
    text: fc.string({ minLength: 1, unit: fc.constantFrom(...'ab *[]@\\:^.’-(é') }),
    bold: fc.boolean(),
    italic: fc.boolean(),
  });

  test('without escapes and stars they are the same', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
        const plain = markupOf(pieces).replace(/\\([\\*[\]@:-])|\*/g, (_, escaped?: string) => escaped ?? '');
        expect(plain).toBe(
          pieces
            .map(({ text }) => text)
            .join('')
            .trim(),
        );
      }),
    );
  });
});
