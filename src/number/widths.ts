import type { Cell } from '../model/paper.ts';
import type { ParagraphStyle, Sheet, StyleName } from '../model/sheet.ts';
import { emsOf } from '../text/letter-widths.ts';
import { plainText } from '../text/plain-text.ts';

/** A cell with the style it is set in. */
interface SetCell {
  readonly text: string;
  readonly style: ParagraphStyle;
}

/**
 * Shares of the line for a table's columns: as the template sets them, 1 for each column beyond; else by the square
 * root of their longest text, so that a column of long words gets more without starving a column of dates. But no
 * column is narrower than its longest word, or where that is more than the line has, than what words are parted into
 * at their hyphens and slashes.
 */
export function columnWidths(
  head: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  set: readonly number[] | undefined,
  sheet: Sheet,
): readonly number[] {
  const columns = columnsOf(head, rows, sheet);
  const weights = columns.map((cells, column) => (set ? (set[column] ?? 1) : weightOf(cells)));
  const { width, margins } = sheet.page;
  const line = width - margins.left - margins.right;
  const least = (parts: (text: string) => readonly string[]): number[] =>
    columns.map((cells) => Math.max(0, ...cells.map((cell) => widest(cell, parts) / line)));
  const whole = least(wordsOf);
  return shared(weights, total(whole) <= 1 ? whole : least(partsOf));
}

function columnsOf(
  head: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  { styles }: Sheet,
): readonly (readonly SetCell[])[] {
  const all = [head, ...rows];
  const usual = (row: number): StyleName => (row === 0 ? 'table_head' : 'table_cell');
  return Array.from({ length: Math.max(0, ...all.map((row) => row.length)) }, (_, column) =>
    all.flatMap((row, index) => {
      const cell = row[column];
      return cell ? [{ text: saidIn(cell), style: styles[cell.style ?? usual(index)] }] : [];
    }),
  );
}

/** Its words with the numbers of the notes they call. */
function saidIn({ runs }: Cell): string {
  return plainText(runs, String);
}

function weightOf(cells: readonly SetCell[]): number {
  const longest = Math.max(1, ...cells.map(({ text }) => text.length));
  return Math.sqrt(Math.min(Math.max(longest, 8), 400));
}

/** What is not parted while there is room: words, but of a web address what stands between its signs. */
function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).flatMap((word) => (/:\/\/|www\./.test(word) ? partsOf(word) : [word]));
}

function partsOf(text: string): readonly string[] {
  return text.split(/\s+|(?<=[-–—/?&=._])/);
}

/** Between the words of a cell and its edges, on both sides together, in points; as Word has it, a little more than the PDF. */
const PADDING = 11;

function widest({ text, style }: SetCell, parts: (text: string) => readonly string[]): number {
  const ems = Math.max(0, ...parts(text).map(emsOf));
  return ems * style.size * (style.bold ? 1.08 : 1) + PADDING;
}

/** Shares in proportion to weights, none less than its least; in proportion to these where they are more than all. */
function shared(weights: readonly number[], least: readonly number[]): readonly number[] {
  if (total(least) >= 1) return least.map((share) => share / total(least));
  const given = new Set<number>();
  for (;;) {
    const free = weights.map((weight, index) => (given.has(index) ? 0 : weight));
    const rest = 1 - total([...given].map((index) => least[index] as number));
    const shares = free.map((weight, index) =>
      given.has(index) ? (least[index] as number) : (weight / (total(free) || 1)) * rest,
    );
    const short = shares.findIndex((share, index) => share < (least[index] as number));
    if (short < 0) return shares;
    given.add(short);
  }
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
