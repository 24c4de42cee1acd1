import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Turns } from '../../src/cli/turns.ts';

/** Some numbers from 0, in any order. */
const finishing = fc
  .nat({ max: 12 })
  .chain((count) => fc.shuffledSubarray([...Array(count).keys()], { minLength: count }));

test('all have their say in the order of their numbers, whoever finishes first', () => {
  fc.assert(
    fc.property(finishing, (order) => {
      const turns = new Turns();
      const said: number[] = [];
      for (const number of order) turns.finish(number, () => said.push(number));
      expect(said).toEqual([...order].sort((a, b) => a - b));
    }),
  );
});

test('nobody waits whose turn it is', () => {
  const turns = new Turns();
  const said: string[] = [];
  turns.finish(1, () => said.push('one'));
  expect(said).toEqual([]);
  turns.finish(0, () => said.push('zero'));
  expect(said).toEqual(['zero', 'one']);
  turns.finish(2, () => said.push('two'));
  expect(said).toEqual(['zero', 'one', 'two']);
});
