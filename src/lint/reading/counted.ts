import { matchesIn } from '../../text/matches-in.ts';
import { smallLetters } from '../../text/small-letters.ts';
import { ABOUT, AT_LEAST, AT_MOST, BEFALLEN, COUNTED } from '../words/counted.ts';
import { FIGURES, NUMBER_WORDS, numberSaid } from './number-words.ts';

/** How many of what a text says. Offsets in UTF-16 units of the text. */
export interface Counted {
  readonly start: number;
  readonly end: number;
  readonly least: number;
  readonly most: number;
  /** What is counted, by the group of its noun; `any` persons may be of each group of them. */
  readonly what: string;
  /** What befell them, where the words beside it say so. */
  readonly befell: string | undefined;
}

const GROUPS = Object.keys(COUNTED);
const PERSONS: ReadonlySet<string> = new Set([
  'soldiers',
  'civilians',
  'children',
  'women',
  'prisoners',
  'any',
]);
const NOUNS = GROUPS.map((group) => `(?<${group}>${COUNTED[group]})`).join('|');
const NUMBER = `(?:${FIGURES}|${NUMBER_WORDS}(?![a-z]))(?:\\.\\d)?(?:k\\b|\\s+(?:hundred|thousand|million|billion))?`;
/** A number that is no year, a few words that describe what is counted, and its noun; in small letters. */
const COUNT = new RegExp(
  `(?<![a-z\\d.,/-])(?<from>(?!and\\b|(?:1[89]|20)\\d\\d(?![\\d,]))${NUMBER})(?:\\s*(?:–|-|to|and)\\s*(?<to>${NUMBER}))?(?:\\s+(?:more|further|other|of\\s+(?:the|its|his|their)))?\\s*-?(?:\\s*[a-zà-ỿ][a-zà-ỿ’'-]*(?<!\\b(?:and|or|of|in|on|at|by|with|from|who|that|were|was|had|killed|wounded|captured|between))\\s+){0,3}?(?<noun>${NOUNS})(?![a-z])`,
  'gu',
);
/** Words beside a number that may say what befell those counted. */
const BESIDE = 70;

/** Most texts give no number, and are not looked through. */
const HAS_NUMBER =
  /[1-9]|\b(?:tw[eo]|thre|thirt|four|fift|fort|five|six|seve|eigh|nine|ten\b|elev|hund|doz|mill|thous)/;

/** Everything that a text counts. */
export function countedIn(text: string): readonly Counted[] {
  const small = smallLetters(text);
  if (!HAS_NUMBER.test(small)) return [];
  return matchesIn(small, COUNT).flatMap(({ 0: found, index, groups = {} }) => {
    const { from = '', to, noun = '' } = groups;
    const [first, second] = [numberIn(from), to === undefined ? undefined : numberIn(to)];
    const what = GROUPS.find((group) => groups[group] !== undefined);
    if (!first || what === undefined) return [];
    const end = index + found.length;
    const bounds = boundsOf(small.slice(Math.max(0, index - 24), index), first, second);
    return [{ start: index, end, ...bounds, what, befell: befallen(small, index, end, noun) }];
  });
}

function numberIn(words: string): number | undefined {
  const [, figures, scale = ''] = /^([\d.,]+)\s*(k|hundred|thousand|million|billion)?$/.exec(words) ?? [];
  if (figures === undefined) return numberSaid(words);
  const plain = Number(/\.\d$/.test(figures) ? figures.replace(/,/g, '') : figures.replace(/[.,]/g, ''));
  return plain * (SCALES[scale] ?? 1);
}

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};

function boundsOf(
  before: string,
  first: number,
  second: number | undefined,
): Pick<Counted, 'least' | 'most'> {
  if (second !== undefined && second > first) return { least: first, most: second };
  if (AT_LEAST.test(before)) return { least: first, most: first * FLOOR };
  if (AT_MOST.test(before)) return { least: first / FLOOR, most: first };
  if (ABOUT.test(before)) return { least: first * (1 - NEAR), most: first * (1 + NEAR) };
  return { least: first, most: first };
}

/** How far a number that is said to be near the mark may lie from it. */
const NEAR = 0.1;
/** `At least 600` does not plead 6,000: a figure too many is a slip. */
const FLOOR = 8;

/** What is said behind the noun, else before the number, within the clause. */
function befallen(small: string, start: number, end: number, noun: string): string | undefined {
  const behind = /^[^.;,:]*/.exec(small.slice(end, end + BESIDE))?.[0] ?? '';
  const before = /[^.;,:]*$/.exec(small.slice(Math.max(0, start - BESIDE), start))?.[0] ?? '';
  const within = small.slice(start, end);
  for (const words of [noun, within, behind, before]) {
    const found = Object.entries(BEFALLEN).filter(([, pattern]) => pattern.test(words));
    if (found.length > 0) return found[0]?.[0];
  }
  return undefined;
}

/** Whether two texts count the same thing, as far as their words tell. */
export function countTheSame(one: Counted, other: Counted): boolean {
  if (one.befell !== undefined && other.befell !== undefined && one.befell !== other.befell) return false;
  if (one.what === other.what) return one.what !== 'any' || (one.befell ?? '') === (other.befell ?? '');
  const arePersons = PERSONS.has(one.what) && PERSONS.has(other.what);
  return (
    arePersons &&
    (one.what === 'any' || other.what === 'any') &&
    one.befell !== undefined &&
    one.befell === other.befell
  );
}

/** Whether two counts can both be right. */
export function agree(one: Counted, other: Counted): boolean {
  return one.least <= other.most && other.least <= one.most;
}
