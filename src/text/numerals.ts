import type { NumberPattern, Numeral } from '../model/sheet.ts';

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  let rest = number;
  let out = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      out += sign;
      rest -= value;
    }
  }
  return out;
}

/** a … z, aa, bb … zz, aaa: as Word counts on after z. */
function letters(number: number): string {
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

const NUMERALS: Readonly<Record<Numeral, (number: number) => string>> = {
  arabic: (number) => `${number}`,
  lower_letter: letters,
  upper_letter: (number) => letters(number).toUpperCase(),
  lower_roman: roman,
  upper_roman: (number) => roman(number).toUpperCase(),
};

/** A number (from 1) as its pattern prints it: `(b)`. */
export function numberLabel(pattern: NumberPattern, number: number): string {
  const numeral = pattern.words?.[number - 1] ?? NUMERALS[pattern.numeral](number);
  return pattern.before + numeral + pattern.after;
}

/** The same as a reference quotes it: without the full stop or colon that ends the label, as Word does. */
export function numberReference(pattern: NumberPattern, number: number): string {
  return numberLabel(pattern, number).replace(/[.:]\s*$/, '');
}
