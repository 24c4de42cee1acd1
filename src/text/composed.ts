/** A letter with the marks that were typed after it, or a Korean syllable typed letter by letter. */
const PARTS = /\P{M}\p{M}+|[\u1100-\u11ff]{2,}/gu;
/** Quotation marks and dashes are no parts; an engine takes half a millisecond to build the pattern above. */
const MAY_HAVE_PARTS = /[^\0-\u02ff\u2010-\u2027]/;

/**
 * A text whose letters are single signs where Unicode has them (NFC): macOS writes some of them in parts, which faces
 * draw worse. Letters that NFC would trade for others, as some of Chinese names, stay.
 */
export function composed(text: string): string {
  return MAY_HAVE_PARTS.test(text) ? text.replace(PARTS, (parts) => parts.normalize('NFC')) : text;
}
