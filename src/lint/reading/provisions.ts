import { normalisePath } from '../../model/law.ts';

/** A provision as a text cites it. Offsets in UTF-16 units of that text. */
export interface CitedProvision {
  /** `25(3)(c)`, whatever way it is written. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** Whether everything from the provision before it up to this one is meant. */
  readonly ends: boolean;
}

const LATIN = '(?:bis|ter|quater|quinquies)';
const BRACKETED = `\\(\\s?[0-9A-Za-z]{1,6}(?:\\s?${LATIN})?\\s?\\)(?:\\s?${LATIN}(?![A-Za-zÀ-ỿ]))?`;
const DOTTED = '\\.(?:\\d{1,2}|[a-z]|[ivx]{1,5})(?![A-Za-zÀ-ỿ\\d])';
const SPOKEN = `(?:,?\\s+(?:sub-?)?para(?:graph|\\.)?\\s+\\(?(?:\\d{1,2}(?:\\s?${LATIN})?|[a-z])(?![A-Za-zÀ-ỿ])\\)?)`;
const PARTS = `(?:\\s?${BRACKETED}|${DOTTED}|${SPOKEN}){0,6}`;
/** `6.1.` ends with a stop of its own, in the style of the Special Court for Sierra Leone. */
const STOP = '(?:\\.(?=\\s?(?:of(?![A-Za-zÀ-ỿ])|and(?![A-Za-zÀ-ỿ])|or(?![A-Za-zÀ-ỿ])|[,;&–])))?';
const WHOLE = new RegExp(
  `\\d{1,4}[A-Z]?(?![A-Za-zÀ-ỿ\\d])(?:\\s?${LATIN}(?![A-Za-zÀ-ỿ]))?${PARTS}${STOP}`,
  'uy',
);
const REST = new RegExp(`${BRACKETED}(?:${BRACKETED}){0,4}`, 'uy');
const BETWEEN =
  /\s*(?:,\s*(?:and\/or|and|or|as well as)?(?![A-Za-zÀ-ỿ])|;\s*(?:and|or)?(?![A-Za-zÀ-ỿ])|and\/or(?![A-Za-zÀ-ỿ])|and(?![A-Za-zÀ-ỿ])|or(?![A-Za-zÀ-ỿ])|&|(–|—|-|to(?![A-Za-zÀ-ỿ])|through(?![A-Za-zÀ-ỿ])))\s*(?:(?:articles?|arts?\.?|sections?|§+)\s*)?/iuy;
const AGAIN = /articles?|arts?|sections?|§/i;

/**
 * Reads a list of provisions where one stands: `8 bis and 25(3)(c)`, `7(1)(a), (h) and (k)`, `25–28`.
 *
 * `many`: whether the word before it is a plural, so that a bare number may go on with the list.
 */
export function readProvisions(text: string, at: number, many: boolean): readonly CitedProvision[] {
  const first = wholeAt(text, at, false);
  if (!first) return [];
  const found = [first];
  for (;;) {
    const last = found.at(-1) as CitedProvision;
    const next = nextAfter(text, last, many);
    if (!next) return found;
    found.push(next);
  }
}

function nextAfter(text: string, last: CitedProvision, many: boolean): CitedProvision | undefined {
  BETWEEN.lastIndex = last.end;
  const between = BETWEEN.exec(text);
  if (!between) return undefined;
  const at = last.end + between[0].length;
  const ends = between[1] !== undefined;
  const whole = wholeAt(text, at, ends);
  const plainNumber = whole && /^\d+$/.test(whole.path);
  // `Article 8 bis, 17 July` and `Article 5 and 12 others` are no lists.
  if (
    whole &&
    plainNumber &&
    !AGAIN.test(between[0]) &&
    (!many || /^\s+[A-Za-zÀ-ỿ]{3,}\s+\d{4}/u.test(text.slice(whole.end)))
  )
    return undefined;
  return whole ?? restAt(text, at, last, ends);
}

function wholeAt(text: string, at: number, ends: boolean): CitedProvision | undefined {
  WHOLE.lastIndex = at;
  const found = WHOLE.exec(text)?.[0];
  return found === undefined ? undefined : { path: pathOf(found), start: at, end: at + found.length, ends };
}

/** One spelling of a path: `6.1`, `25, paragraph 3` and `8bis (2) (a)` become `6(1)`, `25(3)`, `8 bis(2)(a)`. */
function pathOf(written: string): string {
  const spoken = written
    .replace(/\.$/, '')
    .replace(/,?\s+(?:sub-?)?para(?:graph|\.)?\s+\(?(\w+(?:\s?(?:bis|ter))?)\)?/g, '($1)');
  return normalisePath(spoken.replace(/\.(\w+)/g, '($1)').replace(/\)\s?(bis|ter)\b/g, ' $1)'));
}

/** `(h)` after `7(1)(a)` is `7(1)(h)`: it takes the place of the deepest part of its own kind that it can follow. */
function restAt(text: string, at: number, last: CitedProvision, ends: boolean): CitedProvision | undefined {
  REST.lastIndex = at;
  const found = REST.exec(text)?.[0];
  if (found === undefined) return undefined;
  const parts = partsOf(last.path);
  const fresh = partsOf(found);
  const first = fresh[0] as string;
  const level = parts.findLastIndex((part, index) => index > 0 && follows(first, part));
  const kept = parts.slice(0, level > 0 ? level : Math.max(1, parts.length - 1));
  const [article = '', ...rest] = [...kept, ...fresh];
  const path = normalisePath(article + rest.map((part) => `(${part})`).join(''));
  return { path, start: at, end: at + found.length, ends };
}

function partsOf(path: string): readonly string[] {
  return path
    .split(/[()]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const ROMAN = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
];
ROMAN.push('xviii', 'xix', 'xx', 'xxi', 'xxii', 'xxiii', 'xxiv', 'xxv', 'xxvi', 'xxvii', 'xxviii', 'xxix');

/** Whether a part may come after another of the same rank: numbers after numbers, letters after letters, roman after roman. */
function follows(part: string, before: string): boolean {
  if (/^\d/.test(part) || /^\d/.test(before))
    return /^\d/.test(part) && /^\d/.test(before) && Number.parseInt(part, 10) >= Number.parseInt(before, 10);
  const [roman, other] = [ROMAN.indexOf(part), ROMAN.indexOf(before)];
  if (roman >= 0 && other >= 0 && (part.length > 1 || before.length > 1 || roman > other)) return true;
  return /^[a-z]$/i.test(part) && /^[a-z]$/i.test(before) && part >= before;
}
