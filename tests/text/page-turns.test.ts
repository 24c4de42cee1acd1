import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../src/model/paper.ts';
import { pageTurns } from '../../src/text/page-turns.ts';

const WORDS: Block = { kind: 'plain', style: 'body', runs: [] };
const LIE: Block = { kind: 'page_break', landscape: true };
const STAND: Block = { kind: 'page_break' };
const NOWHERE = { left: [], centre: [], right: [] };
const MARKED: Block = { kind: 'page_break', furniture: { header: NOWHERE, footer: NOWHERE } };

test.each<[string, readonly Block[], readonly [boolean, number, number][]]>([
  ['a paper without a turn is one', [WORDS, STAND, WORDS], [[false, 0, 3]]],
  ['a paper of nothing too', [], [[false, 0, 0]]],
  [
    'the break that turns stands in neither',
    [WORDS, LIE, WORDS, STAND, WORDS],
    [
      [false, 0, 1],
      [true, 2, 3],
      [false, 4, 5],
    ],
  ],
  [
    'a break between pages that lie turns nothing',
    [WORDS, LIE, WORDS, LIE, WORDS],
    [
      [false, 0, 1],
      [true, 2, 5],
    ],
  ],
  ['nothing stands before a turn that comes first', [LIE, WORDS], [[true, 1, 2]]],
])('%s', (_, blocks, expected) => {
  expect(pageTurns(blocks).map(({ landscape, from, to }) => [landscape, from, to])).toEqual(expected);
});

test('every block but the breaks that turn stands in one turn, in order, and only the first begins the paper', () => {
  const block = fc.constantFrom(WORDS, LIE, STAND);
  fc.assert(
    fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
      const turns = pageTurns(blocks);
      const held = turns.flatMap(({ from, to }) => blocks.slice(from, to));
      expect(held.filter((one) => one === WORDS)).toEqual(blocks.filter((one) => one === WORDS));
      expect(turns.map(({ first }) => first)).toEqual(turns.map((_, index) => index === 0));
    }),
  );
});

test('pages turn where their headers and footers change, and back', () => {
  const [text] = [{ kind: 'plain', style: 'body', runs: [] }] as const;
  const turns = pageTurns([text, MARKED, text, STAND, text, STAND, text]);
  expect(turns.map(({ furniture, from, to }) => [furniture !== undefined, from, to])).toEqual([
    [false, 0, 1],
    [true, 2, 3],
    [false, 4, 7],
  ]);
});
