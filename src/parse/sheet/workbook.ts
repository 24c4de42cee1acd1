import type { Source, Span } from '../../model/source.ts';
import type { Scalar } from '../../model/value.ts';
import {
  ARCHIVE_LIMITS,
  type Archive,
  openArchive,
  pathWithin,
  type Unopened,
} from '../../text/office-archive.ts';
import { type Grid, type Row, refuseMore, Unreadable } from './grid.ts';
import {
  dateFormatsOf,
  datesFrom1904,
  type Link,
  linksOf,
  sharedTextsOf,
  sheetsOf,
} from './workbook-parts.ts';
import { eachCell, type FoundCell, type Meaning } from './worksheet.ts';

/** The parts of a workbook that hold cells and what they mean. Drawings, macros and queries stay packed. */
const WANTED = /^(?:_rels\/\.rels|xl\/(?:[^/]+\.xml|_rels\/[^/]+\.rels|worksheets\/[^/]+\.xml))$/i;

/**
 * The sheets of a workbook (ECMA-376, part 1, section 18) that are not hidden, in its order, each as a source whose text
 * has a line for every row and that tells the names of its cells; `at`: where the file is named. Throws `Unreadable`.
 */
export function readWorkbook(bytes: Uint8Array, path: string, at: Span): readonly Grid[] {
  const parts = openArchive(bytes, WANTED);
  if (typeof parts === 'string') throw new Unreadable(...REASONS[parts]);
  const main = mainPart(parts);
  const links = linksOf(parts, main);
  const part = (link: Link | undefined) => link && parts.get(pathWithin(link.to, main.replace(/[^/]*$/, '')));
  const kind = (wanted: string) => part([...links.values()].find((link) => link.kind === wanted));
  const meaning: Meaning = {
    texts: sharedTextsOf(kind('sharedStrings')),
    formats: dateFormatsOf(kind('styles')),
    from1904: datesFrom1904(parts.get(main)),
  };
  const count = { cells: 0, signs: 0 };
  return sheetsOf(parts.get(main)).flatMap(({ name, link }) => {
    const sheet = part(links.get(link));
    return sheet ? [gridOf(rowsOf(sheet, meaning, count), { path, name, at }, meaning.from1904)] : [];
  });
}

const SAVE_AS =
  'open it in Excel or LibreOffice and save it as “Excel Workbook (*.xlsx)”, without a password';

const REASONS: Readonly<Record<Unopened, readonly [message: string, help: string]>> = {
  'too much': [
    'it unpacks to more than any list of evidence needs',
    'take out pictures and charts, and save it again',
  ],
  broken: ['it cannot be unpacked', 'was it copied whole?'],
  other: ['it is no workbook', SAVE_AS],
};

function mainPart(parts: Archive): string {
  const [told] = [...linksOf(parts, '').values()].filter(({ kind }) => kind === 'officeDocument');
  const path = told ? pathWithin(told.to, '') : 'xl/workbook.xml';
  if (!parts.has(path)) throw new Unreadable('it has no sheets', SAVE_AS);
  return path;
}

/** The cells of a sheet by its rows; `count` goes on through all sheets. */
function rowsOf(
  part: Uint8Array,
  meaning: Meaning,
  count: { cells: number; signs: number },
): ReadonlyMap<number, readonly FoundCell[]> {
  const rows = new Map<number, FoundCell[]>();
  eachCell(part, meaning, (cell) => {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
    refuseMore('cells', ++count.cells);
    refuseMore('rows', rows.size);
    refuseMore('columns', cell.column + 1);
    // Cells that share a text each say it.
    count.signs += cell.text.length;
    if (count.signs > ARCHIVE_LIMITS.unpacked) throw new Unreadable(...REASONS['too much']);
  });
  return rows;
}

/** Lays the cells out as text, so that each has a place. */
function gridOf(
  rows: ReadonlyMap<number, readonly FoundCell[]>,
  { path, name, at }: { readonly path: string; readonly name: string; readonly at: Span },
  from1904: boolean,
): Grid {
  const lines = [...rows.values()].map((row) => row.map(({ text }) => text.replace(/\s/g, ' ')));
  const text = lines.map((cells) => `${cells.join('\t')}\n`).join('');
  const starts: { start: number; name: string }[] = [];
  const source: Source = { path, text, cells: { sheet: name, at, starts } };
  let start = 0;
  const laid = [...rows.values()].map((row): Row => {
    const cells = new Map<number, Scalar>();
    for (const { column, name: reference, text: said } of row) {
      starts.push({ start, name: reference });
      const end = start + said.length;
      cells.set(column, { kind: 'scalar', source, start, end, text: said, style: 'cell' });
      start = end + 1;
    }
    return cells;
  });
  return { source, rows: laid, from1904 };
}
