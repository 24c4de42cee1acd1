import { bareLetters } from '../../text/bare-letters.ts';

/** A name without accents and case, with letters that are transliterated in several ways made one: `Rasheed`, `Rashid`. */
export function transliterated(word: string): string {
  return bareLetters(word)
    .replace(/['’]/g, '')
    .replace(/[Đđ]/gu, 'dj')
    .replace(/ł/gu, 'l')
    .toLowerCase()
    .replace(/ee/gu, 'i')
    .replace(/oo|ou/gu, 'u')
    .replace(/(?:iy|yy|yi|ii|ij|y|i|j)+/gu, 'y')
    .replace(/ph/gu, 'f')
    .replace(/kh/gu, 'h')
    .replace(/sch/gu, 'sh')
    .replace(/ks/gu, 'x')
    .replace(/q|ck/gu, 'k')
    .replace(/w/gu, 'v')
    .replace(/(.)\1/gu, '$1')
    .replace(/t?ch$/u, 'c');
}
