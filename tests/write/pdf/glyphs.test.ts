import { describe, expect, it } from 'vitest';
import type { EmbeddedFace } from '../../../src/write/pdf/document.ts';
import { encoderOf } from '../../../src/write/pdf/glyphs.ts';

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

const encode = encoderOf(face);

describe('the glyphs of a line', () => {
  it('are one operand of TJ', () => {
    expect(encode('ab c', 10, 0)).toBe('[<0061006200200063>]');
  });

  it('draw a no-break space as a space', () => {
    expect(encode('a\u00a0b', 10, 0)).toBe(encode('a b', 10, 0));
  });

  it('widen each space by the word space, in thousandths of an em against the direction of writing', () => {
    expect(encode('a b ', 10, 2)).toBe('[<00610020>-200<00620020>-200<>]');
  });

  it('kern, but never between figures', () => {
    expect(encode('AV', 10, 0)).toBe('[<0041>100<0056>]');
    expect(encode('11', 10, 0)).toBe('[<00310031>]');
  });

  it('lift marks to their place and come back', () => {
    expect(encode('e\u0301', 10, 0)).toBe('[<0065>-50<>] TJ 2 Ts [<0301>] TJ 0 Ts [<>50<>]');
  });
});
