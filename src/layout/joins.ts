import { escapePattern } from '../text/escape-pattern.ts';

/** What of a language's words and signs stands together on one line. Words may be written with a full stop, in small letters or capitals. */
interface Joins {
  /** Before a number, a single letter or a sub-paragraph in brackets: `para. 12`, `Schedule A`. */
  readonly beforeNumber: readonly string[];
  /** After a number: `8 bis`, `122 mm`, `2 billion`. */
  readonly afterNumber: readonly string[];
  /** Before or after the number of a day. */
  readonly months: readonly string[];
  /** Before a name. */
  readonly titles: readonly string[];
}

/** By language, the first part of its tag. Words that stand in running text by themselves are left out. */
const JOINS: Readonly<Record<string, Joins>> = {
  en: {
    beforeNumber: [
      ...[
        'para',
        'paras',
        'paragraph',
        'paragraphs',
        'sub-paragraph',
        'sub-paragraphs',
        'subpara',
        'subparas',
      ],
      ...['article', 'articles', 'art', 'arts', 'rule', 'rules', 'regulation', 'section', 'sections', 'sec'],
      ...[
        'no',
        'nos',
        'count',
        'counts',
        'charge',
        'charges',
        'note',
        'notes',
        'fn',
        'footnote',
        'footnotes',
      ],
      ...[
        'p',
        'pp',
        'page',
        'pages',
        'vol',
        'vols',
        'volume',
        'ch',
        'chapter',
        'part',
        'fig',
        'figure',
        'table',
      ],
      ...[
        'schedule',
        'schedules',
        'annex',
        'annexes',
        'appendix',
        'exhibit',
        'item',
        'items',
        'lit',
        'line',
        'lines',
      ],
      ...['§', '§§', '¶', '¶¶', '№', 'ca'],
    ],
    afterNumber: [
      ...[
        'bis',
        'ter',
        'quater',
        'quinquies',
        'et seq',
        'mm',
        'cm',
        'm',
        'km',
        'nm',
        'ft',
        'kg',
        'g',
        't',
        'kt',
        'ha',
        'kW',
        'MW',
        'GW',
      ],
      ...[
        '°',
        '%',
        'per cent',
        'percent',
        'hundred',
        'thousand',
        'million',
        'billion',
        'trillion',
        'hours',
        'hrs',
        'a.m',
        'p.m',
        'am',
        'pm',
      ],
    ],
    months: [
      ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
      ...['November', 'December'],
    ],
    titles: ['Mr', 'Mrs', 'Ms', 'Dr', 'Prof', 'Gen', 'Lt', 'Col', 'Maj', 'Capt', 'Sgt', 'Adm', 'St', 'Hon'],
  },
};

/** What a language says nothing of, every language has. */
const NONE: Joins = { beforeNumber: ['§', '§§', '¶', '¶¶', '№'], afterNumber: [], months: [], titles: [] };

/** The places of a text, after the UTF-16 units before them, where no line may end though Unicode would let it. */
export type FindJoins = (text: string) => ReadonlySet<number>;

/** How the joins of a language are found. `language` is a BCP 47 tag. */
export function joinsOf(language: string): FindJoins {
  const pattern = patternOf(JOINS[language.split('-')[0]?.toLowerCase() ?? ''] ?? NONE);
  return (text) => {
    const found = new Set<number>();
    for (const { index } of text.matchAll(pattern)) found.add(index + 1);
    return found;
  };
}

/**
 * One pattern for all joins, each a single space, dash or bracket: it begins with that sign and what may follow it, which few
 * places of a text have, and only there looks back at what stands before.
 */
function patternOf({ beforeNumber, afterNumber, months, titles }: Joins): RegExp {
  const number = `(?:\\d|\\p{Lu}(?![\\p{L}\\d])|[IVXLCDM]+(?!\\p{L})|\\([\\p{L}\\d]{1,5}\\))`;
  const spaces = [
    `(?=${number})${after(beforeNumber)}`,
    `(?=${oneOf([...afterNumber, ...months], false)}${END}|\\([\\p{L}\\d]{1,4}\\))(?<=\\d )`,
    `(?=\\d{1,2}(?!\\d))${after(months)}`,
    `(?=\\p{Lu})(?<=(?<!\\p{L})(?:\\p{Lu}\\.|${oneOf(titles, false)}\\.?) )`,
  ];
  return new RegExp(` (?:${spaces.join('|')})|${DASH}|${SUB_PARAGRAPH}`, 'gu');
}

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
