import type { Numbered } from './languages/language.ts';
import { leadOf, said, THROUGH } from './wording.ts';

/** A stretch of text that names numbers: `paragraphs 1 through 20`. */
export interface Spoken {
  readonly kind: Numbered;
  /** Where its first number begins, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly numbers: readonly SpokenNumber[];
}

/** One of the numbers, with its place in the text in UTF-16 units. */
export interface SpokenNumber {
  /** `12`, `12(a)` */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether it ends a range that the number before it begins. */
  readonly through: boolean;
}

const LEADS = (['paragraph', 'count', 'note', 'schedule'] as const).map(
  (kind) => [kind, new RegExp(`(?:${leadOf(kind)})[ \\u00a0]+`, 'giu')] as const,
);

const NUMBERS: Readonly<Record<Numbered, RegExp>> = {
  paragraph:
    /\d{1,4}(?:\s?(?:bis|ter|quater)\b|[A-Z]\b)?(?:\s?\([a-z]{1,4}\)|\s[a-z]{1,4}\))*(?![\d\w/%]|[.,]\d)/y,
  count: /\d{1,3}(?![\d\w/%]|[.,]\d)/y,
  note: /\d{1,4}(?![\d\w/%]|[.,]\d)/y,
  schedule: /(?:[A-Z]|\d{1,2}|[IVX]{2,4})(?![\w])/y,
};

const PARTING = new RegExp(
  `\\s*(?:,\\s*(?:${said('and')})\\s|,|;|&|(?<=\\s)(?:${said('and')})(?=\\s))\\s*|\\s*(?:–|—|-)\\s*|\\s+(?:${said('through')})\\s+`,
  'iuy',
);

/** What comes before or after where the numbers are those of another paper. */
const FOREIGN_BEFORE = new RegExp(said('foreignBefore'), 'iu');
const FOREIGN_AFTER = new RegExp(`^[^\\S\\n]*(?:${said('foreignAfter')})`, 'iu');
const THEIRS = new RegExp(`^(?:${said('theirs')})`, 'iu');
const CLAUSE = new RegExp(said('clause'), 'iu');
const OURS = new RegExp(said('ours'), 'iu');

/** The numbers that a text names. In a note, a paragraph's number is that of a work cited, unless it is said to be of this paper. */
export function spokenIn(text: string, inNote: boolean): readonly Spoken[] {
  return LEADS.flatMap(([kind, lead]) =>
    [...text.matchAll(lead)].flatMap((found) => {
      const start = found.index + found[0].length;
      const numbers = numbersAt(text, start, kind);
      const end = numbers.at(-1)?.end ?? start;
      if (numbers.length === 0 || isForeign(text, found.index, end, kind, inNote)) return [];
      return [{ kind, start, end, numbers }];
    }),
  ).sort((one, other) => one.start - other.start);
}

function numbersAt(text: string, from: number, kind: Numbered): readonly SpokenNumber[] {
  const numbers: SpokenNumber[] = [];
  let at = from;
  let through = false;
  for (;;) {
    const number = matchAt(NUMBERS[kind], text, at);
    if (number === undefined) return numbers;
    numbers.push({ text: number, start: at, end: at + number.length, through });
    const parting = matchAt(PARTING, text, at + number.length);
    if (parting === undefined) return numbers;
    through = THROUGH.test(parting);
    at += number.length + parting.length;
  }
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function isForeign(text: string, start: number, end: number, kind: Numbered, inNote: boolean): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 40)];
  const [lead] = FOREIGN_AFTER.exec(after) ?? [];
  const rest = after.slice(lead?.length ?? after.length);
  if (lead !== undefined && (!/\s$/.test(lead) || THEIRS.test(rest) || /^\p{Lu}/u.test(rest))) return true;
  const [work] = FOREIGN_BEFORE.exec(before.replace(/.*[.;]\s(?=\p{Lu})/u, '')) ?? [];
  if (kind === 'paragraph' && work !== undefined && !CLAUSE.test(work)) return true;
  return inNote && kind === 'paragraph' && !OURS.test(before.slice(-20)) && !OURS.test(after.slice(0, 24));
}
