import { baseLanguage } from './base-language.ts';
import { escapePattern } from './escape-pattern.ts';

/** What of a language's words and signs stands together on one line. Words may be written with a full stop, in small letters or capitals. */
interface Joins {
  /** Before a number, a single letter or a sub-paragraph in brackets: `para. 12`. */
  readonly beforeNumber: readonly string[];
  /** As those, but words in full, which are parted where a line would else be very loose: `Schedule A`. */
  readonly wordsBeforeNumber: readonly string[];
  /** After a number: `8 bis`, `122 mm`. */
  readonly afterNumber: readonly string[];
  /** As those, but words in full: `2 billion`. */
  readonly wordsAfterNumber: readonly string[];
  /** Before or after the number of a day. */
  readonly months: readonly string[];
  /** Before a name. */
  readonly titles: readonly string[];
}

/** By language, the first part of its tag. Words that stand in running text by themselves are left out. */
const JOINS: Readonly<Record<string, Joins>> = {
  en: {
    beforeNumber: words(
      'para paras subpara subparas art arts sec no nos fn p pp vol vols ch fig lit § §§ ¶ ¶¶ № ca',
    ),
    wordsBeforeNumber: words(`
      paragraph paragraphs sub-paragraph sub-paragraphs article articles rule rules regulation section sections
      count counts charge note notes footnote footnotes page pages volume chapter part figure table
      schedule schedules annex annexes appendix exhibit item items line lines`),
    afterNumber: [
      ...words('bis ter quater quinquies mm cm m km nm ft kg g t kt ha kW MW GW'),
      'et seq',
      ...words('° % a.m p.m am pm'),
    ],
    wordsAfterNumber: [...words('hundred thousand million billion trillion percent hours hrs'), 'per cent'],
    months: words('January February March April May June July August September October November December'),
    titles: words('Mr Mrs Ms Dr Prof Gen Lt Col Maj Capt Sgt Adm St Hon v'),
  },
};

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** What a language says nothing of, every language has. */
const NONE: Joins = {
  beforeNumber: words('§ §§ ¶ ¶¶ №'),
  wordsBeforeNumber: [],
  afterNumber: [],
  wordsAfterNumber: [],
  months: [],
  titles: [],
};

/** The places of a text, after the UTF-16 units before them, where a line may end by Unicode. */
export interface Joined {
  /** Where none ends. */
  readonly never: ReadonlySet<number>;
  /** Where one ends if it would else be very loose. */
  readonly seldom: ReadonlySet<number>;
}

/** Finds what stands together in a text. */
export type FindJoins = (text: string) => Joined;

/** How the joins of a language are found. `language` is a BCP 47 tag. */
export function joinsOf(language: string): FindJoins {
  const pattern = patternOf(JOINS[baseLanguage(language)] ?? NONE);
  return (text) => {
    const never = new Set<number>();
    const seldom = new Set<number>();
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
      (match.lastIndexOf('') > 0 ? seldom : never).add(pattern.lastIndex);
    return { never, seldom };
  };
}

/**
 * One pattern for all joins, each a single space, dash or bracket: it begins with that sign and what is quickly known of
 * what is beside it, which few places of a text have, and only there looks further. What may be parted has an empty group.
 */
function patternOf(joins: Joins): RegExp {
  const { months } = joins;
  const unit = `(?=${oneOf(joins.afterNumber, false)}${END}|\\([\\p{L}\\d]{1,4}\\))`;
  const word = `(?=${oneOf([...joins.wordsAfterNumber, ...months], false)}${END})()`;
  const name = `(?<=(?<!\\p{L})\\p{Lu}\\. )(?:(?=\\p{Lu}\\.)|())|(?<=(?<!\\p{L})${oneOf(joins.titles, false)}\\.? )()`;
  const ahead = [
    `(?=${NUMBER})(?:${after(joins.beforeNumber)}|${after(joins.wordsBeforeNumber)}())`,
    `(?=\\d{1,2}(?!\\d))${after(months)}()`,
    '(?=\\d)(?<=\\d [-\\u2010\\u2013\\u2014] )',
    `(?=\\p{Lu})(?:${name})`,
  ];
  return new RegExp(
    ` (?:(?<=\\d )(?:${unit}|${word})|(?![a-z])(?:${ahead.join('|')}))|${DASH}|${SUB_PARAGRAPH}`,
    'gu',
  );
}

const NUMBER = '(?:\\d|\\p{Lu}(?![\\p{L}\\d])|[IVXLCDM]+(?!\\p{L})|\\([\\p{L}\\d]{1,5}\\))';

/** `39–41`, `KN-23`. */
const DASH = '[-\\u2010\\u2013\\u2014](?=\\d)(?<=[\\p{L}\\d].)';

/** `25(3)(b)`: Unicode would let a line end between the brackets. */
const SUB_PARAGRAPH = '\\)(?=\\([\\p{L}\\d]{1,5}\\))';

const END = '(?![\\p{L}\\d])';

function after(words: readonly string[]): string {
  return `(?<=(?<!\\p{L})${oneOf(words, true)}\\.? )`;
}

/** One of some words; none where there are none. */
function oneOf(words: readonly string[], anyCase: boolean): string {
  const written = anyCase ? words.flatMap((word) => [word, capitalised(word), word.toUpperCase()]) : words;
  return words.length === 0 ? '(?!)' : `(?:${[...new Set(written)].map(escapePattern).join('|')})`;
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
