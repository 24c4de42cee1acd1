import type { Numeral } from '../../model/sheet.ts';

/** How a SEQ field is asked for each kind of numeral. */
export const SEQUENCE_NUMERALS = {
  arabic: 'ARABIC',
  lower_letter: 'alphabetic',
  upper_letter: 'ALPHABETIC',
  lower_roman: 'roman',
  upper_roman: 'ROMAN',
} as const satisfies Record<Numeral, string>;
