/**
 * Where a word of letters alone may be broken by a hyphen: how many UTF-16 units may stand before it, in rising order;
 * none for a word that may not be broken.
 */
export type Hyphenate = (word: string) => readonly number[];
