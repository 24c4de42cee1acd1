import fc from 'fast-check';
import LineBreaker from 'linebreak';
import { describe, expect, it } from 'vitest';
import { graphemes } from '../../src/layout/graphemes.ts';
import { opportunities } from '../../src/layout/opportunities.ts';
import { joinsOf } from '../../src/text/joins.ts';

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

  it('is after a dash between words, never before it, and not within a range', () => {
    expect(shown('he — and he alone — led')).toBe('he — |and |he |alone — |led|');
    expect(shown('he—alone – or')).toBe('he—|alone – |or|');
    expect(shown('12 – 15 May at -3')).toBe('12 – 15 |May |at |-3|');
    expect(shown('said:\n– no')).toBe('said:\n|– |no|');
  });

  it('is not within words of Hangul or a name in Han, but anywhere in a text of Han', () => {
    expect(shown('(김정은), 국방위원회 위원장')).toBe('(김정은), |국방위원회 |위원장|');
    expect(shown('the (王小明) of')).toBe('the |(王小明) |of|');
    expect(shown('中华人民共和国。')).toBe('中|华|人|民|共|和|国。|');
  });

  it('is only after spaces in Khmer, whose words nothing parts: never within a syllable', () => {
    expect(shown('នៃព្រះរាជាណាចក្រ កម្ពុជា')).toBe('នៃព្រះរាជាណាចក្រ |កម្ពុជា|');
  });

  it('is in an address after its own signs alone, and seldom after what every address begins with', () => {
    expect(shown('see https://www.icc-cpi.int/a/b.pdf?x=1&y=2, there')).toBe(
      'see |https://|www.icc-|cpi.|int/|a/|b.|pdf?|x=|1&|y=|2, |there|',
    );
    expect([...opportunities('see https://a.b', joinsOf('en')).seldom]).toEqual([12]);
    expect(shown('www.icc.int or (https://a.b/)')).toBe('www.icc.|int |or |(https://|a.|b/)|');
  });

  it('is known to be within an address or not', () => {
    expect([...opportunities('a https://b.c/d e', joinsOf('en')).inAddresses]).toEqual([12, 14]);
    expect([...opportunities('a b/c', joinsOf('en')).inAddresses]).toEqual([]);
  });

  it('is what Unicode says of the whole text, though only its rare signs are looked up', () => {
    const NONE = { never: new Set<number>(), seldom: new Set<number>() };
    const sign = fc.constantFrom(...'aZ05,.;:!?)(-–/%$ \u00a0\u0301\u200d\u00ad\n“”’"\'א文ー안🇳🇱👍…');
    const text = fc.array(fc.oneof(fc.constantFrom(' ', 'word', 'a 8 ', ', ', '. The '), sign));
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('');
        // Where the package is behind Unicode we know better, see above.
        fc.pre(!/["’”»] +[([]/.test(whole));
        const elsewhere = (positions: readonly number[]) =>
          positions.filter((position) => !/[-–]/.test(whole.charAt(position)));
        expect(elsewhere(opportunities(whole, () => NONE).positions)).toEqual(elsewhere(asked(whole)));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the letters of a word that is wider than a line', () => {
  it('stay together with their marks, and with what Khmer writes below them', () => {
    expect(graphemes('e\u0301x')).toEqual(['e\u0301', 'x']);
    expect(graphemes('នាយករដ្ឋមន្ត្រី')).toEqual(['នា', 'យ', 'ក', 'រ', 'ដ្ឋ', 'ម', 'ន្ត្រី']);
    expect(graphemes('김정은')).toEqual(['김', '정', '은']);
  });
});

function asked(text: string): number[] {
  const breaker = new LineBreaker(text);
  const positions: number[] = [];
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) positions.push(next.position);
  return positions;
}
