import { distance } from 'fastest-levenshtein';
import { didYouMean } from '../../../text/did-you-mean.ts';
import { matchesIn } from '../../../text/matches-in.ts';
import type { Dictionary } from '../../dictionary.ts';
import { statementsOf } from '../../reading/statements.ts';
import type { Rule } from '../../rule.ts';
import { LEGAL } from '../../words/legal.ts';

/** A word in small letters, or the first of a sentence; parts of hyphened words, addresses and file names are none. */
const WORD = /(?<![A-Za-zÀ-ỿ\d@_./:\\#’'-])[a-zß-ỿ][a-z]{3,}(?![A-Za-zÀ-ỿ\d@_/:\\#’'-]|\.[A-Za-zÀ-ỿ])/g;
/** Shorter words are too near each other for a guess at what was meant. */
const SURE = 6;

const rule: Rule = {
  summary: 'a word is in no dictionary',
  why: 'A misspelt word is found by no search, and a paper full of them is read with less trust.',
  severity: 'warning',
  language: 'en',
  example: {
    bad: "general_allegations: ['The accused recieved the weapons.']",
    good: "general_allegations: ['The accused received the artillery, and realleges nothing of its colour or color.']",
  },
  *check(exhibit) {
    const { dictionary } = exhibit;
    if (!dictionary) return;
    const isRight = speller(exhibit.analysis.case, dictionary);
    for (const { text, italics, span } of statementsOf(exhibit)) {
      if ((text.match(WORD) ?? []).every(isRight)) continue;
      for (const { 0: word, index } of matchesIn(text, WORD)) {
        // What is in italics is of another language, or a title.
        if (isRight(word) || italics.some(([from, to]) => from <= index && index < to)) continue;
        const near = dictionary.near(word);
        const sure = near !== undefined && word.length >= SURE && distance(word, near) <= 2;
        yield {
          span: span(index, index + word.length),
          message: `\`${word}\` is in no dictionary`,
          ...(near && { help: didYouMean(near) }),
          ...(sure ? {} : { severity: 'info' as const }),
        };
      }
    }
  },
};

/** Tells whether a word is spelled right, and looks each up but once. */
function speller(of: Names, dictionary: Dictionary): (word: string) => boolean {
  const known = new Map<string, boolean>();
  const names = registered(of);
  return (word) => {
    let right = known.get(word);
    if (right === undefined) {
      right = names.has(word) || !/^\p{Lower}/u.test(word) || isWord(word, dictionary);
      known.set(word, right);
    }
    return right;
  };
}

const PREFIX =
  /^(?:non|un|re|pre|post|co|counter|sub|over|under|anti|inter|multi|mis|de|self|semi|cross|intra)(?=[a-z]{4})/;
const SUFFIX = /(?:s|es|ed|d|ing|ly|ness|er|ers|able|like|wide)$/;

/** Words are made of others faster than dictionaries are: `counteroffensives`, `deminers`. */
function isWord(word: string, dictionary: Dictionary): boolean {
  const known = (one: string) => dictionary.has(one) || LEGAL.has(one);
  if (known(word)) return true;
  const rest = word.replace(PREFIX, '');
  const bare = [rest, rest.replace(SUFFIX, ''), rest.replace(/ies$/, 'y')];
  return rest === word
    ? /s$/.test(word) && (known(word.slice(0, -1)) || known(bare[2] as string))
    : bare.some(known);
}

/** Words of names and terms, which are spelled as their owners spell them. */
function registered({ names, terms, accused }: Names): ReadonlySet<string> {
  const texts = [
    ...names.map(({ name }) => name),
    ...terms.flatMap(({ term, means }) => [term, ...(means ? [means] : [])]),
    ...accused.map(({ name }) => name),
  ];
  return new Set(texts.flatMap(({ text }) => text.toLowerCase().match(/[A-Za-zÀ-ỿ]+/gu) ?? []));
}

interface Names {
  readonly names: readonly { readonly name: Text }[];
  readonly terms: readonly { readonly term: Text; readonly means?: Text }[];
  readonly accused: readonly { readonly name: Text }[];
}

interface Text {
  readonly text: string;
}

export default rule;
