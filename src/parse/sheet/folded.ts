import { unaccented } from '../../text/unaccented.ts';

/** Words as heads and the like are compared: small letters and figures, without accents and signs. */
export function folded(text: string): string {
  return unaccented(text.normalize('NFC'))
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();
}
