/** A stretch of a word that one face draws: `face` is its place in the chain, 0 the paper's own. */
export interface FaceRun {
  readonly face: number;
  readonly text: string;
}

const PLAIN = /^[\x20-\u024f\u2010-\u2027]*$/;
/** Marks, joiners and variation selectors belong to the letter before them. */
const DEPENDENT = /^(?:\p{M}|\p{Join_Control}|\p{Variation_Selector})$/u;

/** A word by the faces that draw it: each letter by the first of the chain that has it, what no face has by the first. */
export function faceRuns(
  word: string,
  faces: number,
  has: (face: number, codePoint: number) => boolean,
): readonly FaceRun[] {
  if (faces < 2 || PLAIN.test(word)) return [{ face: 0, text: word }];
  const runs: { face: number; text: string }[] = [];
  for (const letter of word) {
    const last = runs.at(-1);
    const face = DEPENDENT.test(letter) && last ? last.face : firstWith(letter, faces, has);
    if (last?.face === face) last.text += letter;
    else runs.push({ face, text: letter });
  }
  return runs;
}

function firstWith(letter: string, faces: number, has: (face: number, codePoint: number) => boolean): number {
  for (let face = 0; face < faces; face++) if (has(face, letter.codePointAt(0) as number)) return face;
  return 0;
}
