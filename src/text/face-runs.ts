import { hasRightToLeft } from './direction.ts';

/** A stretch of a word that one face draws: `face` is its place in the chain, 0 the paper's own. */
export interface FaceRun {
  readonly face: number;
  readonly text: string;
}

const PLAIN = /^[\x20-\u024f\u2010-\u2027]*$/;
const LETTER = /\p{L}/u;
/** Marks, joiners and variation selectors belong to the letter before them. */
const DEPENDENT = /^(?:\p{M}|\p{Join_Control}|\p{Variation_Selector})$/u;

/**
 * A word by the faces that draw it: each letter by the first of the chain that has it, what no face has by the first.
 * The brackets about an Arabic word are those of its face: readers turn round what one face draws, each by itself.
 */
export function faceRuns(
  word: string,
  faces: number,
  has: (face: number, codePoint: number) => boolean,
): readonly FaceRun[] {
  if (faces < 2 || PLAIN.test(word)) return [{ face: 0, text: word }];
  const own = Array.from(word).find(hasRightToLeft);
  const about = own === undefined ? 0 : firstWith(own, faces, has);
  const faceOf = (letter: string) =>
    !LETTER.test(letter) && has(about, letter.codePointAt(0) as number)
      ? about
      : firstWith(letter, faces, has);
  const runs: { face: number; text: string }[] = [];
  for (const letter of word) {
    const last = runs.at(-1);
    const face = DEPENDENT.test(letter) && last ? last.face : faceOf(letter);
    if (last?.face === face) last.text += letter;
    else runs.push({ face, text: letter });
  }
  return runs;
}

function firstWith(letter: string, faces: number, has: (face: number, codePoint: number) => boolean): number {
  for (let face = 0; face < faces; face++) if (has(face, letter.codePointAt(0) as number)) return face;
  return 0;
}
