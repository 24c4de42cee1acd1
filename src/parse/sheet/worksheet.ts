import { columnName, columnOf } from '../../text/column-name.ts';
import { dayOf } from './serial.ts';
import { type DateFormat, unescaped } from './workbook-parts.ts';
import { readXml } from './xml.ts';

/** A cell that says something. Row and column are counted from 0. */
export interface FoundCell {
  readonly row: number;
  readonly column: number;
  /** `B7`. */
  readonly name: string;
  readonly text: string;
}

/** What the cells of all sheets of a workbook lean on. */
export interface Meaning {
  readonly texts: readonly string[];
  readonly formats: ReadonlyMap<number, DateFormat>;
  readonly from1904: boolean;
}

/** A cell as it is written. */
interface Written {
  readonly type: string;
  readonly style: number;
  readonly name: string;
}

/** Calls `visit` for each cell of a sheet that says something, in its order; of a formula with what it came to. Throws `Unreadable`. */
export function eachCell(part: Uint8Array, meaning: Meaning, visit: (cell: FoundCell) => void): void {
  let [row, column] = [-1, -1];
  let written: Written = { type: 'n', style: 0, name: '' };
  let [said, within] = ['', false];
  readXml(part, {
    open: (name, { r, t = 'n', s = '0' }) => {
      if (name === 'row') [row, column] = [r === undefined ? row + 1 : Number(r) - 1, -1];
      if (name === 'c') {
        column = columnOf(r ?? '') ?? column + 1;
        said = '';
        written = { type: t, style: Number(s), name: r ?? `${columnName(column)}${row + 1}` };
      }
      if (name === 'v' || name === 't') within = true;
    },
    text: (words) => {
      if (within) said += words;
    },
    close: (name) => {
      if (name === 'v' || name === 't') within = false;
      const text = name === 'c' && said !== '' ? textOf(said, written, meaning).trim() : '';
      if (text !== '') visit({ row, column, name: written.name, text });
    },
  });
}

function textOf(said: string, written: Written, { texts, formats, from1904 }: Meaning): string {
  switch (written.type) {
    case 's':
      return texts[Number(said)] ?? '';
    case 'n':
      return numberText(said, formats.get(written.style), from1904);
    case 'd':
      return said.replace(/T.*/, '');
    case 'b':
      return said === '1' ? 'TRUE' : 'FALSE';
    default:
      return unescaped(said);
  }
}

/** A number as it is written, or the date that it shows. */
function numberText(said: string, format: DateFormat | undefined, from1904: boolean): string {
  const day = format && dayOf(Number(said), from1904);
  return day?.slice(0, SHOWN[format as DateFormat]) ?? said;
}

/** Signs of `2024-06-19` that a format shows. */
const SHOWN: Readonly<Record<DateFormat, number>> = { year: 4, month: 7, day: 10 };
