/**
 * The words of a text as they are compared: in small letters, composed, without soft hyphens; figures are words too.
 * Ends of lines, and the sign for what may part words, stand between them as they are.
 */
export function tokensOf(text: string): readonly string[] {
  const plain = text.replace(SOFT_HYPHENS, '');
  return (BEYOND_ASCII.test(plain) ? plain.normalize('NFC') : plain).toLowerCase().match(WORDS) ?? [];
}

const SOFT_HYPHENS = /\u00ad/g;
const BEYOND_ASCII = /[^\0-\x7f]/;
const WORDS = /[\p{L}\p{M}\p{N}]+|[\n\u200b]/gu;
