import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { guarded } from '../../../src/text/formulas.ts';
import type { Sheet } from '../../../src/text/sheets.ts';
import { writeTables } from '../../../src/write/csv/tables.ts';
import { writeWorkbook } from '../../../src/write/xlsx/index.ts';
import { sheetNames } from '../../../src/write/xlsx/names.ts';
import { paperOf } from '../../compare/papers.ts';
import { readCsv, readXlsx } from '../../readers/sheets.ts';

const PAPER = { ...paperOf([]), language: 'en' };

const cell = fc
  .oneof(
    fc.constantFrom(
      '',
      '=1+1',
      '_x003D_1+1',
      '+1',
      '-1',
      '@x',
      '007',
      '1/2',
      '2024-01-02',
      'a\nb',
      '  a ',
      '"',
      "'",
      '<&>',
      'ж ا 日',
      '😀',
      ',',
    ),
    fc.string(),
  )
  .map((text) => text.replace(/(?!\n)\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, ''));

const sheet: fc.Arbitrary<Sheet> = fc
  .record({ title: fc.string(), width: fc.integer({ min: 1, max: 30 }), height: fc.nat(5) })
  .chain(({ title, width, height }) =>
    fc
      .array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: height + 1,
        maxLength: height + 1,
      })
      .map(([head = [], ...rows]) => ({ title, head, rows })),
  );

describe('a workbook', () => {
  test('has every cell as the text that it is', () => {
    fc.assert(
      fc.property(fc.array(sheet, { minLength: 1, maxLength: 3 }), (sheets) => {
        const read = readXlsx(writeWorkbook(sheets, PAPER));
        expect(read.map(({ rows }) => rows)).toEqual(sheets.map(({ head, rows }) => [head, ...rows]));
      }),
      { numRuns: 50 },
    );
  });

  test('shows that a cell is cut which holds more than Excel reads', () => {
    const full = 'a'.repeat(32_767);
    const rows = [[full], [`${full}a`], [`${'a'.repeat(32_765)}😀a`]];
    const [read] = readXlsx(writeWorkbook([{ title: 'x', head: ['Note'], rows }], PAPER));
    const cut = [`${'a'.repeat(32_766)}…`, `${'a'.repeat(32_765)}…`];
    expect(read?.rows).toEqual([['Note'], [full], ...cut.map((text) => [text])]);
  });

  test('has as many lines in a column as there are', () => {
    const rows = Array.from({ length: 300 }, () => ['a\n'.repeat(1000)]);
    const [read] = readXlsx(writeWorkbook([{ title: 'A', head: ['x'], rows }], PAPER));
    expect(read?.rows).toHaveLength(301);
  });

  test('takes no cell for a number, a date or a formula', () => {
    const file = unzipSync(
      writeWorkbook([{ title: 'A', head: ['x'], rows: [['=1+1'], ['2024-01-02'], ['7']] }], PAPER),
    );
    const xml = strFromU8(file['xl/worksheets/sheet1.xml'] as Uint8Array);
    expect(xml).not.toMatch(/<f>|<v>/);
    expect([...xml.matchAll(/ t="(\w+)"/g)].map(([, type]) => type)).toEqual(Array(4).fill('inlineStr'));
  });

  test('prints the head on every page and keeps it in sight', () => {
    const file = unzipSync(writeWorkbook([{ title: 'It’s', head: ['x'], rows: [] }], PAPER));
    const part = (path: string) => strFromU8(file[path] as Uint8Array);
    expect(part('xl/workbook.xml')).toContain(">'It’s'!$1:$1</definedName>");
    expect(part('xl/worksheets/sheet1.xml')).toContain('state="frozen"');
  });

  test('begins on the right where its language does', () => {
    const sheets = [{ title: 'A', head: ['x'], rows: [] }];
    const xml = (language: string) =>
      strFromU8(
        unzipSync(writeWorkbook(sheets, { ...PAPER, language }))['xl/worksheets/sheet1.xml'] as Uint8Array,
      );
    expect(xml('ar')).toContain(' rightToLeft="1"');
    expect(xml('en')).not.toContain('rightToLeft');
  });

  test('has sheets of names that spreadsheets take, each another one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('History', 'a', 'A', `${'long '.repeat(9)}`))),
        (titles) => {
          const names = sheetNames(titles);
          expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
          for (const name of names) {
            expect(name.length).toBeGreaterThan(0);
            expect(name.length).toBeLessThanOrEqual(31);
            expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$|^history$/i);
          }
        },
      ),
    );
    expect(sheetNames(['Count 1: Murder / Attack', 'Count 1: Murder / Attack'])).toEqual([
      'Count 1 Murder Attack',
      'Count 1 Murder Attack (2)',
    ]);
  });
});

test('CSV has the same cells, but for an apostrophe before what a spreadsheet would count', () => {
  fc.assert(
    fc.property(sheet, ({ title, head, rows }) => {
      const safe = [head, ...rows].map((row) => row.map(guarded));
      expect(readCsv(writeTables([{ title, head, rows }]))).toEqual(safe);
    }),
  );
});
