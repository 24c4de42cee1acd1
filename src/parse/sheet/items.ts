import { type Finding, structural } from '../../model/finding.ts';
import type { Entry, Mapping, Scalar, Value } from '../../model/value.ts';
import { unguarded } from '../../text/formulas.ts';
import { spanWithin } from '../../text/span-within.ts';
import { dateReader } from './dates.ts';
import { folded } from './folded.ts';
import type { Grid, Row } from './grid.ts';
import { columnsOf, headOf } from './heads.ts';
import { linksIn } from './links.ts';
import type { SheetWords } from './words.ts';

/** Makes of a cell what the case file would say under its key; undefined where nothing. */
type Reader = (cell: Scalar, findings: Finding[]) => Value | undefined;

/** The items of evidence that the rows of a sheet tell, as the case file would have them; what is wrong is found at its cell. */
export function itemsOf(grid: Grid, words: SheetWords, findings: Finding[]): readonly Mapping[] {
  const at = headOf(grid, words) ?? 0;
  const head = grid.rows[at];
  if (!head) {
    findings.push(
      structural('evidence/head', { ...FIRST, source: grid.source }, 'this sheet is empty', HEADED),
    );
    return [];
  }
  const columns = columnsOf(head, words, findings);
  const rows = grid.rows.slice(at + 1).filter((row) => !isSame(row, head));
  const readers = readersFor(rows, columns, words, grid.from1904);
  const headless = new Set<number>();
  return rows.flatMap((row) => {
    for (const [column, cell] of row)
      if (!head.has(column) && !headless.has(column)) {
        headless.add(column);
        findings.push(
          structural('evidence/head', cell, 'this cell stands in a column without a head', HEADED),
        );
      }
    return itemOf(row, columns, readers, findings) ?? [];
  });
}

const FIRST = { start: 0, end: 0 };
const HEADED = 'write above each column what it says, as `ID`, `ERN`, `Title`, `Date`';

/** The heads again, as on each page of a long list. */
function isSame(row: Row, head: Row): boolean {
  return [...row].every(([column, { text }]) => head.get(column)?.text === text);
}

function itemOf(
  row: Row,
  columns: ReadonlyMap<number, string>,
  readers: ReadonlyMap<string, Reader>,
  findings: Finding[],
): Mapping | undefined {
  const entries = [...columns].flatMap(([column, key]): Entry[] => {
    const cell = row.get(column);
    if (cell) findings.push(...notWords(cell));
    const value = cell && readers.get(key)?.(withoutGuard(cell), findings);
    return value ? [{ key: { ...cell, text: key }, value }] : [];
  });
  const number = entries.find(({ key }) => key.text === 'number');
  const named = entries.some(({ key }) => key.text === 'id');
  const id = number && !named ? [{ key: { ...number.key, text: 'id' }, value: firstOf(number.value) }] : [];
  const [first] = row.values();
  const last = [...row.values()].at(-1);
  if (entries.length === 0 || !first || !last) return undefined;
  return {
    kind: 'mapping',
    source: first.source,
    start: first.start,
    end: last.end,
    entries: [...id, ...entries],
  };
}

/** An item without an id goes by its number, or by that of its first page. */
function firstOf(number: Value): Value {
  return number.kind === 'scalar' ? { ...number, text: number.text.replace(/\s.*|[–—].*/s, '') } : number;
}

/** A finding for a cell that is not to be read as the words that stand in it. */
function notWords(cell: Scalar): readonly Finding[] {
  const fault = FAULTS.find(({ of }) => of.test(cell.text) && !(of === FORMULA && cell.source.cells));
  if (!fault) return [];
  const message = `unexpected ${fault.noun} in \`${cell.text.slice(0, 40)}\`, expected words`;
  return [structural('evidence/cell', cell, message, fault.help)];
}

/** Where all is text; a workbook tells its formulas from words, and has what they came to. */
const FORMULA = /^=/;

/** A formula says something only in a spreadsheet, a broken one not even there, and a sheet has no markup. */
const FAULTS: readonly { readonly of: RegExp; readonly noun: string; readonly help: string }[] = [
  { of: FORMULA, noun: 'formula', help: 'write in the cell what it shall say' },
  {
    of: /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)$/,
    noun: 'formula',
    help: 'mend the formula, or write in the cell what it shall say',
  },
  {
    of: /:redact(?![a-z])/i,
    noun: 'redaction',
    help: 'give the item a classification, protect the name under `names`, or write the item in the case file',
  },
];

/** An apostrophe that keeps a spreadsheet from counting what looks like a formula in a text is no part of the words. */
function withoutGuard(cell: Scalar): Scalar {
  if (cell.source.cells) return cell;
  const text = unguarded(cell.text);
  if (text === cell.text) return cell;
  const rest = `'${text}` === cell.text ? part(cell, 1, cell.text.length) : cell;
  return { ...rest, text };
}

function part(cell: Scalar, start: number, end: number): Scalar {
  return { ...cell, ...spanWithin(cell, start, end), text: cell.text.slice(start, end) };
}

function readersFor(
  rows: readonly Row[],
  columns: ReadonlyMap<number, string>,
  words: SheetWords,
  from1904: boolean | undefined,
): ReadonlyMap<string, Reader> {
  const among =
    (known: ReadonlyMap<string, string>): Reader =>
    (cell) => ({
      ...cell,
      text: known.get(folded(cell.text)) ?? cell.text,
    });
  const text: Reader = (cell) => cell;
  const id: Reader = (cell) => (cell.text.startsWith('@') ? part(cell, 1, cell.text.length) : cell);
  const dates = [...columns].find(([, key]) => key === 'date')?.[0] ?? -1;
  return new Map<string, Reader>([
    ...['number', 'to', 'title', 'witness'].map((key) => [key, text] as const),
    ['id', id],
    ['source', id],
    ['kind', among(words.kinds)],
    ['classification', among(words.classifications)],
    [
      'date',
      dateCell(
        rows.flatMap((row) => row.get(dates)?.text ?? []),
        words,
        from1904,
      ),
    ],
    ['paragraphs', linksIn],
  ]);
}

function dateCell(column: readonly string[], { months }: SheetWords, from1904: boolean | undefined): Reader {
  const read = dateReader(column, months, from1904);
  return (cell, findings) => {
    const date = read(cell.text);
    if (date?.kind !== 'either') return date ? { ...cell, text: date.text } : cell;
    const [one, other] = date.dates;
    const message = `\`${cell.text}\` may be ${one} or ${other}, and no date of its column tells which`;
    findings.push(structural('evidence/date', cell, message, `write \`${one}\` or \`${other}\``));
    return undefined;
  };
}
