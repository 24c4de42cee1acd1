import { type Finding, structural } from '../../model/finding.ts';
import type { Scalar } from '../../model/value.ts';
import { closest } from '../../text/closest.ts';
import { withMeant } from '../../text/did-you-mean.ts';
import { folded } from './folded.ts';
import type { Grid, Row } from './grid.ts';
import type { SheetWords } from './words.ts';

/** The row that heads the columns, by its place among the rows of a sheet: the first with two heads that are known. */
export function headOf({ rows }: Grid, { isHead }: SheetWords): number | undefined {
  const index = rows
    .slice(0, LOOKED_THROUGH)
    .findIndex((row) => [...row.values()].filter(({ text }) => isHead(text)).length > 1);
  return index < 0 ? undefined : index;
}

/** Rows that may stand above the heads, such as a title. */
const LOOKED_THROUGH = 20;

/** What each column says, as keys of an item; what no column can be told of, or two say, is a finding at its head. */
export function columnsOf(head: Row, words: SheetWords, findings: Finding[]): ReadonlyMap<number, string> {
  const columns = new Map<number, string>();
  const heads = new Map<string, Scalar>();
  for (const [column, cell] of head) {
    const key = words.columns.get(folded(cell.text));
    const other = key && heads.get(key);
    if (other) findings.push(twice(cell, other, key));
    else if (key) {
      columns.set(column, key);
      heads.set(key, cell);
    } else if (!PASSED_OVER.test(cell.text)) findings.push(unknown(cell, words));
  }
  for (const [keys, noun] of NEEDED)
    if (!keys.some((key) => heads.has(key))) findings.push(lacking(head, noun));
  return columns;
}

/** A head in brackets is for the analysts themselves. */
const PASSED_OVER = /^[([].*[)\]]$/su;

/** What a sheet must have, and how its column is best headed. */
const NEEDED: readonly (readonly [keys: readonly string[], head: string])[] = [
  [['title'], 'Title'],
  [['id', 'number'], 'ID'],
];

function unknown(cell: Scalar, { columns }: SheetWords): Finding {
  const near = closest(folded(cell.text), columns.keys());
  const key = near && columns.get(near);
  const advice = `known are ${USUAL}; a column for yourselves has its head in brackets: \`(${cell.text})\``;
  const help = withMeant(key && near, advice);
  return structural('evidence/head', cell, `unexpected column \`${cell.text}\``, help);
}

const USUAL =
  '`ID`, `ERN`, `ERN end`, `Title`, `Kind`, `Witness`, `Date`, `Classification`, `Source` and `Paragraphs`';

function twice(cell: Scalar, other: Scalar, key: string): Finding {
  const message = `columns \`${other.text}\` and \`${cell.text}\` both tell the \`${key}\` of an item`;
  const help = `put the head of the one that shall not be read in brackets: \`(${cell.text})\``;
  return structural('evidence/head', cell, message, help);
}

function lacking(head: Row, noun: string): Finding {
  const [first] = head.values();
  const message = `no column of this sheet is headed \`${noun}\``;
  return structural('evidence/head', first as Scalar, message, `known heads are ${USUAL}`);
}
