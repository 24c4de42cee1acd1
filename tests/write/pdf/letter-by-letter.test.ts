import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encoderOf } from '../../../src/write/pdf/glyphs.ts';
import type { EmbeddedFace } from '../../../src/write/pdf/pdfkit.ts';

/** A face with codes of two bytes beyond ASCII, whose capitals are kerned with the letters after them. */
const face: EmbeddedFace = {
  id: 'F1',
  ref: () => ({ id: 1, data: {}, end: () => undefined }),
  encode: (text) => [
    Array.from(text, (letter) => (letter < '\x80' ? letter : `\x80${letter.slice(-1)}`)),
    Array.from(text, (letter, index) => ({
      advanceWidth: 500,
      xAdvance: /[A-Z]/.test(letter) && index < text.length - 1 ? 480 - text.charCodeAt(index + 1) : 500,
      xOffset: 0,
      yOffset: 0,
    })),
  ],
};

describe('a text of plain letters', () => {
  const known = encoderOf([{ ...face, movedByNeighbours: true }]);
  const byWords = encoderOf([face]);

  it('is kerned between letters, never beside figures and spaces, and has no other codes', () => {
    expect(known('To V9 W\u00a0at (Vé)', 10)).toBe('[(T)131(o V9 W at \\(V)253(\x80\xe9\\))]TJ');
  });

  it('is encoded letter by letter as it is word by word', () => {
    const letter = fc.constantFrom(...'aoVT.,()\\ 019\u00a0é’“–\u0416\u0301');
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 20 }), (letters) => {
        const text = letters.join('');
        expect(known(text, 10)).toBe(byWords(text, 10));
      }),
    );
  });
});
