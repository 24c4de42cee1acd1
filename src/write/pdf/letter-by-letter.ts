import { LETTERS } from '../../text/kept-letters.ts';

/**
 * Encodes texts of plain letters (`LETTERS`) that are moved by their neighbours and by nothing else, each letter looked
 * at once: most are their own code, and are copied by the stretch. Undefined of a text that has any other letter.
 *
 * `encodeUnit` encodes a shaping unit, as the inside of `(…)`; it is asked once of each two letters that meet.
 */
export function letterByLetter(encodeUnit: (unit: string) => string): (text: string) => string | undefined {
  const known: string[][] = Array.from(LETTERS, () => []);
  return (text) => {
    let drawn = '';
    let copied = 0;
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const place = PLACES[text.charCodeAt(at)] as number;
      if (place === ELSEWHERE) return undefined;
      const row = known[before] as string[];
      let code = row[place];
      if (code === undefined) {
        code = codeAfter(LETTERS.charAt(before), LETTERS.charAt(place), encodeUnit);
        row[place] = code;
      }
      if (code !== ITSELF) {
        drawn += text.slice(copied, at) + code;
        copied = at + 1;
      }
      before = place;
    }
    return drawn + text.slice(copied);
  };
}

const ITSELF = '';
const ELSEWHERE = 0xffff;

/** By its UTF-16 unit, the place of a letter in `LETTERS`, of which the first is the space. */
const PLACES = new Uint16Array(0x10000).fill(ELSEWHERE);
for (let place = 0; place < LETTERS.length; place++) PLACES[LETTERS.charCodeAt(place)] = place;

const SPACE = /[ \u00a0]/;
/** What is shaped alone, or begins a word. */
const APART = /[\d \u00a0]/;

/** What stands for a letter after another: its code, and before that the kerning between the two. */
function codeAfter(before: string, letter: string, encodeUnit: (unit: string) => string): string {
  const code = SPACE.test(letter)
    ? ' '
    : APART.test(before) || APART.test(letter)
      ? encodeUnit(letter)
      : encodeUnit(before + letter).slice(encodeUnit(before).length);
  return code === letter ? ITSELF : code;
}
