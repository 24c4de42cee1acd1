/** Where lines begin: on the left, or on the right. */
export type Direction = 'ltr' | 'rtl';

/** A pattern (flag `u`) of one letter that is written from right to left, or a sign of its script. */
export const FROM_RIGHT =
  '[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}]';
const FROM_RIGHT_LETTERS = new RegExp(FROM_RIGHT, 'u');

/** Whether a text has letters that are written from right to left: Hebrew, Arabic and their like. */
export function hasRightToLeft(text: string): boolean {
  return FROM_RIGHT_LETTERS.test(text);
}

const SCRIPTS = /^(?:arab|aran|hebr|syrc|thaa|nkoo|adlm|rohg|samr|mand)$/;
const LANGUAGES = /^(?:ar|arc|ckb|dv|fa|he|iw|nqo|prs|ps|sd|syr|ug|ur|yi)$/;

/** How the lines of a language (BCP 47) run: by the script that its tag names, else by the one it is commonly written in. */
export function directionOf(language: string): Direction {
  const [own = '', ...rest] = language.toLowerCase().split('-');
  const script = rest.find((part) => /^[a-z]{4}$/.test(part));
  const isRightToLeft = script === undefined ? LANGUAGES.test(own) : SCRIPTS.test(script);
  return isRightToLeft ? 'rtl' : 'ltr';
}
