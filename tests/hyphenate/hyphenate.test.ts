import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openHyphenate } from '../../src/hyphenate/index.ts';

/** The word with a `-` wherever it may be broken. */
async function shown(word: string, language = 'en'): Promise<string> {
  const hyphenate = await openHyphenate(language);
  const places = hyphenate?.(word) ?? [];
  return [...word].map((letter, index) => (places.includes(index) ? `-${letter}` : letter)).join('');
}

describe('a word', () => {
  it('is broken as its language has it', async () => {
    expect(await shown('responsibility')).toBe('re-spons-ib-il-ity');
    expect(await shown('responsabilité', 'fr')).toBe('res-pon-sa-bi-lité');
    expect(await shown('Verantwortung', 'de')).toBe('Ver-ant-wor-tung');
  });

  it('is broken as the country has it where that is known, and else as the language', async () => {
    expect(await shown('responsibility', 'en-US')).toBe('re-spon-si-bil-ity');
    expect(await shown('responsibility', 'en-AU')).toBe(await shown('responsibility'));
  });

  it('is not broken where it is short, a name, in capitals or of a language without rules', async () => {
    for (const word of ['over', 'Pyongyang', 'INDICTMENT', 'DPRK']) expect(await shown(word)).toBe(word);
    expect(await shown('responsibility', 'ko')).toBe('responsibility');
  });

  it('keeps two letters before a hyphen and three after it, whatever it is', async () => {
    const hyphenate = await openHyphenate('en');
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
        for (const place of hyphenate?.(word) ?? []) {
          expect(place).toBeGreaterThanOrEqual(2);
          expect(place).toBeLessThanOrEqual(word.length - 3);
        }
      }),
    );
  });
});
