import { baseLanguage } from './base-language.ts';

/** Languages that set a space before double signs and inside guillemets, and those that set one between thousands. */
const BEFORE_SIGNS: ReadonlySet<string> = new Set(['fr']);
const IN_NUMBERS: ReadonlySet<string> = new Set(['fr', 'uk']);

/** Typed spaces that belong to a sign or a number, as a language has them, made spaces at which no line ends. */
export function withCloseSpaces(text: string, language: string): string {
  const base = baseLanguage(language);
  const signs = BEFORE_SIGNS.has(base) ? text.replace(/ (?=[:;?!»])|(?<=«) /g, '\u00a0') : text;
  return IN_NUMBERS.has(base)
    ? signs.replace(THOUSANDS, (number) => number.replaceAll(' ', '\u00a0'))
    : signs;
}

const THOUSANDS = /(?<!\d)\d{1,3}(?: \d{3})+(?!\d)/g;
