import type { Court, Words } from '../model/court.ts';
import { baseLanguage } from '../text/base-language.ts';

/**
 * The court's words in a language. What it lacks there stands in the wider language (`sr` for `sr-Cyrl`), and what
 * that lacks in English.
 */
export function wordsOf({ words }: Court, language: string): Words {
  const base = baseLanguage(language);
  const layers = ['en', base, language].flatMap((tag, index, all) =>
    all.indexOf(tag) === index ? (words.get(tag) ?? []) : [],
  );
  return layers.reduce(laidOver);
}

function laidOver(below: Words, above: Words): Words {
  const either = (key: 'ordinals' | 'ordinalWords' | 'numbers') =>
    above[key].length > 0 ? above[key] : below[key];
  const own = above.months.length > 0 ? above : below;
  return {
    phrases: new Map([...below.phrases, ...above.phrases]),
    months: own.months,
    monthsAlone: own.monthsAlone,
    ordinals: either('ordinals'),
    ordinalWords: either('ordinalWords'),
    numbers: either('numbers'),
  };
}
