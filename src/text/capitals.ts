/** What stays small in a line of capitals: the Latin ordinals of articles, and letters of sub-paragraphs, `25(3)(c)`. */
const SMALL = /\b(?:bis|ter|quater)\b|(?<=[\d)])\([a-z]{1,5}\)/g;
const GREEK = /[\u0370-\u03ff\u1f00-\u1fff][\u0300-\u036f\u0370-\u03ff\u1f00-\u1fff]+/g;

/** Words in capitals, the letters of provisions left as the statute prints them. Not by locale: the same everywhere. */
export function capitals(text: string): string {
  let out = '';
  let from = 0;
  for (const small of text.matchAll(SMALL)) {
    out += allCapitals(text.slice(from, small.index)) + small[0];
    from = small.index + small[0].length;
  }
  return out + allCapitals(text.slice(from));
}

function allCapitals(text: string): string {
  return text.replace(GREEK, withoutAccents).toUpperCase();
}

/** Words in Greek capitals have no accents; two vowels that an accent held apart have dots instead: `μάιος`, `ΜΑΪΟΣ`. */
function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(/([αεο]\u0301)([ιυ])(?!\u0308)/g, '$1$2\u0308')
    .replace(/[\u0300\u0301\u0313\u0314\u0342]/g, '')
    .normalize('NFC');
}
