import { hasRightToLeft } from './direction.ts';

const MIRRORED: Readonly<Record<string, string>> = {
  ...{ '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{' },
  ...{ '<': '>', '>': '<', '«': '»', '»': '«', '‹': '›', '›': '‹' },
};

/** A word that runs from right to left with its brackets turned, as they are drawn there (UAX 9, L4). */
export function mirrored(word: string): string {
  return word.replace(/[()[\]{}<>«»‹›]/g, (sign) => MIRRORED[sign] ?? sign);
}

/** Before a text: it runs from right to left, whatever it consists of (Unicode's right-to-left mark). */
export const FROM_RIGHT = '\u200f';

/**
 * A text that runs from right to left as a shaper must be given it: its brackets turned, and all of it turned round
 * where it has no letters by which the shaper would know that it is to be.
 */
export function forShaper(text: string): string {
  const turned = mirrored(text);
  return hasRightToLeft(turned) ? turned : Array.from(turned).reverse().join('');
}
