/** A stretch of text that names numbers: `paragraphs 1 through 20`. */
export interface Spoken {
  readonly kind: 'paragraph' | 'count' | 'note' | 'schedule';
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

const LEADS: readonly (readonly [Spoken['kind'], RegExp])[] = [
  ['paragraph', /(?:\bparagraphe?s?|\bparas?\.|¶{1,2}|\bparas?)[ \u00a0]+/gi],
  ['count', /(?:\bcounts?|\bchefs?(?: d[’']accusation)?)[ \u00a0]+/gi],
  ['note', /(?:\bfootnotes?|\bnotes?|\bfn\.)[ \u00a0]+/gi],
  ['schedule', /(?:\bschedules?|\bannexe?s?)[ \u00a0]+/gi],
];

const NUMBERS: Readonly<Record<Spoken['kind'], RegExp>> = {
  paragraph: /\d{1,4}(?:\s?\([a-z]{1,4}\))*(?![\d\w/%]|[.,]\d)/y,
  count: /\d{1,3}(?![\d\w/%]|[.,]\d)/y,
  note: /\d{1,4}(?![\d\w/%]|[.,]\d)/y,
  schedule: /(?:[A-Z]|\d{1,2}|[IVX]{2,4})(?![\w])/y,
};

const PARTING =
  /\s*(?:,\s*(?:and|or|et|ou)\s|,|;|&|\band\/or\b|\band\b|\bor\b|\bet\b|\bou\b)\s*|(?:\s*(?:–|—|-)\s*|\s+(?:to|through|until|à)\s+)/y;
const THROUGH = /–|—|-|\bto\b|\bthrough\b|\buntil\b|à/;

/** What comes before or after where the numbers are those of another paper. */
const FOREIGN_BEFORE =
  /\b(?:art(?:icle)?s?\.?|section|rule|resolution|protocol|statute|convention|charter|judge?ment|decision|id\.|ibid\.)[^;]{0,40}$/i;
const FOREIGN_AFTER =
  /^[^\S\n]*(?:,\s*)?(?:of|to|in|thereof|de|du)\b(?!\s+(?:this|the present|the (?:said )?indictment|the accused|cet|le présent))(?:\s+(?:the|its|that|that|his|their|a|an|la|l[’'])\b|\s+\p{Lu})/iu;
const OURS = /\b(?:above|below|supra|infra|this indictment|ci-dessus|ci-dessous)\b/i;

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

function numbersAt(text: string, from: number, kind: Spoken['kind']): readonly SpokenNumber[] {
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

function isForeign(text: string, start: number, end: number, kind: Spoken['kind'], inNote: boolean): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 40)];
  if (FOREIGN_AFTER.test(after)) return true;
  if (kind === 'paragraph' && FOREIGN_BEFORE.test(before.replace(/.*[.;]\s(?=\p{Lu})/u, ''))) return true;
  return inNote && kind === 'paragraph' && !OURS.test(before.slice(-20)) && !OURS.test(after.slice(0, 24));
}
