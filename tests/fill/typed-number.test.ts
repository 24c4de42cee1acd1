import { expect, test } from 'vitest';
import { typedNumber } from '../../src/fill/typed-number.ts';

test.each([
  ['Schedule A', ''],
  ['SCHEDULE B', ''],
  ['Schedule A: Incidents', 'Incidents'],
  ['Schedule 1 – Victims', 'Victims'],
  ['Schedule IV. Dates', 'Dates'],
  ['Schedule of victims', 'Schedule of victims'],
  ['Schedule A victims', 'Schedule A victims'],
  ['Schedules', 'Schedules'],
  ['Incidents', 'Incidents'],
])('what the court prints above `%s` is not printed again', (title, rest) => {
  expect(title.slice(typedNumber(title, 'Schedule {letter}'))).toBe(rest);
});
