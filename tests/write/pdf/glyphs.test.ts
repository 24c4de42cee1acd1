import { describe, expect, it } from 'vitest';
import { encoderOf } from '../../../src/write/pdf/glyphs.ts';
import type { EmbeddedFace } from '../../../src/write/pdf/pdfkit.ts';

/** A face whose glyphs have the letters as their codes: `V` after `A` is kerned by 100, a combining acute sits at 50, 200. */
const face: EmbeddedFace = {
  id: 'F1',
  ref: () => ({ id: 1, data: {}, end: () => undefined }),
  encode: (text) => [
    Array.from(text, (letter) => (letter < '\x80' ? letter : `\x80${letter.slice(-1)}`)),
    [...text].map((letter, index) => ({
      advanceWidth: 500,
      xAdvance: text.slice(index, index + 2) === 'AV' ? 400 : 500,
      xOffset: letter === '\u0301' ? 50 : 0,
      yOffset: letter === '\u0301' ? 200 : 0,
    })),
  ],
};

const encode = encoderOf([face]);
const shown = (text: string) => encode(text, 10);

describe('the glyphs of a line', () => {
  it('are one string where nothing moves them', () => {
    expect(shown('ab')).toBe('(ab)Tj');
    expect(shown('\xe9b')).toBe('(\x80\xe9b)Tj');
  });

  it('have spaces that can be widened, and draw a no-break space as one', () => {
    expect(shown('a\u00a0b c ')).toBe('(a b c )Tj');
  });

  it('kern, but never between figures', () => {
    expect(shown('AV')).toBe('[(A)100(V)]TJ');
    expect(shown('11')).toBe('(11)Tj');
  });

  it('lift marks to their place and come back', () => {
    expect(shown('e\u0301')).toBe('[(e)-50()]TJ 2 Ts[(\x80\u0301)]TJ 0 Ts[()50()]TJ');
  });

  it('change to another face and back where theirs lacks a letter', () => {
    const latin = { ...face, font: { hasGlyphForCodePoint: (codePoint: number) => codePoint < 0x400 } };
    const other = { ...face, id: 'F2', font: { hasGlyphForCodePoint: () => true } };
    const words = encoderOf([latin, other])('a\u0416', 10);
    expect(words).toBe('[(a)]TJ /F2 10 Tf[(\x80\u0416)]TJ /F1 10 Tf[()]TJ');
  });

  it('escape what would end their string or be read as something else', () => {
    expect(shown('(a)\\\r')).toBe('[(\\(a\\)\\\\\\r)]TJ');
  });
});
