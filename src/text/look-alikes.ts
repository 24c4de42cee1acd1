import { grouped } from './grouped.ts';

/** Small Latin letters, and those of other alphabets that look like them or like their capitals (after Unicode Technical Standard 39). */
const ALIKE: Readonly<Record<string, string>> = {
  a: 'аα',
  b: 'вβ',
  c: 'сϲ',
  d: 'ԁ',
  e: 'еε',
  g: 'ɡ',
  h: 'һнη',
  i: 'іι',
  j: 'јϳ',
  k: 'кκ',
  l: 'ӏ',
  m: 'мμ',
  n: 'ν',
  o: 'оο',
  p: 'рρ',
  q: 'ԛ',
  s: 'ѕ',
  t: 'тτ',
  w: 'ԝ',
  x: 'хχ',
  y: 'уγυү',
  z: 'ζ',
};

/** From a full-width sign to that of ASCII. */
const WIDTH = 0xfee0;
const wide = (letter: string) => String.fromCharCode(letter.charCodeAt(0) + WIDTH);

const LATIN = new Map(
  Object.entries(ALIKE).flatMap(([latin, others]) =>
    [...others].flatMap((other) => [
      [other, latin],
      [other.toUpperCase(), latin.toUpperCase()],
    ]),
  ),
);
const OTHERS = grouped([...LATIN.keys()], (other) => LATIN.get(other) as string);

/** A text in the Latin letters that its letters look like, a full-width one as it is else written. It is as long as it was. */
export function latinized(text: string): string {
  if (!BEYOND_LATIN.test(text)) return text;
  return text.replace(FOREIGN, (sign) => {
    const code = sign.charCodeAt(0);
    return LATIN.get(sign) ?? (code > WIDTH ? String.fromCharCode(code - WIDTH) : sign);
  });
}

const BEYOND_LATIN = /[^\0-\u024f\u2010-\u203a]/;
const FOREIGN = /[\u0251-\u0526\uff01-\uff5e]/g;

/** A letter, of either size as it is, and all that it may be taken for. */
export function alikeTo(sign: string): readonly string[] {
  const latin = latinized(sign);
  if (!/^[A-Za-z]$/.test(latin)) return [sign];
  return [...new Set([sign, latin, wide(latin), ...(OTHERS.get(latin) ?? [])])];
}
