import type { WordNumber, WordParagraph, WordRun } from '../model/word-document.ts';
import { wordsOf } from '../model/word-document.ts';
import { romanNumber } from './wording.ts';

/** How a label counts. `parenthesis` is `(1)`, `dotted` is `1.2`. */
export type Form =
  | 'arabic'
  | 'parenthesis'
  | 'dotted'
  | 'lower letter'
  | 'lower roman'
  | 'upper letter'
  | 'upper roman'
  | 'bullet';

/** The number before a paragraph, by Word's count or typed. */
export interface Label {
  /** `12.` */
  readonly text: string;
  readonly form: Form;
  /** Its value, from 1; 0 for bullets and dotted numbers. */
  readonly value: number;
  /** The value it would have as a letter, where it can be read as a numeral too: `(i)`. */
  readonly asLetter?: number;
  /** Where Word counts it. */
  readonly counted?: Pick<WordNumber, 'level' | 'list'>;
}

const TYPED =
  /^\s*(?:(\d{1,4}(?:\.\d{1,3})+\.?(?=[\s\u00a0])|\d{1,4}(?:\s?(?:bis|ter|quater)|[A-Z])?(?:[.)](?=[\s\u00a0])|(?=\t))|\((?:\d{1,3}|[a-z]{1,4}|[A-Z]{1,4})\)|(?:[a-z]|[ivx]{2,5}|[A-Z]|[IVX]{2,5})[.)](?=[\s\u00a0]))|[•·▪◦‣–—-](?=[\s\u00a0]))[\s\u00a0]*/u;

/** The label of a paragraph, and its runs without it. A typed number counts more than a bullet before it. */
export function takeLabel(paragraph: WordParagraph): {
  readonly label: Label | undefined;
  readonly runs: readonly WordRun[];
} {
  const { number, runs } = paragraph;
  const automatic = number && withPlace(number.bullet ? BULLET : readLabel(number.label), number);
  if (number && !number.bullet) return { label: automatic, runs };
  const typed = TYPED.exec(wordsOf(runs));
  if (!typed) return { label: automatic, runs };
  const label = readLabel(typed[0].trim());
  const rest = withoutStart(runs, typed[0].length);
  const within = label?.form === 'bullet' ? TYPED.exec(wordsOf(rest)) : null;
  if (!within) return { label, runs: rest };
  return { label: readLabel(within[0].trim()), runs: withoutStart(rest, within[0].length) };
}

/** The signs of bullets are those of symbol faces, which no other face has. */
const BULLET: Label = { text: '•', form: 'bullet', value: 0 };

function withPlace(label: Label | undefined, { level, list }: WordNumber): Label | undefined {
  return label && { ...label, counted: { level, list } };
}

/** Reads a label: the last number in it, whatever stands about it. */
function readLabel(text: string): Label | undefined {
  const inserted = INSERTED.exec(text)?.[1];
  if (inserted !== undefined) return { text, form: 'arabic', value: Number(inserted) };
  const numeral = /([0-9]+(?:\.[0-9]+)*|[a-z]+|[A-Z]+)[^0-9A-Za-z]*$/.exec(text)?.[1];
  if (numeral === undefined) return { text, form: 'bullet', value: 0 };
  if (/^\d+$/.test(numeral))
    return { text, form: /^\(/.test(text) ? 'parenthesis' : 'arabic', value: Number(numeral) };
  if (/^\d/.test(numeral)) return { text, form: 'dotted', value: 0 };
  const small = numeral.toLowerCase();
  const upper = small !== numeral;
  const letter = lettersValue(small);
  const roman = romanNumber(small);
  if (roman !== undefined)
    return {
      text,
      form: upper ? 'upper roman' : 'lower roman',
      value: roman,
      ...(letter === undefined ? {} : { asLetter: letter }),
    };
  return letter === undefined
    ? undefined
    : { text, form: upper ? 'upper letter' : 'lower letter', value: letter };
}

/** `9bis.`, `9A.`: between 9 and 10. */
const INSERTED = /^\W*(\d{1,4})(?:\s?(?:bis|ter|quater)|[A-Z])[.)]?$/;

/** `c` is 3, `cc` is 29, as Word counts on after z. */
function lettersValue(letters: string): number | undefined {
  const first = letters.charCodeAt(0) - 96;
  return [...letters].every((letter) => letter === letters[0])
    ? first + 26 * (letters.length - 1)
    : undefined;
}

/** Runs without their first letters (UTF-16 units). Places of bookmarks stay. */
export function withoutStart(runs: readonly WordRun[], length: number): readonly WordRun[] {
  let left = length;
  return runs.flatMap((run): readonly WordRun[] => {
    if (left === 0 || run.kind === 'mark' || run.kind === 'call') return [run];
    const text = run.kind === 'break' ? ' ' : run.text;
    const cut = Math.min(left, text.length);
    left -= cut;
    if (cut === text.length) return [];
    return [run.kind === 'break' ? run : { ...run, text: text.slice(cut) }];
  });
}
