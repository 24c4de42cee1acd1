import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Codes } from '../../../src/write/pdf/codes.ts';

/** The glyph and the letters that a reader finds by a code in the two maps. */
function readerOf(codes: Codes, said: readonly (readonly number[])[]) {
  const [toGlyphs, toLetters] = [codes.toGlyphs(said.length), codes.toLetters(said)];
  return (code: string) => {
    const hex = Buffer.from(code, 'latin1').toString('hex');
    const [, own] = new RegExp(`^<${hex}> (\\d+)$`, 'm').exec(toGlyphs) ?? [];
    const within = (map: string) =>
      [...map.matchAll(/^<(\w+)> <(\w+)> (.+)$/gm)].find(
        ([, from = '', to = '']) => from.length === hex.length && from <= hex && hex <= to,
      ) ?? ['', '0', '', ''];
    const after = ([, from = '']: readonly string[]) => Number.parseInt(hex, 16) - Number.parseInt(from, 16);
    const [glyphs, letters] = [within(toGlyphs), within(toLetters)];
    const list = letters[3]?.match(/\w+/g) ?? [];
    return {
      glyph: own === undefined ? Number(glyphs[3]) + after(glyphs) : Number(own),
      letters:
        hex.length === 2 ? [Number.parseInt(list[0] ?? '', 16) + after(letters)] : list[after(letters)],
    };
  };
}

const said = fc.array(fc.array(fc.integer({ min: 0x20, max: 0x2fff }), { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 700,
});

describe('the codes of glyphs', () => {
  it('are one byte for a letter of ASCII, which is the letter, and two for any other', () => {
    const codes = new Codes();
    expect([codes.of(5, [0x41]), codes.of(6, [0x20]), codes.of(7, [0xe9])]).toEqual(['A', ' ', '\x80\x07']);
    expect(codes.of(0x1234, [0x66, 0x66])).toBe('\x92\x34');
  });

  it('part two glyphs that stand for one letter', () => {
    const codes = new Codes();
    expect([codes.of(5, [0x41]), codes.of(6, [0x41])]).toEqual(['A', '\x80\x06']);
  });

  it('lead readers to the glyph and to its letters, however many there are', () => {
    fc.assert(
      fc.property(said, (all) => {
        const codes = new Codes();
        const made = all.map((letters, place) => codes.of(place, letters));
        const read = readerOf(codes, all);
        made.forEach((code, place) => {
          const letters = all[place] ?? [];
          const plain = Buffer.from(String.fromCodePoint(...letters), 'utf16le')
            .swap16()
            .toString('hex');
          expect(read(code)).toEqual({ glyph: place, letters: code.length === 1 ? letters : plain });
        });
      }),
      { numRuns: 10 },
    );
  });
});
