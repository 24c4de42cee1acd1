import { type Direction, directionOf, FROM_RIGHT } from '../../text/direction.ts';
import { foreignWords } from '../../text/foreign-words.ts';

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
  /** In the order that the standard asks for: the end of a run's properties (ECMA-376 part 1, 17.3.2.28). */
  readonly flags: string;
}

/** Letters that tell something: Latin ones and their signs, all below and about general punctuation, do not. */
const TELLING = /[\u0370-\u1dff\u2c00-\u2dff\u2e80-\uffef\u{10000}-\u{1ffff}]/u;

/** The words of a text with their flags, in order. Word turns the letters of Hebrew and Arabic about by themselves, but not the words. */
export function flagged(text: string, { language, direction }: Tongue): readonly Flagged[] {
  if (direction === 'ltr' && !TELLING.test(text)) return [{ text, flags: '' }];
  const against = direction === 'ltr' ? TO_THE_LEFT : TO_THE_RIGHT;
  return text.split(against).flatMap((part, index) => {
    if (part === '') return [];
    const leftwards = (index % 2 === 1) === (direction === 'ltr');
    const turn = leftwards ? '<w:rtl/>' : '';
    return foreignWords(part, language).map((stretch) => ({
      text: stretch.text,
      flags: turn + spelling(stretch.language, leftwards),
    }));
  });
}

/** From one letter that runs the other way to the last before a letter that does not, with the digits after it. */
const TO_THE_LEFT = new RegExp(`(${FROM_RIGHT}(?:(?:${FROM_RIGHT}|[^\\p{L}])*${FROM_RIGHT})?\\p{M}*)`, 'u');
const LATIN = `(?:(?!${FROM_RIGHT})\\p{L})`;
const TO_THE_RIGHT = new RegExp(
  `(${LATIN}(?:(?!${FROM_RIGHT}).)*(?:${LATIN}|(?<=${LATIN}.*)\\p{N})|${LATIN})`,
  'u',
);

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
