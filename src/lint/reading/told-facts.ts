import type { Words } from '../../model/court.ts';
import { matchesIn } from '../../text/matches-in.ts';
import { numberLabel } from '../../text/numerals.ts';
import { writtenDates } from './dates-abroad.ts';

/** What a text says that its translation must say too. */
export const FACT_KINDS = ['reference', 'note', 'redaction', 'date', 'provision', 'number'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** Where a fact stands in a text, in UTF-16 units. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** The facts of a text by kind, each spelled as in no language: `2024-06-19`, `25.3.c`, `10000`. */
export type Facts = Readonly<Record<FactKind, ReadonlyMap<string, Place>>>;

/** Finds facts in the text, and blanks them there, so that no later kind takes them for its own. */
type Finder = (
  text: string,
  words: Words | undefined,
) => Iterable<readonly [fact: string, start: number, length: number]>;

const FINDERS: Readonly<Record<FactKind, Finder>> = {
  reference: (text) => matched(text, /(?<![A-Za-zÀ-ỿ\d_\\])@[A-Za-z][A-Za-z0-9_-]*/gu, ([id]) => id),
  note: (text) => matched(text, /\[\^[A-Za-z][\w-]*\]|\^\[/g, ([call]) => call),
  redaction: (text) => matched(text, /\{level=(\w+)\}/g, ([, level = '']) => level),
  date: (text, words) => writtenDates(text, words),
  provision: (text) => matched(text, PROVISION, provision),
  number: (text) => matched(text, NUMBER, ([written]) => plainNumber(written)),
};

/** One part of a path after its article: `(c)`, `-c`, ` c)`. */
const LEVEL = String.raw`(?:\s?\((?:\d{1,2}|[a-z]{1,5})\)|-(?:\d{1,2}|[a-z]{1,5})(?![A-Za-zÀ-ỿ\d])|\s?(?:\d{1,2}|[a-z]|[ivx]{1,5})\))`;

/** `25(3)(c)`, `25-3-c`, `25 3) c)`, `8 bis(2)(a)`, `8 *bis*`. */
const PROVISION = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỿ\d.,])\d{1,3}(?:\s?\*?(?:bis|ter|quater)\b\*?${LEVEL}*|${LEVEL}+)`,
  'gu',
);

function provision([written]: RegExpExecArray): string {
  return written.replace(/[\s()*-]+/g, '.').replace(/\.$/, '');
}

/** Figures with the signs that languages put between thousands and before decimals. */
const NUMBER = /(?<!\d)\d{1,3}(?:[\s.,'’]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/g;

function plainNumber(written: string): string {
  return /^\d{1,3}(?:\D\d{3})+$/.test(written) ? written.replace(/\D/g, '') : written.replace(',', '.');
}

function* matched(
  text: string,
  pattern: RegExp,
  spell: (match: RegExpExecArray) => string,
): Iterable<readonly [string, number, number]> {
  for (const match of matchesIn(text, pattern)) yield [spell(match), match.index, match[0].length];
}

/** The facts of a text; `words` are those of its language. */
export function factsOf(written: string, words: Words | undefined): Facts {
  let text = latinFigures(written).replace(/\]\([^)\s]{0,500}\)/g, blank);
  const facts = {} as Record<FactKind, ReadonlyMap<string, Place>>;
  for (const kind of FACT_KINDS) {
    const found = [...FINDERS[kind](text, words)];
    facts[kind] = new Map(found.map(([fact, start, length]) => [fact, { start, end: start + length }]));
    for (const [, start, length] of found)
      text = text.slice(0, start) + ' '.repeat(length) + text.slice(start + length);
  }
  return facts;
}

function latinFigures(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (figure) => String(((figure.charCodeAt(0) - 0x660) % 0x90) % 16));
}

function blank(part: string): string {
  return ' '.repeat(part.length);
}

/** Whether a text says a number in words, as an ordinal or in Roman numerals. */
export function saysInWords(text: string, fact: string, words: Words | undefined): boolean {
  const number = Number(fact);
  if (!Number.isInteger(number) || number < 1 || number > 99) return false;
  const said = text.toLowerCase();
  const names = [words?.numbers[number - 1], words?.ordinalWords[number - 1], words?.ordinals[number - 1]];
  const roman = numberLabel({ before: '', numeral: 'upper_roman', after: '' }, number);
  return (
    names.some((name) => name !== undefined && /\D/.test(name) && has(said, name.toLowerCase())) ||
    new RegExp(`(?<![A-Za-zÀ-ỿ\\d])${roman}(?![A-Z\\d])`, 'u').test(text)
  );
}

function has(text: string, word: string): boolean {
  const stem = word.slice(0, Math.max(3, word.length - 2));
  return new RegExp(`(?<![A-Za-zÀ-ỿ])${stem}`, 'u').test(text);
}
