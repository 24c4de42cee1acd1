import { FROM_RIGHT } from '../text/direction.ts';

/** From the first letter that runs from right to left to the last one before letters that run the other way. */
const STRETCH = new RegExp(`${FROM_RIGHT}+(?:[^\\p{L}]*${FROM_RIGHT}+)*`, 'gu');
/** Within a stretch, what stands between two commas. */
const ENTRY = new RegExp(`${FROM_RIGHT}(?:(?:(?![,;] ).)*${FROM_RIGHT})?`, 'gsu');
/** A list of names has no more words than these between its commas; a sentence has. */
const WORDS_OF_NAME = 4;
const FIRST_STRONG = '\u2068';
const POP = '\u2069';

/** The signs that `isolated` adds. */
export const ISOLATES: ReadonlySet<string> = new Set([FIRST_STRONG, POP]);

/**
 * A text that runs from left to right, each stretch of it that runs the other way isolated (UAX 9, section 2.4), as
 * whoever writes `עמוד, 15` or lists such names in an English sentence means it: the numbers and commas are the sentence's.
 */
export function isolated(text: string): string {
  return text.replace(STRETCH, (stretch) =>
    isList(stretch) ? stretch.replace(ENTRY, isolate) : isolate(stretch),
  );
}

function isList(stretch: string): boolean {
  return stretch.split(/[,;] /).every((entry) => entry.split(' ').length <= WORDS_OF_NAME);
}

function isolate(stretch: string): string {
  return FIRST_STRONG + stretch + POP;
}
