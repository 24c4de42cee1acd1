import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesIn } from '../../src/text/matches-in.ts';

const PATTERNS = [/a+/g, /(?<=b)(?<letter>[a-c])?/g, /\b/gu, /(a)|(b)/gi, /(?!b)/gu, /(?!b)/g];

test('finds what `matchAll` finds, whatever the pattern was last used for', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', 'C', ' ', '\u{1f600}', '\ud800') }),
      fc.constantFrom(...PATTERNS),
      (text, pattern) => {
        pattern.lastIndex = 1;
        const found = matchesIn(text, pattern);
        pattern.lastIndex = 0;
        expect(found).toEqual([...text.matchAll(pattern)]);
      },
    ),
  );
});
