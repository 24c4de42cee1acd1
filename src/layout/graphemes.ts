// Written out rather than left to Intl.Segmenter, whose answer changes with the machine's own Unicode data: a base
// with its marks, pairs of regional indicators, and pictures joined by U+200D (UAX 29, in short).
const GRAPHEME =
  /\p{Regional_Indicator}{2}|\P{M}[\p{M}\p{Emoji_Modifier}]*(?:\u200d\P{M}[\p{M}\p{Emoji_Modifier}]*)*|\p{M}+/gsu;

/** The letters of a word as a reader counts them. */
export function graphemes(word: string): readonly string[] {
  return word.match(GRAPHEME) ?? [];
}
