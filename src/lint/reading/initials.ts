import { matchesIn } from '../../text/matches-in.ts';

const WORD = /[A-Za-zÀ-ỿ\d][A-Za-zÀ-ỿ\d’'.]*/gu;
const SMALL =
  /^(?:of|the|and|for|in|to|on|de|du|des|la|le|les|et|pour|against|with|from|as|at|by|a|an|i|za)$/iu;

/** Where the words begin whose initials an abbreviation behind them is made of; undefined where they do not fit. */
export function longFormBefore(text: string, end: number, letters: string): number | undefined {
  const from = Math.max(0, end - 160);
  const words = matchesIn(text.slice(from, end), WORD).slice(-(letters.length + 6));
  for (let first = words.length - 1; first >= 0; first--) {
    const phrase = words.slice(first).map(([word]) => word);
    if (phrase.length > 1 && fits(letters.toUpperCase(), phrase))
      return from + (words[first] as RegExpExecArray).index;
  }
  return undefined;
}

/** Whether each word gives its first letter, and some of them more (`Yugoslavia`, `UNPROFOR`); small words may give none. */
function fits(letters: string, words: readonly string[]): boolean {
  if (SMALL.test(words[0] as string)) return false;
  let taken = 0;
  for (const [index, word] of words.entries()) {
    const upper = word.toUpperCase();
    if (upper[0] !== letters[taken]) {
      if (SMALL.test(word)) continue;
      return false;
    }
    taken++;
    const left = words.slice(index + 1).filter((other) => !SMALL.test(other)).length;
    for (let at = 1; at < upper.length && letters.length - taken > left; at++)
      if (upper[at] === letters[taken]) taken++;
  }
  return taken === letters.length;
}

const CAPITALISED = /^\p{Upper}/u;

/** What leads over to a second name before an article: `the Army and the Police`. */
const PARTS = /^(?:and|or|with|from|as|at|by|to)\s+the\s/iu;

/** Where the name begins that ends at a place: capitalised words and the small ones between them. */
export function nameBefore(text: string, end: number): number | undefined {
  const from = Math.max(0, end - 160);
  const before = text.slice(from, end);
  const words = matchesIn(before, WORD);
  let start: number | undefined;
  let next = before.trimEnd().length;
  for (const { 0: word, index } of [...words].reverse()) {
    if (/[^\s-]/.test(before.slice(index + word.length, next)) || /[.]$/.test(word)) break;
    if (CAPITALISED.test(word)) start = from + index;
    else if (!SMALL.test(word) || PARTS.test(before.slice(index, index + 10))) break;
    next = index;
  }
  return start;
}
