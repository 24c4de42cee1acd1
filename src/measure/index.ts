import type { Measure } from '../model/measure.ts';
import { CUTS, type Cut, type CutFiles } from '../model/sheet.ts';
import { type OpenCut, openCut } from './cut.ts';

/**
 * Opens the four cuts of a face from the bytes of their files and measures with them; letters that it lacks are
 * measured in the first of `fallbacks` that has them.
 *
 * The distances of lines are the regular cut's, so that a bold word does not move its line. Throws an `Error` where
 * the bytes are no face that fontkit reads.
 */
export function openMeasure(faces: CutFiles, fallbacks: readonly CutFiles[] = []): Measure {
  const open = (cut: Cut): OpenCut =>
    openCut(
      faces[cut],
      fallbacks.map((other) => other[cut]),
    );
  const cuts = Object.fromEntries(CUTS.map((cut) => [cut, open(cut)])) as Record<Cut, OpenCut>;
  const { ascent, descent, lineGap } = cuts.regular;
  return {
    width: (text, cut, size) => cuts[cut].width(text) * size,
    ascent: (size) => ascent * size,
    descent: (size) => descent * size,
    single: (size) => (ascent + descent + lineGap) * size,
    has: (codePoint, cut) => cuts[cut].has(codePoint),
  };
}
