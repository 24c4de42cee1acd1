import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { evidenceOf } from './evidence.ts';
import { workbook, workbookParts, zipped } from './workbook.ts';

const HEADS = ['ID', 'Title'];

async function refused(held: string | Uint8Array, file = 'sheet.csv'): Promise<string> {
  const { items, said } = await evidenceOf(file, held);
  expect(items).toEqual([]);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(
    /^case\.yaml:4:11-4:2\d evidence\/sheet\n {2}sheet `sheet\.(?:csv|xlsx)` cannot be read: /,
  );
  return said[0] as string;
}

test('a million columns, rows or cells, and which of them', async () => {
  expect(await refused(`ID,Title${',x'.repeat(1_000_000)}\n`)).toContain('it holds more than 256 columns\n');
  expect(await refused(`ID,Title\n${'P-1,x\n'.repeat(600_000)}`)).toContain(
    'it holds more than 50000 rows\n',
  );
  const row = `P-1${',x'.repeat(49)}\n`;
  expect(await refused(`ID,Title\n${row.repeat(20_000)}`)).toContain('it holds more than 500000 cells\n');
});

test('fifty thousand items with one id are told of, each', async () => {
  const { items, said } = await evidenceOf('sheet.csv', `ID,Title\n${'P-1,x\n'.repeat(49_999)}`);
  expect(items).toHaveLength(49_999);
  expect(said).toHaveLength(49_998);
});

test('a quotation mark that nothing closes in a long file is said once', async () => {
  const { said } = await evidenceOf('sheet.csv', `ID,Title\nP-1,"${'x,y\n'.repeat(100_000)}`);
  expect(said).toEqual([expect.stringContaining('sheet.csv:2:5-2:6 evidence/quotes')]);
});

test('a cell of a million signs is a long title', async () => {
  const { items, said } = await evidenceOf('sheet.csv', `ID,Title\nP-1,${'x'.repeat(1_000_000)}\n`);
  expect(said).toEqual([]);
  expect(items[0]?.title).toHaveLength(1_000_000);
});

test('noughts, and other encodings', async () => {
  expect(await refused('ID,Title\nP-1,a\0b\n')).toContain('it is not text');
  expect(
    await refused(Uint8Array.from([...strToU8('ID,Title\nP-1,Pi'), 0xe8, ...strToU8('ce\n')])),
  ).toContain('save it in Excel as “CSV UTF-8”');
  const { said } = await evidenceOf('sheet.csv', 'ID,Title\nP-1,a\u0007b\n');
  expect(said).toEqual([expect.stringContaining('sheet.csv:2:6-2:7')]);
});

test('an empty sheet, and one with heads alone', async () => {
  expect((await evidenceOf('sheet.csv', '')).said).toEqual([expect.stringContaining('this sheet is empty')]);
  expect((await evidenceOf('sheet.xlsx', workbook([]))).said).toEqual([
    expect.stringContaining('sheet `Evidence`: this sheet is empty'),
  ]);
  expect(await evidenceOf('sheet.csv', 'ID,Title\n')).toMatchObject({ items: [], said: [] });
});

test('a workbook that is none, or an old one', async () => {
  expect(await refused('ID,Title\n', 'sheet.xlsx')).toContain('it is no workbook');
  expect(await refused(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'sheet.xlsx')).toContain('it is no workbook');
  expect(await refused(zipped({ 'word/document.xml': '<x/>' }), 'sheet.xlsx')).toContain('it has no sheets');
  expect(await refused(workbook([HEADS]).subarray(0, 300), 'sheet.xlsx')).toContain('it cannot be unpacked');
  const { said } = await evidenceOf('sheet.ods', 'x');
  expect(said).toEqual([expect.stringContaining('expected .csv or .xlsx')]);
});

test('a small file that unpacks to a large one', async () => {
  const parts = workbookParts([HEADS]);
  const filled = { ...parts, 'xl/sharedStrings.xml': `<sst>${' '.repeat(70_000_000)}</sst>` };
  expect(zipped(filled).length).toBeLessThan(400_000);
  expect(await refused(zipped(filled), 'sheet.xlsx')).toContain(
    'unpacks to more than any list of evidence needs',
  );
});

test('one long text in very many cells', async () => {
  const cells = Array.from({ length: 200 }, () => ({ xml: '<c t="s"><v>0</v></c>' }));
  const parts = workbookParts([HEADS, ...Array.from({ length: 100 }, () => cells)]);
  const long = `<sst><si><t>${'x'.repeat(1_000_000)}</t></si></sst>`;
  expect(await refused(zipped({ ...parts, 'xl/sharedStrings.xml': long }), 'sheet.xlsx')).toContain(
    'more than any list of evidence needs',
  );
});

test('a size that is told too small', async () => {
  const parts = workbookParts([HEADS, ['P-1', 'Map']]);
  const held = zipped(parts);
  const text = new TextDecoder('latin1').decode(held);
  // The sizes stand in the list of files at the end of the zip.
  const at = text.indexOf('xl/worksheets/sheet1.xml', text.indexOf('PK\u0001\u0002')) - 22;
  held.set([10, 0, 0, 0], at);
  expect((await evidenceOf('sheet.xlsx', held)).items).toEqual([]);
});

test('rows beyond the last of a sheet, columns beyond the last, cells without places', async () => {
  const far = workbook([HEADS, [{ xml: '<c r="XFD1048576" t="str"><v>x</v></c>' }]]);
  expect(await refused(far, 'sheet.xlsx')).toContain('more than 256 columns');
  const placeless = workbook([HEADS, [{ xml: '<c t="str"><v>P-1</v></c><c t="str"><v>Map</v></c>' }]]);
  expect((await evidenceOf('sheet.xlsx', placeless)).items).toEqual([{ id: 'P-1', title: 'Map' }]);
  const lost = workbook([HEADS, ['P-1', { xml: '<c r="B2" t="s"><v>99</v></c>' }]]);
  expect((await evidenceOf('sheet.xlsx', lost)).said).toEqual([expect.stringContaining('has no `title`')]);
});

test('XML that asks for more than its own words, or is none', async () => {
  const parts = workbookParts([HEADS, ['P-1', 'Map']]);
  const sheet = parts['xl/worksheets/sheet1.xml'] as string;
  const entity = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
  for (const text of [
    entity + sheet,
    sheet.slice(0, -10),
    `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`,
    'x',
  ])
    expect(await refused(zipped({ ...parts, 'xl/worksheets/sheet1.xml': text }), 'sheet.xlsx')).toContain(
      'is not what a spreadsheet writes',
    );
});

test('a sheet outside of the folder of the case', async () => {
  const { said } = await evidenceOf('../sheet.csv', 'ID,Title\nP-1,Map\n');
  expect(said).toEqual([expect.stringContaining('include/outside')]);
});
