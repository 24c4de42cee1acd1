import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnName, columnOf } from '../../src/text/column-name.ts';

test('columns are called as spreadsheets call them', () => {
  expect([0, 25, 26, 27, 701, 702, 16_383].map(columnName)).toEqual([
    'A',
    'Z',
    'AA',
    'AB',
    'ZZ',
    'AAA',
    'XFD',
  ]);
  fc.assert(fc.property(fc.nat(20_000), (column) => columnOf(`${columnName(column)}7`) === column));
  expect(['', '7', 'a7', 'B'].map(columnOf)).toEqual([undefined, undefined, undefined, undefined]);
});
