import { describe, expect, it } from 'vitest';
import { joinsOf } from '../../src/layout/joins.ts';
import { opportunities } from '../../src/layout/opportunities.ts';

/** The text with a `|` wherever a line may end. */
function shown(text: string): string {
  const { positions } = opportunities(text, joinsOf('en'));
  return [...text].map((letter, index) => (positions.includes(index + 1) ? `${letter}|` : letter)).join('');
}

describe('where lines may end', () => {
  it('is after spaces and hyphens, as Unicode has it, but not where words stand together', () => {
    expect(shown('co-accused and others')).toBe('co-|accused |and |others|');
    expect(shown('“so” (25), 8 bis; 39–41')).toBe('“so” |(25), |8 bis; |39–41|');
  });

  it('is in an address after its own signs alone, but not after what every address begins with', () => {
    expect(shown('see https://www.icc-cpi.int/a/b.pdf?x=1&y=2, there')).toBe(
      'see |https://www.icc-|cpi.|int/|a/|b.|pdf?|x=|1&|y=|2, |there|',
    );
    expect(shown('www.icc.int or (https://a.b/)')).toBe('www.icc.|int |or |(https://a.|b/)|');
  });

  it('is known to be within an address or not', () => {
    expect([...opportunities('a https://b.c/d e', joinsOf('en')).inAddresses]).toEqual([12, 14]);
    expect([...opportunities('a b/c', joinsOf('en')).inAddresses]).toEqual([]);
  });
});
