import { unaccented } from './unaccented.ts';

/** Compares by Unicode code point: negative, zero or positive, the same on every machine. */
export function byCodePoint(left: string, right: string): number {
  if (left === right) return 0;
  let index = 0;
  while (left.charCodeAt(index) === right.charCodeAt(index)) index++;
  return rank(left.charCodeAt(index)) - rank(right.charCodeAt(index));
}

/** Surrogates stand for code points above all others, though their own numbers are below U+E000; a text that ends comes first. */
function rank(unit: number): number {
  if (Number.isNaN(unit)) return -1;
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

/** Compares names, terms and titles as lists have them: by their letters and figures, whatever their accents and case. */
export function byAlphabet(left: string, right: string): number {
  return byCodePoint(filed(left), filed(right));
}

function filed(text: string): string {
  return unaccented(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();
}
