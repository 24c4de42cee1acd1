import { eastAsianWidth } from 'get-east-asian-width';
import { printable } from '../text/printable.ts';

/** A code point of a line as a terminal shows it. */
export interface Cell {
  /** Where it begins and ends in the line, in UTF-16 units from 0; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  /** Columns that `shown` takes. */
  readonly width: number;
  /** Columns before it. */
  readonly column: number;
}

const TAB = 4;

/** Marks drawn over the letter before them, signs that only join or direct, and Hangul vowels and finals, which complete a wide syllable. */
const WITHOUT_WIDTH = /^(?!\u00ad)[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]$/u;

/** The line's cells; tabs become spaces up to the next fourth column, what a terminal might obey becomes visible. */
export function cellsOf(line: string): readonly Cell[] {
  const cells: Cell[] = [];
  let offset = 0;
  let column = 0;
  for (const character of line) {
    const shown = isPlain(character) ? character : shownAt(column, character);
    const width = shown === character ? widthOf(character) : shown.length;
    cells.push({ start: offset, end: offset + character.length, shown, width, column });
    offset += character.length;
    column += width;
  }
  return cells;
}

/** Nearly every letter of most lines, and one look tells. */
function isPlain(character: string): boolean {
  return character >= ' ' && character <= '~';
}

function shownAt(column: number, character: string): string {
  return character === '\t' ? ' '.repeat(TAB - (column % TAB)) : printable(character);
}

function widthOf(character: string): number {
  if (isPlain(character)) return 1;
  return WITHOUT_WIDTH.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
}
