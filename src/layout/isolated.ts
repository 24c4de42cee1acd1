import { wordsFromRight } from '../text/from-right.ts';

const FIRST_STRONG = '\u2068';
const POP = '\u2069';

/** The signs that `isolated` adds. */
export const ISOLATES: ReadonlySet<string> = new Set([FIRST_STRONG, POP]);

/** A text that runs from left to right, the words of it that run the other way isolated (UAX 9, section 2.4). */
export function isolated(text: string): string {
  let made = '';
  let from = 0;
  for (const [start, end] of wordsFromRight(text)) {
    made += text.slice(from, start) + FIRST_STRONG + text.slice(start, end) + POP;
    from = end;
  }
  return made + text.slice(from);
}
