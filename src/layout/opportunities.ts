import LineBreaker from 'linebreak';
import type { FindJoins } from '../text/joins.ts';
import { withinNames } from './east-asian.ts';
import { LINE_END } from './span.ts';

/** Where lines may end in a text: after the UTF-16 units at `positions`, in order, though `seldom` at some, and some lie within web addresses. */
export interface Opportunities {
  readonly positions: readonly number[];
  readonly seldom: ReadonlySet<number>;
  readonly inAddresses: ReadonlySet<number>;
}

const ADDRESS = /(?:\b[a-z][a-z0-9+.-]*:\/\/|\bwww\.)[^\s\u00a0]+/giu;
/** An address is broken after one of these, or after the last of several; after what every address begins with only in need. */
const AFTER = /(?<!:\/?)(?<!\bwww)[/?&=\-._]+(?=[^/?&=\-._)\]},;:!'"’”»])/giu;
const BEGINNING = /^[a-z][a-z0-9+.-]*:\/\/(?=.)/i;
const NONE: ReadonlySet<number> = new Set();

/**
 * Where lines may end in a text, by UAX 14, but for names, before dashes and what `joins` keeps together, and in web
 * addresses after `/ ? & = - . _` alone.
 */
export function opportunities(text: string, joins: FindJoins): Opportunities {
  const { never, seldom } = joins(text);
  const found = byUnicode(text);
  const positions = never.size === 0 ? found : found.filter((position) => !never.has(position));
  if (!text.includes('://') && !text.includes('www.')) return { positions, seldom, inAddresses: NONE };
  return withAddresses(text, positions, seldom);
}

/** The package knows UAX 14 as it was before Unicode 15.1, when no line could end between `”` and `(`, space or not. */
const QUOTE_AND_BRACKET = /["’”»] +(?=[([])/g;

function byUnicode(text: string): number[] {
  const positions = byPackage(text);
  const more: number[] = [];
  while (QUOTE_AND_BRACKET.test(text)) more.push(QUOTE_AND_BRACKET.lastIndex);
  return more.length === 0 ? positions : [...new Set([...positions, ...more])].sort((a, b) => a - b);
}

/**
 * Asks the package only about stretches with signs other than plain ones. After a space between a plain sign and a
 * letter or figure a line may end whatever else the text holds, and between plain signs it never may; so what stands
 * on either side of such a space can be looked at alone, and most words need not be looked at.
 */
function byPackage(text: string): number[] {
  const positions: number[] = [];
  let from = 0;
  let rare = nextRare(text, 0);
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
    if (!isPlain(text.charCodeAt(space - 1)) || !isLetterOrFigure(text.charCodeAt(space + 1))) continue;
    if (rare < space) {
      addWithin(positions, text, from, space);
      rare = nextRare(text, space + 1);
    }
    positions.push(space + 1);
    from = space + 1;
  }
  if (rare < text.length) addWithin(positions, text, from, text.length);
  if (text !== '') positions.push(text.length);
  return positions;
}

/** A sign that is not plain, or a space that has not a plain sign before it and a letter or figure behind. */
const RARE = /[^A-Za-z\d,. ]|(?<![A-Za-z\d,.]) | (?![A-Za-z\d])/g;

/** The place of the next such sign from a place on; none is beyond the text. */
function nextRare(text: string, from: number): number {
  RARE.lastIndex = from;
  return RARE.exec(text)?.index ?? Number.POSITIVE_INFINITY;
}

/** Adds the opportunities between two places, but for names and dashes. */
function addWithin(positions: number[], text: string, from: number, to: number): void {
  const stretch = text.slice(from, to);
  const names = withinNames(stretch);
  const breaker = new LineBreaker(stretch);
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    const position = from + next.position;
    if (position === to || names.has(next.position)) continue;
    if (!DASHES.has(text.charAt(position)) || !isBetween(text, position)) positions.push(position);
  }
}

const DASHES: ReadonlySet<string> = new Set('-\u2010\u2212\u2013\u2014\u2015');
const BLANK = /\s/;

/** Whether a dash stands between words, so that it ends a line rather than begins the next; the sign of a number does not. */
function isBetween(text: string, dash: number): boolean {
  if (text.charAt(dash - 1) === LINE_END) return false;
  return BLANK.test(text.charAt(dash + 1)) || !BLANK.test(text.charAt(dash - 1));
}

const COMMA = 0x2c;
const FULL_STOP = 0x2e;

function isPlain(unit: number): boolean {
  return isLetterOrFigure(unit) || unit === COMMA || unit === FULL_STOP;
}

/** Of ASCII. */
function isLetterOrFigure(unit: number): boolean {
  const small = unit | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}

function withAddresses(text: string, found: readonly number[], apart: ReadonlySet<number>): Opportunities {
  const all: number[] = [];
  const seldom = new Set(apart);
  const inAddresses = new Set<number>();
  let rest = found;
  for (const address of text.matchAll(ADDRESS)) {
    const end = address.index + address[0].length;
    const within = signsIn(address[0], address.index);
    for (const position of within) inAddresses.add(position);
    const [scheme] = BEGINNING.exec(address[0]) ?? [];
    if (scheme !== undefined) {
      seldom.add(address.index + scheme.length);
      within.unshift(address.index + scheme.length);
    }
    all.push(...rest.filter((position) => position <= address.index), ...within);
    rest = rest.filter((position) => position >= end);
  }
  return { positions: [...all, ...rest], seldom, inAddresses };
}

function signsIn(address: string, start: number): number[] {
  return [...address.matchAll(AFTER)].map((sign) => start + sign.index + sign[0].length);
}
