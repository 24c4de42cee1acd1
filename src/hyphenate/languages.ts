/** How words of a language are hyphenated. */
export interface Language {
  /** Loads its patterns, of the TeX users' collection. */
  readonly load: () => Promise<{ readonly default: unknown }>;
  /** The fewest letters before and after a hyphen. */
  readonly left: number;
  readonly right: number;
  /** Whether words with capitals may be broken: where nouns have them, not only names. */
  readonly capitals: boolean;
}

const LEAST = { left: 2, right: 3, capitals: false };

/** By BCP 47 tag in small letters, and by its first part for all others of the language. */
export const LANGUAGES: Readonly<Record<string, Language>> = {
  en: { ...LEAST, load: () => import('hyphen/patterns/en-gb.js') },
  'en-us': { ...LEAST, load: () => import('hyphen/patterns/en-us.js') },
  fr: { ...LEAST, load: () => import('hyphen/patterns/fr.js') },
  de: { ...LEAST, capitals: true, load: () => import('hyphen/patterns/de-1996.js') },
  es: { ...LEAST, load: () => import('hyphen/patterns/es.js') },
  it: { ...LEAST, load: () => import('hyphen/patterns/it.js') },
  nl: { ...LEAST, load: () => import('hyphen/patterns/nl.js') },
  pt: { ...LEAST, load: () => import('hyphen/patterns/pt.js') },
  pl: { ...LEAST, load: () => import('hyphen/patterns/pl.js') },
  ru: { ...LEAST, right: 2, load: () => import('hyphen/patterns/ru.js') },
  uk: { ...LEAST, right: 2, load: () => import('hyphen/patterns/uk.js') },
};
