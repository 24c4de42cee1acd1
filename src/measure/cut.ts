import { create, type Font } from 'fontkit';
import { shapingUnits, unaskedOf } from '../text/shaping-units.ts';

/** One cut of a face, measured in ems. */
export interface OpenCut {
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  width(text: string): number;
  has(codePoint: number): boolean;
}

/** Opens one cut. Each distinct word is shaped once, since shaping costs some forty times a look into a map. */
export function openCut(bytes: Uint8Array): OpenCut {
  const font = create(bytes as Buffer) as Font;
  const em = font.unitsPerEm;
  const widthOfUnit = remembered((unit) => font.layout(unit, unaskedOf(unit)).advanceWidth / em);
  const width = remembered((word) => shapingUnits(word).reduce((sum, unit) => sum + widthOfUnit(unit), 0));
  return {
    ascent: font.ascent / em,
    descent: -font.descent / em,
    lineGap: font.lineGap / em,
    width,
    has: (codePoint) => font.hasGlyphForCodePoint(codePoint),
  };
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
