import createHyphenator from 'hyphen';
import type { Hyphenate } from '../model/hyphenate.ts';
import { baseLanguage } from '../text/base-language.ts';
import { LANGUAGES, type Language } from './languages.ts';

/** Where words of a language may be broken; undefined where its words are never broken. `tag` is BCP 47. */
export async function openHyphenate(tag: string): Promise<Hyphenate | undefined> {
  const small = tag.toLowerCase();
  const language = LANGUAGES[small] ?? LANGUAGES[baseLanguage(small)];
  if (language === undefined) return undefined;
  const { default: patterns } = await language.load();
  return hyphenateBy(patterns, language);
}

const SOFT_HYPHEN = '\u00ad';
const NOWHERE: readonly number[] = [];

function hyphenateBy(patterns: unknown, language: Language): Hyphenate {
  const mark = createHyphenator(patterns, { async: false, hyphenChar: SOFT_HYPHEN, html: false });
  const known = new Map<string, readonly number[]>();
  return (word) => {
    let places = known.get(word);
    if (places === undefined) {
      places = mayBreak(word, language) ? placesIn(mark(word.toLowerCase()), word, language) : NOWHERE;
      known.set(word, places);
    }
    return places;
  };
}

/** Words in capitals are abbreviations or headings, and those that begin with one are names in most languages. */
function mayBreak(word: string, { capitals }: Language): boolean {
  return capitals ? word.slice(1) === word.slice(1).toLowerCase() : word === word.toLowerCase();
}

function placesIn(marked: string, word: string, { left, right }: Language): readonly number[] {
  const places: number[] = [];
  let place = 0;
  for (const part of marked.split(SOFT_HYPHEN).slice(0, -1)) {
    place += part.length;
    if (place >= left && place <= word.length - right) places.push(place);
  }
  return places;
}
