import { escapePattern } from './escape-pattern.ts';
import { alikeTo, latinized } from './look-alikes.ts';
import { unaccented } from './unaccented.ts';

/** All spellings of one name, as text has them and as addresses run them together. */
export interface Spellings {
  /** Finds any of them as whole words, in any case of letters, with its accents or without; what a genitive or plural adds is left over. Global. */
  readonly pattern: RegExp;
  /** `janeroe`, without accents. */
  readonly squeezed: readonly string[];
  /** Of each the longest stretch of letters that all people write alike, small, Latin and without accents: what has none of these has no name. */
  readonly marks: readonly string[];
}

/** How a name may be found. */
export function spellingsOf(texts: readonly string[]): Spellings {
  const spellings = texts.map((text) => text.normalize('NFC').trim()).filter((text) => text !== '');
  const ordered = spellings.sort((one, other) => other.length - one.length);
  return {
    pattern: new RegExp(ordered.map(spellingPattern).join('|') || '(?!)', 'giu'),
    squeezed: ordered.map(squeeze),
    marks: ordered.map(longestStretch),
  };
}

function longestStretch(spelling: string): string {
  const alike = [...spelling].map((sign) => (sign.toLowerCase() in SPELT ? ' ' : sign)).join('');
  const stretches = latinized(unaccented(alike))
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u);
  return stretches.reduce((one, other) => (other.length > one.length ? other : one), '');
}

/** What may stand between letters, a soft hyphen, a star that closes nothing, `Ro- / lofsen` at a line's end, and between words, `jane_roe`, `jane%20roe`. */
const UNSEEN = '(?:[*\\u00ad\\u200b-\\u200d\\u2060\\ufeff]|[‐-]\\s+)*';
const GAP = '(?:[\\s_+.‐‑–-]|%20|[*\\u00ad\\u200b-\\u200d\\u2060\\ufeff])';

/** Scripts that part no words, or add endings to a name without a space. */
const UNPARTED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** As many letters as make a name known when its words are written as one. */
const TELLING = 7;

function spellingPattern(spelling: string): string {
  const words = spelling.split(/[\s‐‑-]+/).filter((word) => word !== '');
  const gap = GAP + (squeeze(spelling).length < TELLING ? '+' : '*');
  const before = UNPARTED.test(spelling) ? '' : '(?<![\\p{L}\\p{N}])';
  const after = UNPARTED.test(spelling) ? '' : '(?=(?:e?s)?(?![\\p{L}\\p{M}\\p{N}]))';
  return before + words.map((word) => [...word].map(signPattern).join(UNSEEN)).join(gap) + after;
}

/** A sign as it stands or looks, taken apart, in addresses, and as people write it who do not have it: `Müller`, `M%C3%BCller`, `Mueller`, `Muller`. */
function signPattern(sign: string): string {
  if (/['’‘ʼ]/.test(sign)) return "(?:(?:['’‘ʼ`´]|%27)\\s?|\\s)?";
  // What may be left out: the stop of an initial, an accent that has no letter of its own.
  if (sign === '.' || unaccented(sign) === '') return `${escapePattern(sign)}?`;
  const apart = sign.normalize('NFD');
  const ways = [
    sign,
    apart,
    inAddress(sign),
    inAddress(apart),
    SPELT[sign.toLowerCase()] ?? sign,
    unaccented(sign),
  ];
  const all = [...new Set(ways.flatMap((way) => (way.length === 1 ? alikeTo(way) : [way])))];
  const letters = all.filter((way) => /^\p{L}$/u.test(way));
  const rest = all.filter((way) => !letters.includes(way)).map(escapePattern);
  return `(?:${[...(letters.length > 0 ? [`[${letters.join('')}]`] : []), ...rest].join('|')})`;
}

/** What is not of ASCII, as addresses have it (RFC 3986). */
function inAddress(signs: string): string {
  return signs.replace(/[^\0-\x7f]/gu, (sign) =>
    [...new TextEncoder().encode(sign)].map((byte) => `%${byte.toString(16)}`).join(''),
  );
}

const SPELT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', đ: 'dj' };

function squeeze(text: string): string {
  return latinized(unaccented(text.normalize('NFC')))
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** Whether an address or an id tells a name, also where it runs the words together. */
export function tells(address: string, { pattern, squeezed }: Spellings): boolean {
  const decoded = decode(address);
  const run = addressWords(address);
  const found = [address, decoded].some((text) => text.search(pattern) >= 0);
  return found || squeezed.some((name) => name.length >= TELLING && run.includes(name));
}

/** The letters and figures of an address in a row, small and without accents. */
export function addressWords(address: string): string {
  return squeeze(decode(address));
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
