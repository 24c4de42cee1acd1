import type { Measure } from '../model/measure.ts';
import { CUTS, type Cut } from '../model/sheet.ts';
import { openCut } from './cut.ts';

/**
 * Opens the four cuts of a face from the bytes of their files and measures with them.
 *
 * The distances of lines are the regular cut's, so that a bold word does not move its line. Throws an `Error` where
 * the bytes are no face that fontkit reads.
 */
export function openMeasure(faces: Readonly<Record<Cut, Uint8Array>>): Measure {
  const cuts = Object.fromEntries(CUTS.map((cut) => [cut, openCut(faces[cut])])) as Record<
    Cut,
    ReturnType<typeof openCut>
  >;
  const { ascent, descent, lineGap } = cuts.regular;
  return {
    width: (text, cut, size) => cuts[cut].width(text) * size,
    ascent: (size) => ascent * size,
    descent: (size) => descent * size,
    single: (size) => (ascent + descent + lineGap) * size,
    has: (codePoint, cut) => cuts[cut].has(codePoint),
  };
}
