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

/** What of a face's tables is left out when a unit is shaped; undefined where all of them are asked. */
export type Unasked = { readonly mark: false; readonly mkmk: false };

const NO_MARKS: Unasked = { mark: false, mkmk: false };
const PLAIN = /^[\x20-\x7e\u2010-\u2026]*$/;

/**
 * Plain letters carry no marks that would have to be placed. Tables of marks are a face's largest; to read them takes
 * longer than to set a short paper, and each word would be looked up in them in vain.
 */
export function unaskedOf(unit: string): Unasked | undefined {
  return PLAIN.test(unit) ? NO_MARKS : undefined;
}
