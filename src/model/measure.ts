import type { Cut } from './sheet.ts';

/** What layout asks of a family of faces. All lengths in points. */
export interface Measure {
  /** Advance width of text without spaces, or of one space, with the kerning and ligatures the PDF will draw. */
  width(text: string, cut: Cut, size: number): number;
  /** From the base line to the top of the line, at a size. */
  ascent(size: number): number;
  /** From the base line to the bottom of the line, at a size; positive. */
  descent(size: number): number;
  /** Distance of base lines set single, as Word counts it: ascent, descent and the face's own line gap. */
  single(size: number): number;
  /** Whether the cut has a glyph of its own for a code point. */
  has(codePoint: number, cut: Cut): boolean;
}
