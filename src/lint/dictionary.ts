import { baseLanguage } from '../text/base-language.ts';
import { closest } from '../text/closest.ts';

/** The words of a language. */
export interface Dictionary {
  /** Whether a word in small letters is spelled right. */
  has(word: string): boolean;
  /** The word that somebody meant who wrote another; undefined where none is near. */
  near(word: string): string | undefined;
}

/** Loads the words of a language, given by its BCP 47 tag; undefined where there are none. */
export async function openDictionary(language: string): Promise<Dictionary | undefined> {
  if (baseLanguage(language) !== 'en') return undefined;
  return dictionaryOf((await import('./words.generated.js')).default);
}

/** `words`: sorted by code unit, each on a line of its own, with a line end before the first. */
function dictionaryOf(words: string): Dictionary {
  return {
    has: kept((word) => words.startsWith(`${word}\n`, lineAt(words, word))),
    near: kept((word) => closest(word, likely(words, word))),
  };
}

/** Rules ask for the same words. */
function kept<Answer>(look: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    if (!known.has(word)) known.set(word, look(word));
    return known.get(word) as Answer;
  };
}

/** Where the first line begins that does not sort before a word: a binary search on lines of different lengths. */
function lineAt(words: string, word: string): number {
  let low = 1;
  let high = words.length;
  while (low < high) {
    const start = words.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    const end = words.indexOf('\n', start);
    if (words.slice(start, end) < word) low = end + 1;
    else high = start;
  }
  return low;
}

/** Words that begin with the same letter and are about as long: whoever mistypes a word most often gets its first letter right. */
function likely(words: string, word: string): readonly string[] {
  const first = word[0] as string;
  const block = words.slice(
    lineAt(words, first),
    lineAt(words, String.fromCharCode(first.charCodeAt(0) + 1)),
  );
  return block.split('\n').filter((each) => Math.abs(each.length - word.length) <= 1 && each.length > 1);
}
