import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Words } from '../../src/model/court.ts';
import type { Paper, Run } from '../../src/model/paper.ts';
import { capitals } from '../../src/text/capitals.ts';
import { datePhrase } from '../../src/text/dates.ts';
import { escapePattern } from '../../src/text/escape-pattern.ts';
import { fillPhrase } from '../../src/text/fill-phrase.ts';
import { stretches } from '../../src/text/stretches.ts';
import { wordsIn } from '../../src/text/words-in.ts';

test.each([
  ['the crime of aggression', 'THE CRIME OF AGGRESSION'],
  ['Article 8 bis(2)(a)', 'ARTICLE 8 bis(2)(a)'],
  ['Article 8\u00a0bis', 'ARTICLE 8\u00a0bis'],
  ['25(3)(c) and 7(1)(k)', '25(3)(c) AND 7(1)(k)'],
  ['8(2)(b)(xvi)', '8(2)(b)(xvi)'],
  ['persons (a)', 'PERSONS (A)'],
  ['bisque of terriers', 'BISQUE OF TERRIERS'],
  ['straße, ïöé, ж', 'STRASSE, ÏÖÉ, Ж'],
  ['', ''],
])('capitals of %j', (words, expected) => {
  expect(capitals(words)).toBe(expected);
});

describe('a date', () => {
  const words = {
    months: ['January', 'February'],
    monthsAlone: [],
    ordinals: ['1st', '2nd'],
  } as unknown as Words;

  test.each([
    [{ year: 2024, month: 2, day: 1 }, 'day', { year: '2024', month: 'February', day: '1', ordinal: '1st' }],
    [{ year: 2024, month: 2 }, 'month', { year: '2024', month: 'February' }],
    [{ year: 2024 }, 'year', { year: '2024' }],
    [{ year: 2024, month: 7, day: 31 }, 'day', { month: '7', ordinal: '31' }],
  ])('%j', (date, precision, values) => {
    const made = datePhrase(date, words);
    expect(made.precision).toBe(precision);
    expect(made.values).toMatchObject(values);
  });

  test('without a day has the month as it stands alone', () => {
    const declined = { ...words, months: ['januara', 'februara'], monthsAlone: ['januar', 'februar'] };
    expect(datePhrase({ year: 2024, month: 2 }, declined).values.month).toBe('februar');
    expect(datePhrase({ year: 2024, month: 2, day: 9 }, declined).values.month).toBe('februara');
  });
});

test.each([
  ['{a} and {b}', { a: '1', b: '2' }, '1 and 2'],
  ['{a}{a}', { a: '$&{b}', b: 'x' }, '$&{b}$&{b}'],
  ['{none} {constructor} {a b}', { a: '1' }, '{none} {constructor} {a b}'],
])('the phrase %j filled', (phrase, values, expected) => {
  expect(fillPhrase(phrase, values)).toBe(expected);
});

describe('stretches', () => {
  test.each([
    [[], []],
    [
      [1, 2, 3, 5],
      [
        [1, 3],
        [5, 5],
      ],
    ],
    [[4], [[4, 4]]],
    [[1, 1, 2], [[1, 2]]],
  ])('%j', (numbers, expected) => {
    expect(stretches(numbers)).toEqual(expected);
  });

  test('hold the same numbers, none next to another', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(60)), (some) => {
        const numbers = some.sort((one, other) => one - other);
        const found = stretches(numbers);
        const all = found.flatMap(([from, to]) =>
          Array.from({ length: to - from + 1 }, (_, index) => from + index),
        );
        expect(all).toEqual(numbers);
        for (const [index, [from]] of found.entries())
          if (index > 0) expect(from).toBeGreaterThan((found[index - 1]?.[1] ?? 0) + 1);
      }),
    );
  });
});

test('words made safe for a regular expression match themselves alone', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (words, other) => {
      const pattern = new RegExp(`^${escapePattern(words)}$`, 'u');
      expect(pattern.test(words)).toBe(true);
      expect(pattern.test(other)).toBe(other === words);
    }),
  );
});

describe('the words of a paper', () => {
  const text = (words: string): Run => ({ kind: 'text', text: words, bold: false, italic: false });
  const call: Run = { kind: 'call', note: 1, first: true };

  test('are those of all blocks and notes, without numbers of paragraphs and calls', () => {
    const plain = { kind: 'plain', style: 'body', runs: [text('five')] } as const;
    const paper = {
      blocks: [
        {
          kind: 'numbered',
          level: 0,
          ordinal: 1,
          label: '1.',
          reference: '1',
          anchor: 'a',
          runs: [text('one two'), call, text('three')],
        },
        { kind: 'table', widths: [1], head: [{ runs: [text('four')] }], rows: [] },
        { kind: 'group', blocks: [plain] },
        { kind: 'page_break' },
      ],
      notes: [
        {
          number: 1,
          anchor: 'n',
          runs: [{ kind: 'link', href: 'https://e.org', runs: [text('si'), text('x')] }, text(' No.\u00a07')],
        },
      ],
    } as unknown as Paper;
    expect(wordsIn(paper)).toBe(8);
  });
});
