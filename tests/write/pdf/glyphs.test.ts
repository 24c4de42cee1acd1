import { describe, expect, it } from 'vitest';
import { encoderOf } from '../../../src/write/pdf/glyphs.ts';
import type { EmbeddedFace } from '../../../src/write/pdf/pdfkit.ts';

/** A face whose glyph numbers are the letters' codes: `V` after `A` is kerned by 100, a combining acute sits at 50, 200. */
const face: EmbeddedFace = {
  id: 'F1',
  ref: () => ({ data: {} }),
  encode: (text) => [
    [...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')),
    [...text].map((letter, index) => ({
      advanceWidth: 500,
      xAdvance: text.slice(index, index + 2) === 'AV' ? 400 : 500,
      xOffset: letter === '\u0301' ? 50 : 0,
      yOffset: letter === '\u0301' ? 200 : 0,
    })),
  ],
};

const encode = encoderOf([face]);

/** Without the upper byte of each glyph, which is always 0 here. */
const shown = (text: string, wordSpace = 0) => encode(text, 10, wordSpace).replaceAll('\0', '');

describe('the glyphs of a line', () => {
  it('are one operand of TJ, two bytes each', () => {
    expect(encode('ab', 10, 0)).toBe('[(\0a\0b)]');
    expect(encode('\u0416', 10, 0)).toBe('[(\x04\x16)]');
  });

  it('draw a no-break space as a space', () => {
    expect(shown('a\u00a0b')).toBe('[(a b)]');
  });

  it('widen each space by the word space, in thousandths of an em against the direction of writing', () => {
    expect(shown('a b ', 2)).toBe('[(a )-200(b )-200()]');
  });

  it('kern, but never between figures', () => {
    expect(shown('AV')).toBe('[(A)100(V)]');
    expect(shown('11')).toBe('[(11)]');
  });

  it('lift marks to their place and come back', () => {
    expect(encode('e\u0301', 10, 0)).toBe('[(\0e)-50()] TJ 2 Ts [(\x03\x01)] TJ 0 Ts [()50()]');
  });

  it('change to another face and back where theirs lacks a letter', () => {
    const latin = { ...face, font: { hasGlyphForCodePoint: (codePoint: number) => codePoint < 0x400 } };
    const cyrillic = { ...face, id: 'F2', font: { hasGlyphForCodePoint: () => true } };
    const words = encoderOf([latin, cyrillic])('a\u0416', 10, 0);
    expect(words).toBe('[(\0a)] TJ /F2 10 Tf [(\x04\x16)] TJ /F1 10 Tf [()]');
  });

  it('escape what would end their string or be read as something else', () => {
    expect(shown('(a)\\\r')).toBe('[(\\(a\\)\\\\\\r)]');
  });
});
