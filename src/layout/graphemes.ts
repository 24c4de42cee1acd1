// Written out rather than left to Intl.Segmenter, whose answer changes with the machine's own Unicode data: a base
// with its marks, pairs of regional indicators, pictures joined by U+200D, and letters that a virama or coeng joins to
// the one before, as Khmer writes them below it (UAX 29, in short).
const GRAPHEME =
  /\p{Regional_Indicator}{2}|\P{M}[\p{M}\p{Emoji_Modifier}]*(?:(?:\u200d|(?<=[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0c4d\u0d4d\u1039\u17d2]))\P{M}[\p{M}\p{Emoji_Modifier}]*)*|\p{M}+/gsu;

/** The letters of a word as a reader counts them. */
export function graphemes(word: string): readonly string[] {
  return word.match(GRAPHEME) ?? [];
}
