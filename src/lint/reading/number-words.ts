import { TENS, UNITS } from '../words/numbers.ts';

const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000 };
const WORD = `(?:${[...UNITS, ...TENS.slice(2), ...Object.keys(SCALES), 'and'].join('|')})`;

/** A number in words, as the source of a regular expression for a text of any capitals. */
export const NUMBER_WORDS = `${WORD}(?:(?:\\s|-)${WORD}){0,8}`;
/** The same of a number in figures, with commas between thousands. */
export const FIGURES = '\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,9}';

/** What a number in figures or in words says: `one hundred and twenty-six` is 126; undefined where it is none. */
export function numberSaid(words: string): number | undefined {
  if (/^\d/.test(words)) return Number(words.replace(/,/g, ''));
  let total = 0;
  let group = 0;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    if (word === 'and') continue;
    const small = smallNumber(word);
    const scale = SCALES[word];
    if (small !== undefined) group += small;
    else if (scale === 100) group = Math.max(1, group) * 100;
    else if (scale !== undefined) {
      total += Math.max(1, group) * scale;
      group = 0;
    } else return undefined;
  }
  return total + group;
}

function smallNumber(word: string): number | undefined {
  if (UNITS.includes(word)) return UNITS.indexOf(word);
  return TENS.includes(word) ? TENS.indexOf(word) * 10 : undefined;
}
