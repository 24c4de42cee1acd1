import { type FaceRun, faceRuns } from '../../text/face-runs.ts';
import { FROM_RIGHT } from '../../text/mirrored.ts';
import { shapingUnits, unaskedOf } from '../../text/shaping-units.ts';
import { letterByLetter } from './letter-by-letter.ts';
import { escaped } from './literal.ts';
import { number, shift } from './number.ts';
import type { EmbeddedChain, EmbeddedFace } from './pdfkit.ts';

/** PDF's operator that shows a text in a size, with its operand. Each letter is a byte. */
export type Encode = (text: string, size: number) => string;

/**
 * Encodes the texts of one cut. Shaped once are each two letters that meet or, where more than neighbours may move a
 * letter, each word, and each figure. Words are parted by the one byte of a space, which PDF's own word spacing (Tw)
 * reaches (ISO 32000-1, 9.3.3).
 */
export function encoderOf(chain: EmbeddedChain): Encode {
  let spaced = false;
  const plainly = chain[0].movedByNeighbours
    ? letterByLetter((unit) => encodeUnit(chain[0], unit, 1))
    : undefined;
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
  const byWords = (text: string, size: number): string => {
    const known = wordsAt(size);
    return text
      .split(SPACE)
      .map((each) => word(each, size, known))
      .join(' ');
  };
  return (text, size) => {
    // A no-break space, which often shares the glyph, is drawn and read as a space.
    if (!spaced) chain[0].encode(' ');
    spaced = true;
    const glyphs = plainly?.(text) ?? byWords(text, size);
    return glyphs.includes(')') ? `[(${glyphs})]TJ` : `(${glyphs})Tj`;
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
  const select = (face: EmbeddedFace) => `)]TJ /${face.id} ${number(size)} Tf[(`;
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
      const drawn = shifted(escaped(glyph), xOffset, (yOffset * size) / 1000);
      const kern = advanceWidth - xAdvance;
      return kern === 0 ? drawn : `${drawn})${shift(kern)}(`;
    })
    .join('');
}

const NOWHERE = { xAdvance: 0, advanceWidth: 0, xOffset: 0, yOffset: 0 };

function shifted(glyph: string, right: number, up: number): string {
  const raised = up === 0 ? glyph : `)]TJ ${number(up)} Ts[(${glyph})]TJ 0 Ts[(`;
  return right === 0 ? raised : `)${shift(-right)}(${raised})${shift(right)}(`;
}
