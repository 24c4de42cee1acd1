import { create, type Font } from 'fontkit';
import { faceRuns } from '../text/face-runs.ts';
import { keptPairs } from '../text/kept-pairs.ts';
import { allowNullAnchors } from '../text/null-anchors.ts';
import { shapeByPairs } from '../text/pair-shaping.ts';
import { shapingUnits, unaskedOf } from '../text/shaping-units.ts';

/** One cut of a chain of faces, measured in ems. The distances of lines are those of the first. */
export interface OpenCut {
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  width(text: string): number;
  has(codePoint: number): boolean;
}

/** Opens one cut. Each distinct word is shaped once, since shaping costs some forty times a look into a map. */
export function openCut(first: Uint8Array, others: readonly Uint8Array[]): OpenCut {
  const font = open(first);
  const em = font.unitsPerEm;
  const fonts = [font, ...others.map(open)];
  const has = (face: number, codePoint: number) => fonts[face]?.hasGlyphForCodePoint(codePoint) ?? false;
  const widthOfUnit = remembered((unit) =>
    faceRuns(unit, fonts.length, has).reduce(
      (sum, { face, text }) => sum + widthIn(fonts[face] ?? font, text),
      0,
    ),
  );
  const width = remembered((word) => shapingUnits(word).reduce((sum, unit) => sum + widthOfUnit(unit), 0));
  return {
    ascent: font.ascent / em,
    descent: -font.descent / em,
    lineGap: font.lineGap / em,
    width,
    has: (codePoint) => fonts.some((_, face) => has(face, codePoint)),
  };
}

function open(bytes: Uint8Array): Font {
  return create(bytes as Buffer) as Font;
}

function widthIn(font: Font, text: string): number {
  const advances = keptPairs(font)?.advances(text);
  if (advances) return advances.reduce((sum, advance) => sum + advance, 0) / font.unitsPerEm;
  allowNullAnchors(font);
  shapeByPairs(font);
  return font.layout(text, unaskedOf(text)).advanceWidth / font.unitsPerEm;
}

function remembered(compute: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = compute(text);
      known.set(text, value);
    }
    return value;
  };
}
