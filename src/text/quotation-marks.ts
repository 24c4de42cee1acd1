import { baseLanguage } from './base-language.ts';

/** The marks about words that are quoted, and about words quoted within these; French ones hold a space that no line ends at. */
export interface QuotationMarks {
  readonly double: readonly [open: string, close: string];
  /** Absent where a language has none of its own, so that `'` is an apostrophe always. */
  readonly single?: readonly [open: string, close: string];
}

const ENGLISH: QuotationMarks = { double: ['“', '”'], single: ['‘', '’'] };
const LOW: QuotationMarks = { double: ['„', '“'], single: ['‚', '‘'] };
const ANGLED: QuotationMarks = { double: ['«', '»'] };

/** By language, without its region. */
const MARKS: Readonly<Record<string, QuotationMarks>> = {
  ar: ANGLED,
  de: LOW,
  es: ANGLED,
  fr: { double: ['«\u00a0', '\u00a0»'] },
  it: ANGLED,
  pl: { double: ['„', '”'], single: ['‚', '’'] },
  ru: ANGLED,
  sq: { double: ['„', '“'] },
  sr: { double: ['„', '“'] },
  uk: ANGLED,
};

/** Those of a language by its BCP 47 tag; the English ones where it is not in the table. */
export function quotationMarks(language: string): QuotationMarks {
  return MARKS[baseLanguage(language)] ?? ENGLISH;
}
