import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinsOf } from '../../src/text/joins.ts';
import { withNoBreakSigns, withoutNoBreakSigns } from '../../src/text/no-break-signs.ts';

const joins = joinsOf('en');
const shown = (text: string) =>
  withNoBreakSigns(text, joins).replaceAll('\u00a0', '~').replaceAll('\u2011', '=');

describe('signs at which no line ends', () => {
  test.each([
    ['See para. 12 and § 5 of No. 3.', 'See para.~12 and §~5 of No.~3.'],
    ['Article 8 bis of 12 mm by J. R. Smith', 'Article 8~bis of 12~mm by J.~R. Smith'],
    ['a KN-23 of 2023-10-25, a co-accused', 'a KN=23 of 2023=10=25, a co-accused'],
  ])('stand where our pages end none: %s', (text, joined) => {
    expect(shown(text)).toBe(joined);
  });

  test('do not stand in web addresses', () => {
    expect(shown('https://court.example/2023-10-25, KN-23')).toBe('https://court.example/2023-10-25, KN=23');
  });

  test('go as they came, and leave those that somebody wrote elsewhere', () => {
    const words = fc.constantFrom(
      'para.',
      ' ',
      '12',
      '-',
      'KN',
      '§',
      'mm',
      '(',
      'A.',
      'Kim',
      'é',
      '\u0301',
      '.',
    );
    const texts = fc.array(words).map((each) => each.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const joined = withNoBreakSigns(text, joins);
        expect(joined).toHaveLength(text.length);
        expect(withoutNoBreakSigns(joined, joins)).toBe(text);
      }),
    );
    expect(withoutNoBreakSigns('a\u00a0man, para.\u00a012', joins)).toBe('a\u00a0man, para. 12');
  });
});
