import fc from 'fast-check';
import { type Cell, workbook } from '../parse/workbook.ts';
import { changedText } from './change-text.ts';
import { id, markup } from './markup.ts';
import { oddString } from './odd.ts';
import { changedPackage } from './packages.ts';

const HEAD = fc.constantFrom(
  ...[
    'ID',
    'Title',
    'Number',
    'Exhibit',
    'To',
    'Kind',
    'Witness',
    'Date',
    'Classification',
    'Source',
    'Paragraphs',
    'Bates',
    'id',
    ' ID ',
    'Nobody',
    '',
    '__proto__',
  ],
);

const CELL = fc.oneof(
  { weight: 4, arbitrary: fc.oneof(id, fc.constantFrom('P-1', 'P-2', 'P-3')) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '2024-05-03',
      '3.5.2024',
      '45000',
      '05/03/2024',
      'May 2024',
      'confidential',
      'a; b',
      'a (p. 3), b',
      '=1+1',
      '"',
      '""',
      ',',
      ';',
    ),
  },
  { weight: 1, arbitrary: oddString },
  { weight: 1, arbitrary: markup },
);

const rows = fc
  .array(HEAD, { minLength: 1, maxLength: 8, size: 'max' })
  .chain((heads) =>
    fc.tuple(
      fc.constant(heads),
      fc.array(fc.array(CELL, { maxLength: heads.length + 1 }), { maxLength: 8, size: 'max' }),
    ),
  )
  .map(([heads, body]) => [heads, ...body]);

const SEPARATORS = fc.constantFrom(',', ';', '\t');

const csv: fc.Arbitrary<string> = fc
  .tuple(rows, SEPARATORS, fc.constantFrom('\n', '\r\n', '\r'), fc.integer({ min: 0, max: 3 }))
  .map(([all, separator, end, quoting]) =>
    all
      .map((row) =>
        row.map((cell) => (quoting > 0 ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator),
      )
      .join(end),
  );

const ODD_CELLS: readonly Cell[] = [
  ...[
    '<c r="A1" t="s"><v>-1</v></c>',
    '<c r="ZZZZZ9999999999" t="str"><v>x</v></c>',
    '<c r="B2"><v>1e308</v></c>',
    '<c t="e"><v>#REF!</v></c>',
  ],
  ...[
    '<c t="b"><v>2</v></c>',
    '<c s="99"><v>45000</v></c>',
    '<c s="1"><v>-1</v></c>',
    '<c s="1"><v>99999999999</v></c>',
    '<c t="inlineStr"><is><t>x</t></is></c>',
  ],
  ...['<c r="A0" t="str"><v>x</v></c>', '<c t="s"><v>x</v></c>', '<c><f>A1</f></c>', '<c r=""/>'],
].map((xml) => ({ xml }));

const workbooks: fc.Arbitrary<Uint8Array> = fc
  .tuple(rows, fc.array(fc.tuple(fc.nat(8), fc.constantFrom(...ODD_CELLS)), { maxLength: 3 }))
  .map(([all, odd]) => {
    const cells: Cell[][] = all.map((row) =>
      row.map((cell) => cell.replace(/[^\t\n\x20-\ud7ff\ue000-\ufffd]/g, '?')),
    );
    for (const [at, cell] of odd) cells[at % cells.length]?.push(cell);
    return workbook(cells);
  });

/** Sheets of evidence, as CSV or as workbooks, good ones and broken ones: the file's name and what it holds. */
export const sheet: fc.Arbitrary<readonly [name: string, held: string | Uint8Array]> = fc.oneof(
  { weight: 3, arbitrary: csv.map((text) => ['sheet.csv', text] as const) },
  { weight: 2, arbitrary: changedText(csv).map((held) => ['sheet.csv', held] as const) },
  { weight: 3, arbitrary: workbooks.map((bytes) => ['sheet.xlsx', bytes] as const) },
  { weight: 3, arbitrary: changedPackage(sample()).map((bytes) => ['sheet.xlsx', bytes] as const) },
);

/** A workbook that is read without a word. */
function sample(): readonly Uint8Array[] {
  return [
    workbook([
      ['ID', 'Title', 'Date', 'Paragraphs'],
      ['P-1', 'A map', '2024-05-03', 'looting'],
      ['P-2', 'A letter', '2024-05', ''],
    ]),
  ];
}
