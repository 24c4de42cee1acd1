/** What a spreadsheet calls a column that is counted from 0: `A` for 0, `AB` for 27. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** The place of the column that a cell's name begins with, counted from 0: that of `B7` is 1. Undefined where it is no such name. */
export function columnOf(cell: string): number | undefined {
  const [letters] = /^[A-Z]+(?=\d)/.exec(cell) ?? [];
  if (letters === undefined) return undefined;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
