/** Widths of letters in ems, the first that is like a letter, as the widest of its kind is in the faces of courts. */
const LETTERS: readonly (readonly [RegExp, number])[] = [
  [/[iljtfrI.,:;'’!|()[\]/-]/, 0.34],
  [/[acesz]/, 0.45],
  [/[a-z0-9]/, 0.5],
  [/[\u1100-\u11ff\u2e80-\u{3ffff}]/u, 1],
  [/./u, 0.74],
];
/** Those that are wider than their kind. */
const WIDE: Readonly<Record<string, number>> = { m: 0.78, w: 0.73, M: 0.9, W: 0.95 };

/** About how wide a word is in ems where there is no face to measure it with, never much less than in truth. */
export function emsOf(word: string): number {
  let ems = 0;
  for (const letter of word) ems += WIDE[letter] ?? LETTERS.find(([like]) => like.test(letter))?.[1] ?? 0;
  return ems;
}
