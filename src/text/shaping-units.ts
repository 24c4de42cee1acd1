const UNIT = /\d|\D+/gu;

/**
 * The stretches of a word that are shaped apart, in order: every figure alone, whatever is between figures whole.
 *
 * Figures are of one width and must stay so, in columns and dates; faces such as Tinos would kern `11`. Measuring
 * and drawing both go by these units, so they agree to the last point.
 */
export function shapingUnits(word: string): readonly string[] {
  return word.match(UNIT) ?? [];
}
