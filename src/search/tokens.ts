/** Called for each word of a text: where it begins and ends in the plain text, and a number that few other words have. */
type Visit = (plain: string, start: number, end: number, hash: number) => void;

/**
 * The words of a text as they are compared: in small letters, composed, without soft hyphens; figures are words too.
 * Ends of lines, and the sign for what may part words, stand between them as they are.
 */
export function eachWord(text: string, visit: Visit): void {
  const plain = plainOf(text);
  let [start, hash, kind] = [-1, 0, BETWEEN];
  for (let at = 0; at < plain.length; at++) {
    const unit = plain.charCodeAt(at);
    // The second half of a letter beyond the first 65,536 is what the first is.
    if (unit < 0xdc00 || unit > 0xdfff) kind = kindOf(unit, plain, at);
    if (kind === WITHIN) {
      if (start < 0) [start, hash] = [at, 0];
      hash = (Math.imul(hash, 31) + unit) | 0;
      continue;
    }
    if (start >= 0) visit(plain, start, at, hash);
    start = -1;
    if (kind === ALONE) visit(plain, at, at + 1, unit);
  }
  if (start >= 0) visit(plain, start, plain.length, hash);
}

/** These words as a list. */
export function tokensOf(text: string): readonly string[] {
  const words: string[] = [];
  eachWord(text, (plain, start, end) => words.push(plain.slice(start, end)));
  return words;
}

function plainOf(text: string): string {
  const plain = text.replace(SOFT_HYPHENS, '');
  return (BEYOND_ASCII.test(plain) ? plain.normalize('NFC') : plain).toLowerCase();
}

const SOFT_HYPHENS = /\u00ad/g;
const BEYOND_ASCII = /[^\0-\x7f]/;

/** What a sign does: it stands between words, within one, or is one alone. */
const [BETWEEN, WITHIN, ALONE] = [0, 1, 2];
const LETTER = /^[\p{L}\p{M}\p{N}]/u;

/** What no row of words goes over. */
export const BREAK = /^[\n\u200b]$/;

/** By UTF-16 unit, from 1 on, as far as they have been met: a pattern is slow to ask for each letter of a long paper. */
const MET = new Uint8Array(0x10000);

function kindOf(unit: number, text: string, at: number): number {
  const met = MET[unit] as number;
  if (met > 0) return met - 1;
  const sign = String.fromCodePoint(text.codePointAt(at) as number);
  const kind = BREAK.test(sign) ? ALONE : LETTER.test(sign) ? WITHIN : BETWEEN;
  // The first half of a pair does not tell what the pair is.
  if (sign.length === 1) MET[unit] = kind + 1;
  return kind;
}
