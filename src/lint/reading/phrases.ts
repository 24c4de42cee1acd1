import { matchesIn } from '../../text/matches-in.ts';
import type { Plain } from './plain.ts';
import { isWithin, quotedIn } from './quoted.ts';

/** A wording, as the source of a regular expression without `u` that has no groups with numbers; a space stands for any white space. */
export interface Phrase {
  readonly words: string;
}

/** Where a text has one of the phrases of a table. Offsets in UTF-16 units. */
export interface Found<Row extends Phrase> {
  readonly row: Row;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a table of phrases: gives what finds them in a text, as whole words in small or capital letters and outside
 * quotation marks, in one pass. Of two that begin at one place the first in the table is found.
 */
export function phraseFinder<Row extends Phrase>(
  table: readonly Row[],
): (plain: Pick<Plain, 'text' | 'small'>) => readonly Found<Row>[] {
  const alternatives = table.map(({ words }) => `(${inSmall(words).replace(/ /g, '\\s+')})`);
  const pattern = new RegExp(`\\b(?<![A-Za-zÀ-ỿ\\d])(?:${alternatives.join('|')})(?![A-Za-zÀ-ỿ\\d])`, 'g');
  return ({ text, small }) => {
    const matches = matchesIn(small, pattern);
    if (matches.length === 0) return [];
    const quoted = quotedIn(text);
    return matches.flatMap((match) => {
      const start = match.index;
      if (isWithin(quoted, start)) return [];
      const end = start + match[0].length;
      const row = table.find((_, place) => match[place + 1] !== undefined) as Row;
      return { row, text: text.slice(start, end), start, end };
    });
  };
}

/** The same pattern for a text in small letters, which takes half the time of one for letters of any size. */
function inSmall(words: string): string {
  return words.replace(/\\.|[A-Z]/g, (sign) => (sign.length > 1 ? sign : sign.toLowerCase()));
}
