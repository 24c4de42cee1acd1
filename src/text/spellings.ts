import { escapePattern } from './escape-pattern.ts';

/** All spellings of one name, as text has them and as addresses run them together. */
export interface Spellings {
  /** Finds any of them as whole words, in any case of letters; global. */
  readonly pattern: RegExp;
  /** `janeroe`. */
  readonly squeezed: readonly string[];
}

/** How a name may be found. */
export function spellingsOf(texts: readonly string[]): Spellings {
  const spellings = texts.map((text) => text.normalize('NFC').trim()).filter((text) => text !== '');
  const ordered = spellings.sort((one, other) => other.length - one.length);
  return {
    pattern: new RegExp(ordered.map(spellingPattern).join('|') || '(?!)', 'giu'),
    squeezed: ordered.map(squeeze),
  };
}

/** What may stand between letters and between words: a soft hyphen, a star that closes nothing, `jane_roe`, `jane%20roe`. */
const UNSEEN = '[*\\u00ad\\u200b-\\u200d\\u2060\\ufeff]*';
const GAP = '(?:[\\s_+.‐‑–-]|%20|[*\\u00ad\\u200b-\\u200d\\u2060\\ufeff])';

/** Scripts that part no words, or add endings to a name without a space. */
const UNPARTED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** As many letters as make a name known when its words are written as one. */
const TELLING = 7;

function spellingPattern(spelling: string): string {
  const words = spelling.split(/[\s‐‑-]+/).filter((word) => word !== '');
  const gap = GAP + (squeeze(spelling).length < TELLING ? '+' : '*');
  const before = UNPARTED.test(spelling) ? '' : '(?<![\\p{L}\\p{N}])';
  const after = UNPARTED.test(spelling) ? '' : '(?![\\p{L}\\p{M}\\p{N}])';
  return before + words.map((word) => [...word].map(signPattern).join(UNSEEN)).join(gap) + after;
}

function signPattern(sign: string): string {
  if (/['’‘ʼ]/.test(sign)) return "['’‘ʼ]";
  const apart = sign.normalize('NFD');
  return apart === sign ? escapePattern(sign) : `(?:${sign}|${apart})`;
}

function squeeze(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** Whether an address or an id tells a name, also where it runs the words together. */
export function tells(address: string, { pattern, squeezed }: Spellings): boolean {
  const decoded = decode(address);
  const run = squeeze(decoded);
  const found = [address, decoded].some((text) => text.search(pattern) >= 0);
  return found || squeezed.some((name) => name.length >= TELLING && run.includes(name));
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
