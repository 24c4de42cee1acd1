import { expect, test } from 'vitest';
import { goesWith, isWithin } from '../../src/model/law.ts';

test('a provision is within its own path and those above it, not within one that merely begins alike', () => {
  expect(isWithin('8(2)(a)', '8')).toBe(true);
  expect(isWithin('8', '8')).toBe(true);
  expect(isWithin('8 bis(1)', '8')).toBe(false);
  expect(isWithin('70(1)', '7')).toBe(false);
});

test('a mode goes with the crimes that it is limited to, and with all where it is not', () => {
  expect(goesWith({ limitedTo: ['6', '7'] }, '70(1)(a)')).toBe(false);
  expect(goesWith({ limitedTo: ['6', '7'] }, '7(1)(a)')).toBe(true);
  expect(goesWith({ limitedTo: [] }, '70(1)(a)')).toBe(true);
  expect(goesWith({}, '70(1)(a)')).toBe(true);
});
