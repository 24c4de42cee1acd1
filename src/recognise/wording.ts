import type { NamedPart } from '../model/recognition.ts';
import { ENGLISH } from './languages/english.ts';
import { FRENCH } from './languages/french.ts';
import type { Language, Numbered, Saying } from './languages/language.ts';

/** The languages whose indictments are read; another is a file beside theirs and its place here. */
const LANGUAGES: readonly Language[] = [ENGLISH, FRENCH];

/** What any of the languages says, as the source of a pattern. */
export function said(what: Saying): string {
  return LANGUAGES.map(({ patterns }) => patterns[what].source).join('|');
}

function pattern(what: Saying): RegExp {
  return new RegExp(said(what), 'iu');
}

/** The part that a heading begins by its words. */
export function partNamed(heading: string): NamedPart | undefined {
  return PART_HEADINGS.find(([, pattern]) => pattern.test(heading))?.[0];
}

const PARTS: readonly NamedPart[] = [
  'contents',
  'accused',
  'responsibility',
  'counts',
  'forfeiture',
  'glossary',
  'chronology',
  'general',
  'schedules',
];
const PART_HEADINGS = PARTS.map((part) => {
  const sources = LANGUAGES.map(({ parts }) => parts[part].source);
  return [part, new RegExp(`^(?:${sources.join('|')})$`, 'iu')] as const;
});

/** What stands before the numbers of references, as the source of a pattern. */
export function leadOf(kind: Numbered): string {
  return LANGUAGES.map(({ references }) => references[kind].source).join('|');
}

/** The place of a month among the twelve, from 0, by its name or its first three letters. */
export function monthNamed(said: string): number | undefined {
  const name = said.toLowerCase();
  const places = LANGUAGES.map(({ months }) =>
    months.findIndex((each) => name === each || (name.length === 3 && each.startsWith(name))),
  );
  return places.find((place) => place >= 0);
}

/** The language of a text: the one whose small words it has most of. */
export function languageOf(text: string): string {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = LANGUAGES.map(({ tag, small }) => ({
    tag,
    count: words.filter((word) => small.includes(word)).length,
  }));
  return counts.reduce((most, each) => (each.count > most.count ? each : most)).tag;
}

/** Whether a word stays small within a name. */
export function isSmall(word: string): boolean {
  return LANGUAGES.some(({ small }) => small.includes(word));
}

const NUMBER = `\\d{1,3}|${LANGUAGES.flatMap(({ numbers }) => numbers).join('|')}|[ivxlc]+`;
const END = '(?![\\p{L}\\p{N}]|-\\p{L})';
/** `COUNT 1:`, `COUNTS 2 and 3`, `Count I –`; groups are the numbers, the first of them, and a range's sign before the last. */
const COUNT = new RegExp(
  `^\\s*(?:${said('count')})\\s+(?:no\\.?\\s*|n°\\s*)?((${NUMBER})${END}(?:(?:\\s*(?:,|&|[-–—]|(?<!\\p{L})(?:${said('and')}|${said('through')})(?!\\p{L}))\\s*)+(?:${NUMBER})${END})*)\\s*(?:[:.)]|[-–—]|$)?\\s*`,
  'iu',
);

/** What a heading of counts says. */
export interface CountHeading {
  readonly number: number;
  /** All of its numbers, where it stands over several counts. */
  readonly numbers: readonly number[];
  /** What stands before its title. */
  readonly label: string;
}

/** The numbers of counts and where their title begins, if a text is the heading of one or several. */
export function countHeading(text: string): CountHeading | undefined {
  const [label = '', all = '', first = ''] = COUNT.exec(text) ?? [];
  const number = countNumber(first);
  return number === undefined ? undefined : { number, numbers: countNumbers(all), label };
}

/** More counts than stand under one heading. */
const MANY = 100;

function countNumbers(text: string): readonly number[] {
  const numbers: number[] = [];
  let end = 0;
  for (const found of text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${NUMBER})${END}`, 'giu'))) {
    const number = countNumber(found[0]);
    const last = numbers.at(-1);
    if (number === undefined || (last !== undefined && number <= last)) continue;
    const parting = text.slice(end, found.index);
    const from = last !== undefined && THROUGH.test(parting) && number - last < MANY ? last + 1 : number;
    for (let each = from; each <= number; each++) numbers.push(each);
    end = found.index + found[0].length;
  }
  return numbers;
}

/** The value of a number in figures, in words or in Roman numerals. */
function countNumber(said: string): number | undefined {
  if (/^\d+$/.test(said)) return Number(said);
  const word = said.toLowerCase();
  const places = LANGUAGES.map(({ numbers }) => numbers.indexOf(word));
  const place = places.find((each) => each >= 0);
  return place === undefined ? romanNumber(word) : place + 1;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The value of a small Roman numeral; undefined where it is none. */
export function romanNumber(text: string): number | undefined {
  if (!/^(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(text) || text === '') return undefined;
  const values = [...text].map((sign) => ROMAN[sign] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** Signs and words between the ends of a range. */
export const THROUGH = new RegExp(`[–—-]|(?<!\\p{L})(?:${said('through')})(?!\\p{L})`, 'iu');

/** A sentence that sums up a count, or parts it from the next, which a court's form makes anew. */
export const CLOSING = new RegExp(`${said('closing')}|${said('between')}`, 'iu');
/** A line in a count that only cites what it violates: `(Title 18, United States Code, Section 2441.)`. */
export const CITED = new RegExp(`^\\((?:.*\\W)?(?:${said('article')})\\s*\\d.*\\)\\.?$`, 'iu');

/** A label in a count, as papers without articles have them; that over its title, and that over the facts. */
export const OFFENCE = pattern('offence');
/** The label over the facts of a count. */
export const PARTICULARS = pattern('particulars');

/** A line above a signature. */
export const ENDORSED = pattern('endorsed');
/** Where a signature begins. */
export const DATED = pattern('dated');

/** What parts those who prosecute from the accused in a caption. */
export const VERSUS = new RegExp(`(?:^|\\s)(?:${said('versus')})(?=\\s|$)`, 'iu');

/** Who prosecutes, as captions call them. */
export const PROSECUTING = pattern('prosecuting');

/** Roles under a signature. */
export const ROLE = pattern('role');
/** Offices under a signature. */
export const OFFICE = pattern('office');
/** A name and the role behind it on one line: `Anna Tarlenheim, Deputy Prosecutor`. */
export const SIGNER = new RegExp(`^(?!the\\b|le\\b|la\\b)(.+?),\\s*((?:${said('signer')}).*)$`, 'iu');

/** The number of the case on a line that says nothing else. */
export function caseNumberIn(line: string): string | undefined {
  const found = CASE_NUMBER.exec(line);
  return found?.[1] ?? found?.[2];
}
const CASE_NUMBER = new RegExp(
  `^(?:(?:${said('caseNumber')})\\s*[.:°]*\\s*(?:no\\.?\\s*)?:?\\s*(\\S*\\d\\S*(?:\\s?/\\s?\\S+)*)|(${said('docket')}))\\s*$`,
  'iu',
);

/** The title of the paper. */
export const TITLE = pattern('title');
/** A title that says no more than that the paper is an indictment. */
export const BARE_TITLE = new RegExp(`^(?:${said('bareTitle')})$`, 'iu');

const AMENDED = pattern('amended');

/** Which amended version a title says the paper is. */
export function amendmentOf(title: string): number | undefined {
  const found = AMENDED.exec(title.trim());
  if (!found) return undefined;
  const word = found.slice(1).find((each) => each !== undefined) ?? '';
  const places = LANGUAGES.map(({ ordinals }) => ordinals.indexOf(word.toLowerCase()));
  return (places.find((place) => place >= 0) ?? -1) + 1 || Number.parseInt(word, 10) || 1;
}

/** The classification that a line of a caption says. */
export function classificationOf(line: string): string | undefined {
  return CLASSIFICATIONS.find(([, pattern]) => pattern.test(line))?.[0];
}
const LEVELS = ['public', 'confidential', 'under_seal', 'secret'] as const;
const CLASSIFICATIONS = LEVELS.map((level) => [level, pattern(level)] as const);

/** Headings of sections with which the text of an indictment may begin. */
export const FIRST_SECTION = new RegExp(`^(?:[IVX]+\\.\\s*|[A-Z]\\.\\s*)?(?:${said('firstSection')})`, 'iu');

/** Lines that only a caption has. */
export const OF_CAPTION = pattern('charges');

/** A line under the heading of a count that says whom it charges. */
export const AGAINST = pattern('against');

/** A line that says in the place of which count another is charged. */
export const ALTERNATIVE = pattern('alternative');

/** The counts in the place of which another is charged, by the line that says so. */
export function alternativesIn(line: string): readonly number[] {
  const [lead] = ALTERNATIVE.exec(line) ?? [];
  return lead === undefined ? [] : (countHeading(line.slice(lead.length))?.numbers ?? []);
}

/** What stands between provisions and those that are charged in the alternative to them. */
export const OR_ELSE = pattern('orElse');
