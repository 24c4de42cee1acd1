import { expect, test } from 'vitest';
import { withoutEcho } from '../../src/text/echo.ts';

test.each([
  ['Case No. ', 'Case No. 12-A', ''],
  ['Case No. ', 'No. 12-A', 'Case '],
  ['Case No. ', 'IT-95-5', 'Case No. '],
  ['Situation: ', 'Situation in Ukraine', ''],
  ['Situation: ', 'Ukraine', 'Situation: '],
  ['First Amended ', 'Amended Indictment', 'First '],
  ['First Amended ', 'First Amended Indictment', ''],
  ['First Amended ', 'Indictment', 'First Amended '],
  [' in ', 'In Salah', ' in '],
  [' was born in ', 'in Paris', ' was born '],
  [', ', 'Kim', ', '],
  [', ', ', Kim', ', '],
  ['', 'Kim', ''],
])('%j before %j', (lead, following, said) => {
  expect(withoutEcho(lead, following)).toBe(said);
});
