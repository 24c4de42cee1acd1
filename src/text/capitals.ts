/** What stays small in a line of capitals: the Latin ordinals of articles, and letters of sub-paragraphs, `25(3)(c)`. */
const SMALL = /\b(?:bis|ter|quater)\b|(?<=[\d)])\([a-z]{1,5}\)/g;

/** Words in capitals, the letters of provisions left as the statute prints them. Not by locale: the same everywhere. */
export function capitals(text: string): string {
  let out = '';
  let from = 0;
  for (const small of text.matchAll(SMALL)) {
    out += text.slice(from, small.index).toUpperCase() + small[0];
    from = small.index + small[0].length;
  }
  return out + text.slice(from).toUpperCase();
}
