import { type Direction, directionOf, FROM_RIGHT } from '../../text/direction.ts';
import { foreignWords } from '../../text/foreign-words.ts';
import { wordsFromRight } from '../../text/from-right.ts';

/** The language of a paper's words, and where its lines begin. */
export interface Tongue {
  /** BCP 47. */
  readonly language: string;
  readonly direction: Direction;
}

export function tongueOf(language: string): Tongue {
  return { language, direction: directionOf(language) };
}

/** Words, and the flags of their run that tell Word how to set and spell them: which way they run, which language they are in. */
export interface Flagged {
  readonly text: string;
  /** The face that has their letters, where it is another than the paper's own. */
  readonly face?: string | undefined;
  /** In the order that the standard asks for: the end of a run's properties (ECMA-376 part 1, 17.3.2.28). */
  readonly flags: string;
}

/** Letters that tell something: Latin ones and their signs, all below and about general punctuation, do not. */
const TELLING = /[\u0370-\u1dff\u2c00-\u2dff\u2e80-\uffef\u{10000}-\u{1ffff}]/u;

/** The words of a text with their flags, in order. Word turns the letters of Hebrew and Arabic about by themselves, but not the words. */
export function flagged(text: string, { language, direction }: Tongue): readonly Flagged[] {
  if (direction === 'ltr' && !TELLING.test(text)) return [{ text, flags: '' }];
  const parts = direction === 'ltr' ? inLeftToRight(text) : inRightToLeft(text);
  const told = parts.filter(({ words }) => words !== '');
  return told.flatMap(({ words, leftwards }) =>
    foreignWords(words, language).map((stretch) => ({
      text: stretch.text,
      face: FACES[stretch.language ?? ''],
      flags: (leftwards ? '<w:rtl/>' : '') + spelling(stretch.language, leftwards),
    })),
  );
}

/** Words that all run one way. */
interface OneWay {
  readonly words: string;
  readonly leftwards: boolean;
}

/** The mark that Word, too, obeys, after which numbers and commas are the sentence's. It is a part by itself, which reading back leaves out. */
const SENTENCE_GOES_ON: OneWay = { words: '\u200e', leftwards: false };

function inLeftToRight(text: string): readonly OneWay[] {
  const parts: OneWay[] = [];
  let from = 0;
  for (const [start, end] of wordsFromRight(text)) {
    const between = text.slice(from, start);
    if (from > 0 && !LETTER_FIRST.test(between)) parts.push(SENTENCE_GOES_ON);
    parts.push({ words: between, leftwards: false }, { words: text.slice(start, end), leftwards: true });
    from = end;
  }
  const rest = text.slice(from);
  if (from > 0 && NUMBER_FIRST.test(rest)) parts.push(SENTENCE_GOES_ON);
  return [...parts, { words: rest, leftwards: false }];
}

const LETTER_FIRST = /^[^\p{L}\p{N}]*\p{L}/u;
const NUMBER_FIRST = /^[^\p{L}\p{N}]*\p{N}/u;

function inRightToLeft(text: string): readonly OneWay[] {
  return text.split(TO_THE_RIGHT).map((words, index) => ({ words, leftwards: index % 2 === 0 }));
}

const LATIN = `(?:(?!${FROM_RIGHT})\\p{L})`;
const TO_THE_RIGHT = new RegExp(
  `(${LATIN}(?:(?!${FROM_RIGHT}).)*(?:${LATIN}|(?<=${LATIN}.*)\\p{N})|${LATIN})`,
  'u',
);

/** Faces for East Asian words that go with an upright book face; Word and LibreOffice have them, or know what stands in for them. */
const FACES: Readonly<Record<string, string>> = { ko: 'Batang', ja: 'MS Mincho', 'und-Hani': 'SimSun' };

/** Which of Word's three languages of a run a language is for; of others nobody has said which they are. */
const EAST_ASIAN = /^(?:ja|ko|zh)\b/;
const COMPLEX = /^(?:he|ar|km|th|my|hi)\b/;

function spelling(language: string | undefined, leftwards: boolean): string {
  if (language === undefined || language.startsWith('und')) return '';
  const script = EAST_ASIAN.test(language)
    ? 'eastAsia'
    : leftwards || COMPLEX.test(language)
      ? 'bidi'
      : 'val';
  return `<w:lang w:${script}="${language}"/>`;
}
