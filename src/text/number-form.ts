import { escapePattern } from './escape-pattern.ts';

/**
 * Whether a number has a court's form: `#` is a figure, `@` a letter, `*` anything that holds no space, what stands in
 * `[…]` may be left out, and all else is itself (`ICC-##/##[-##/##][-*]`).
 */
export function hasForm(number: string, form: string): boolean {
  return number.length <= LONGEST && patternOf(form).test(number);
}

/** No registry gives longer ones. It bounds what a pattern of several `*` may try. */
const LONGEST = 120;

const SIGNS: Readonly<Record<string, string>> = {
  '#': '\\d',
  '@': '[A-Za-z]',
  '*': '\\S+',
  '[': '(?:',
  ']': ')?',
};

function patternOf(form: string): RegExp {
  const balanced = form.split('[').length === form.split(']').length ? form : form.replace(/[[\]]/g, '');
  const source = [...balanced].map((sign) => SIGNS[sign] ?? escapePattern(sign)).join('');
  return new RegExp(`^${source}$`);
}
