import { expect, test } from 'vitest';
import { baseLanguage } from '../../src/text/base-language.ts';

test.each([
  ['fr-CA', 'fr'],
  ['sr-Latn-RS', 'sr'],
  ['EN', 'en'],
])('%s is a kind of %s', (tag, base) => {
  expect(baseLanguage(tag)).toBe(base);
});
