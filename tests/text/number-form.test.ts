import { describe, expect, test } from 'vitest';
import { hasForm } from '../../src/text/number-form.ts';

const ICC = 'ICC-##/##[-##/##][-*]';

describe('a case number has the form of its court', () => {
  test.each([
    ['ICC-01/05-01/08', ICC],
    ['ICC-01/12', ICC],
    ['ICC-02/04-01/15-422-Red', ICC],
    ['IT-05-87-PT', 'IT-##-#*'],
    ['3:23-cr-00123', '*:##-cr-#*'],
    ['STL-11-01/I/PTJ', 'STL-##-##[/*]'],
  ])('%s as %s', (number, form) => {
    expect(hasForm(number, form)).toBe(true);
  });

  test.each([
    ['ICC-1/05', ICC],
    ['ICC 01/05', ICC],
    ['01/05', ICC],
    ['ICC-01/05 ', ICC],
    ['IT-5-87', 'IT-##-#*'],
    ['ICC-01/05-', ICC],
  ])('%s is not %s', (number, form) => {
    expect(hasForm(number, form)).toBe(false);
  });

  test('a form of brackets that do not match is read without them', () => {
    expect(hasForm('A-1', '[A-#')).toBe(true);
  });

  test('every sign that means something elsewhere is itself', () => {
    expect(hasForm('a.b(c)+d$', 'a.b(c)+d$')).toBe(true);
    expect(hasForm('axb(c)+d$', 'a.b(c)+d$')).toBe(false);
  });
});
