import { FROM_RIGHT } from './direction.ts';

/** From the first letter that runs from right to left to the last one before letters that run the other way. */
const STRETCH = new RegExp(`${FROM_RIGHT}+(?:[^\\p{L}]*${FROM_RIGHT}+)*\\p{M}*`, 'gu');
/** Within a stretch, what stands between two commas. */
const ENTRY = new RegExp(`${FROM_RIGHT}(?:(?:(?![,;] ).)*${FROM_RIGHT})?\\p{M}*`, 'gsu');
/** A list of names has no more words than these between its commas; a sentence has. */
const WORDS_OF_NAME = 4;

/**
 * From where to where a text that runs from left to right has words that run the other way, in UTF-16 units: as whoever
 * writes `עמוד, 15` or lists such names in an English sentence means it, the numbers and commas are the sentence's.
 */
export function wordsFromRight(text: string): readonly (readonly [start: number, end: number])[] {
  return [...text.matchAll(STRETCH)].flatMap(({ 0: stretch, index }) =>
    isList(stretch)
      ? [...stretch.matchAll(ENTRY)].map((entry) => bounds(entry[0], index + entry.index))
      : [bounds(stretch, index)],
  );
}

function isList(stretch: string): boolean {
  return stretch.split(/[,;] /).every((entry) => entry.split(' ').length <= WORDS_OF_NAME);
}

function bounds(words: string, start: number): readonly [number, number] {
  return [start, start + words.length];
}
