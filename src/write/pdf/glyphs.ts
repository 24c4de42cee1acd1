import { type FaceRun, faceRuns } from '../../text/face-runs.ts';
import { FROM_RIGHT } from '../../text/mirrored.ts';
import { shapingUnits, unaskedOf } from '../../text/shaping-units.ts';
import { number, shift } from './number.ts';
import type { EmbeddedChain, EmbeddedFace } from './pdfkit.ts';

/** The operand of PDF's operator TJ for a text, its spaces wider by `wordSpace` points. Each letter is a byte. */
export type Encode = (text: string, size: number, wordSpace: number) => string;

/**
 * Encodes the texts of one cut. PDF's own word spacing (Tw) does not reach glyphs of two bytes (ISO 32000-1, 9.3.3),
 * so the spaces are widened by TJ's numbers, as kerning is. Each distinct word is shaped once, and each figure.
 */
export function encoderOf(chain: EmbeddedChain): Encode {
  const [face] = chain;
  let space: string | undefined;
  const sizes = new Map<number, Map<string, string>>();
  const wordsAt = (size: number): Map<string, string> => {
    const known = sizes.get(size) ?? new Map<string, string>();
    sizes.set(size, known);
    return known;
  };
  const word = (text: string, size: number, known: Map<string, string>): string => {
    let glyphs = known.get(text);
    if (glyphs === undefined) {
      const units = shapingUnits(text);
      const shaped = (unit: string) =>
        unit === text ? encodeRuns(chain, unit, size) : word(unit, size, known);
      glyphs = units.map(shaped).join('');
      known.set(text, glyphs);
    }
    return glyphs;
  };
  return (text, size, wordSpace) => {
    // Space and no-break space often share a glyph; whichever comes first decides what the glyph reads as.
    space ??= encodeUnit(face, ' ', 1);
    const gap = wordSpace === 0 ? space : `${space})${shift((-wordSpace * 1000) / size)}(`;
    const known = wordsAt(size);
    const words = text.split(SPACE).map((each) => word(each, size, known));
    return `[(${words.join(gap)})]`;
  };
}

const SPACE = /[ \u00a0]/;

/** The faces that draw a text, in the order in which it comes to them. */
export function facesIn(chain: EmbeddedChain, text: string): readonly EmbeddedFace[] {
  return runsIn(chain, text).map(({ face }) => chain[face] ?? chain[0]);
}

function runsIn(chain: EmbeddedChain, text: string): readonly FaceRun[] {
  const has = (face: number, codePoint: number) =>
    chain[face]?.font?.hasGlyphForCodePoint(codePoint) ?? false;
  return faceRuns(text, chain.length, has);
}

/**
 * A shaping unit, each stretch in the face that has its letters, the last first where it runs from right to left; the
 * paper's own face is set before and after.
 */
function encodeRuns(chain: EmbeddedChain, unit: string, size: number): string {
  const select = (face: EmbeddedFace) => `)] TJ /${face.id} ${number(size)} Tf [(`;
  const from = unit.startsWith(FROM_RIGHT) ? FROM_RIGHT : '';
  const runs = runsIn(chain, unit.slice(from.length));
  return (from === '' ? runs : runs.toReversed())
    .map(({ face: place, text }) => {
      const face = chain[place] ?? chain[0];
      const glyphs = encodeUnit(face, from + text, size);
      return place === 0 ? glyphs : `${select(face)}${glyphs}${select(chain[0])}`;
    })
    .join('');
}

/** Glyphs of a shaping unit as the inside of `(…)`, stepping out of it for kerning and for raised marks. */
function encodeUnit(face: EmbeddedFace, unit: string, size: number): string {
  const [glyphs, positions] = face.encode(unit, unaskedOf(unit));
  return glyphs
    .map((glyph, index) => {
      const { xAdvance, advanceWidth, xOffset, yOffset } = positions[index] ?? NOWHERE;
      const drawn = shifted(bytesOf(glyph), xOffset, (yOffset * size) / 1000);
      const kern = advanceWidth - xAdvance;
      return kern === 0 ? drawn : `${drawn})${shift(kern)}(`;
    })
    .join('');
}

const NOWHERE = { xAdvance: 0, advanceWidth: 0, xOffset: 0, yOffset: 0 };

function shifted(glyph: string, right: number, up: number): string {
  const raised = up === 0 ? glyph : `)] TJ ${number(up)} Ts [(${glyph})] TJ 0 Ts [(`;
  return right === 0 ? raised : `)${shift(-right)}(${raised})${shift(right)}(`;
}

/** A glyph's number as two bytes, half of what its figures would take to write and to compress. */
function bytesOf(glyph: string): string {
  const number = Number.parseInt(glyph, 16);
  return String.fromCharCode(number >> 8, number & 0xff).replace(ESCAPED, (sign) => ESCAPES[sign] ?? sign);
}

/** What may not stand in `(…)` as it is; a bare carriage return would be read as a line feed. */
const ESCAPED = /[()\\\r\n]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '(': '\\(',
  ')': '\\)',
  '\\': '\\\\',
  '\r': '\\r',
  '\n': '\\n',
};
