import { matchesIn } from '../../text/matches-in.ts';
import { slipBetween } from '../../text/one-edit.ts';
import type { Exhibit } from '../rule.ts';
import { KNOWN_ACRONYMS, SHOUTED_WORDS } from '../words/acronyms.ts';
import { PLACES, TITLE_WORDS } from '../words/places.ts';
import { introducedOf } from './introduced.ts';
import { once } from './once.ts';
import { isReference, type Placed, placedOf } from './places.ts';
import { isQuoted } from './quoted.ts';
import { vocabularyOf } from './vocabulary.ts';

/** An abbreviation typed in a text: two capitals or more that are no number, name, case number or word in capitals. */
export interface Acronym extends Placed {
  /** Without the `s` of a plural. */
  readonly letters: string;
  readonly start: number;
  readonly end: number;
  /** Whether it stands in somebody else's words. */
  readonly quoted: boolean;
}

const CAPITALS = /(?=[A-ZÀ-ỿ]{2})(?<![A-Za-zÀ-ỿ\d\ue000])(\p{Upper}{2,9})s?(?![A-Za-zÀ-ỿ\d])/gu;
const NUMERAL = /^(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** Every abbreviation that somebody typed, known ones included, in the order of the case. */
export const acronymsOf = once((exhibit: Exhibit): readonly Acronym[] => {
  const defined = introducedOf(exhibit);
  const isWord = wordsInCapitals(exhibit, defined);
  const found: Acronym[] = [];
  for (const { statement, place } of placedOf(exhibit)) {
    const { text } = statement;
    for (const { 0: whole, 1: letters = '', index: start } of matchesIn(text, CAPITALS)) {
      const end = start + whole.length;
      const isSure = defined.has(letters) || KNOWN_ACRONYMS.has(letters);
      if (isReference(statement, start) || isPartOfCode(text, start, end) || isWitness(text, start)) continue;
      if (
        isSure ||
        !(
          (isWord(letters) && !isBehindArticle(text, start, letters)) ||
          isAmongCapitals(text, start, end, defined)
        )
      )
        found.push({ statement, place, letters, start, end, quoted: isQuoted(statement, start) });
    }
  }
  return found;
});

/** Those that nothing introduces and that are not known to everybody. */
export const strangeAcronymsOf = once((exhibit: Exhibit): readonly Acronym[] => {
  const introduced = introducedOf(exhibit);
  return acronymsOf(exhibit).filter(
    ({ letters }) => !KNOWN_ACRONYMS.has(letters) && !introduced.has(letters),
  );
});

/** Tells numerals, names, and words that the paper or the dictionary has in small letters from abbreviations. */
function wordsInCapitals(exhibit: Exhibit, defined: ReadonlySet<string>): (letters: string) => boolean {
  const { lower, capitalised } = vocabularyOf(exhibit);
  const names = namesInCapitals(exhibit, defined);
  return (letters) => {
    if (names.has(letters) || isSlipOf(letters, names) || SHOUTED_WORDS.has(letters) || NUMERAL.test(letters))
      return true;
    const small = letters.toLowerCase();
    if (letters.length < 4) return lower.has(small);
    const isName = /[^A-Z]/.test(letters) || capitalised.has((letters[0] as string) + small.slice(1));
    return isName || lower.has(small) || exhibit.dictionary?.has(small) === true;
  };
}

/** `the TO`: two letters that are a small word elsewhere are none behind an article, in a text in small letters. */
function isBehindArticle(text: string, start: number, letters: string): boolean {
  return (
    letters.length === 2 &&
    SMALL_WORDS.has(letters) &&
    /(?<![A-Za-zÀ-ỿ])the\s$/u.test(text.slice(Math.max(0, start - 5), start))
  );
}

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'AM AN AS AT BE BY DO GO IF IN IS IT MY NO OF ON OR SO TO UP WE'.split(' '),
);

/** A name in capitals with a letter wrong is a name. */
function isSlipOf(letters: string, names: ReadonlySet<string>): boolean {
  return letters.length > 4 && [...names].some((name) => name.length > 4 && slipBetween(letters, name));
}

/** Case numbers, exhibits, resolutions, weapons, addresses: what it is joined to has a digit or an address's signs. */
function isPartOfCode(text: string, start: number, end: number): boolean {
  const before = /[A-Za-zÀ-ỿ\d/_@.:#%?=&-]*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const after = /^[A-Za-zÀ-ỿ\d/_@:#%?=&-]*/u.exec(text.slice(end, end + 40))?.[0] ?? '';
  return (
    /[\d_@#%?=]|:\/|www/u.test(before + after) ||
    /^(?:\s+\d{1,4}[A-Z]?(?![A-Za-zÀ-ỿ]|\s+\p{Lower}))/u.test(text.slice(end, end + 7))
  );
}

/** `Witness GAB`, `Victims ABC and DEF`: what stands for a name. */
function isWitness(text: string, start: number): boolean {
  return /(?:witness(?:es)?|victims?)\s(?:[a-zà-ỿ]{2,}(?:, | and |, and ))*$/u.test(
    text.slice(Math.max(0, start - 40), start).toLowerCase(),
  );
}

const NEXT = /^[\s’'s,.-]{1,4}(\p{Upper}{2,})(?![A-Za-zÀ-ỿ])/u;
const BEFORE = /(?<![A-Za-zÀ-ỿ])(\p{Upper}{2,})[\s,.-]{1,3}$/u;

/** Beside another word in capitals it is part of a heading or of a name. */
function isAmongCapitals(text: string, start: number, end: number, defined: ReadonlySet<string>): boolean {
  const beside = [
    BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[1],
    NEXT.exec(text.slice(end, end + 24))?.[1],
  ];
  return beside.some(
    (word) => word !== undefined && !defined.has(word) && (!KNOWN_ACRONYMS.has(word) || NUMERAL.test(word)),
  );
}

/** Names of persons as courts print them: `Slobodan MILOŠEVIĆ`; a word of a run of capitals is one elsewhere too. */
function namesInCapitals(exhibit: Exhibit, defined: ReadonlySet<string>): ReadonlySet<string> {
  const { accused, names, prosecutor } = exhibit.analysis.case;
  const texts = [
    ...accused.flatMap(({ name, aliases }) => [name.text, ...aliases.map(({ text }) => text)]),
    ...names.map(({ name }) => name.text),
    prosecutor?.name?.text ?? '',
  ];
  const found = new Set<string>();
  for (const text of texts)
    for (const [word] of matchesIn(text, /[A-Za-zÀ-ỿ]+/gu))
      if (/\p{Lower}/u.test(text) && !isAllCapitals(word)) found.add(word.toUpperCase());
  for (const { statement } of placedOf(exhibit)) {
    const persons = matchesIn(statement.text, PERSON);
    if (persons.length === 0 || statement.text === statement.text.toUpperCase()) continue;
    for (const [, given = '', family = ''] of persons) {
      if (!isAllCapitals(given)) {
        if (isTitled(given, family) || (family.length > 3 && isGivenName(given))) found.add(family);
      } else if (!defined.has(given) && !defined.has(family)) found.add(given).add(family);
    }
  }
  return found;
}

/** `Slobodan MILOŠEVIĆ`, `MARCUS DELGADO`. */
const PERSON =
  /(?=[A-ZÀ-ỿ])(?<![A-Za-zÀ-ỿ\d])(\p{Upper}{3,40}|\p{Upper}\p{Lower}{2,40})\s(\p{Upper}{3,40})(?![A-Za-zÀ-ỿ\d])/gu;

/** `General MANGOU`; shorter letters may be a service. */
function isTitled(title: string, family: string): boolean {
  return (
    family.length > 4 &&
    /^(?:General|Colonel|Major|Captain|Lieutenant|Commander|President|Minister|Judge|Doctor|Witness|Mayor|Chief|Prince)$/u.test(
      title,
    )
  );
}

function isGivenName(word: string): boolean {
  return !PLACES.has(word) && !TITLE_WORDS.has(word) && !COMMON.has(word);
}

/** What stands with a capital before an abbreviation and is no name. */
const COMMON: ReadonlySet<string> = new Set(
  'The This That These Those Any Each All Both Some Such Its His Her Their Our Other Another Former Then When While After Before From With Under Near Via Per Joint Senior Deputy Chief Director Head Spokesman General Armed Allied Special United Social Most Many Several Two Three Four Five Six Ten Only Also And But For Nor Yet Not'.split(
    ' ',
  ),
);

function isAllCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}
