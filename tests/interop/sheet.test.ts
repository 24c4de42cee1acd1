import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../../src/pipeline.ts';
import { evidenceOf } from '../parse/evidence.ts';
import { realHost } from '../real-host.ts';
import { needs, run } from './tools.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'indict-sheet-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What LibreOffice saves a sheet as; text is UTF-8. */
function saved(path: string, to: 'xlsx' | 'csv'): Uint8Array {
  const settings = `-env:UserInstallation=${pathToFileURL(join(folder, 'settings'))}`;
  const text = 'Text - txt - csv (StarCalc):44,34,76';
  const filters = path.endsWith('.csv') ? ['--infilter=CSV:44,34,76,1'] : [];
  const out = join(folder, 'saved');
  run('soffice', [
    settings,
    '--headless',
    ...filters,
    '--convert-to',
    to === 'csv' ? `csv:${text}` : to,
    '--outdir',
    out,
    path,
  ]);
  return readFileSync(join(out, path.replace(/^.*\/(.*)\.\w+$/, `$1.${to}`)));
}

function written(name: string, held: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, held);
  return path;
}

async function itemsOf(file: string, held: Uint8Array) {
  const { items, said } = await evidenceOf(file, held);
  expect(said).toEqual([]);
  return items;
}

const ITEMS = [
  {
    id: 'P-0001',
    number: 'UKR-OTP-0001-0001',
    to: 'UKR-OTP-0001-0012',
    title: 'Treaty, “the large” – Київ',
    kind: 'document',
    date: '2024-06-19',
    classification: 'public',
    paragraphs: [{ id: 'treaty', at: 'page 3' }, 'clause'],
  },
  {
    id: 'P-0002',
    number: 'UKR-OTP-0002-0001',
    title: 'Video\nin two parts',
    kind: 'video',
    witness: 'P-0012',
    date: '2025-09-21',
  },
];

test('a text that LibreOffice made a workbook of is read as it was', async (context) => {
  needs('localc', context);
  const rows = [
    'ID,ERN,ERN end,Title,Kind,Witness,Date,Classification,Paragraphs',
    'P-0001,UKR-OTP-0001-0001,UKR-OTP-0001-0012,"Treaty, “the large” – Київ",document,,2024-06-19,Public,"treaty (page 3), clause"',
    'P-0002,UKR-OTP-0002-0001,,"Video\nin two parts",footage,P-0012,2025-09-21,,',
  ];
  const path = written('text.csv', `${rows.join('\r\n')}\r\n`);
  expect(await itemsOf('sheet.csv', readFileSync(path))).toEqual(ITEMS);
  expect(await itemsOf('sheet.xlsx', saved(path, 'xlsx'))).toEqual(ITEMS);
});

/** A sheet as people make them: days in three looks, words of two looks in one cell, a formula, a remark, a sheet before it and a hidden one behind. */
const RICH = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="D1"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<number:date-style style:name="D2"><number:month number:textual="true" number:style="long"/><number:text> </number:text><number:year number:style="long"/></number:date-style>
<style:style style:name="day" style:family="table-cell" style:data-style-name="D1"/>
<style:style style:name="month" style:family="table-cell" style:data-style-name="D2"/>
<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>
<style:style style:name="bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>
<table:table table:name="About"><table:table-row><table:table-cell office:value-type="string"><text:p>Kept by the team</text:p></table:table-cell></table:table-row></table:table>
<table:table table:name="Evidence">
<table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="3"><text:p>List of evidence</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>
<table:table-row>${['ID', 'Title', 'Document date', '(Box)'].map((head) => `<table:table-cell office:value-type="string"><text:p>${head}</text:p></table:table-cell>`).join('')}</table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>P-1</text:p></table:table-cell><table:table-cell office:value-type="string"><office:annotation><text:p>check this</text:p></office:annotation><text:p>Map <text:span text:style-name="bold">of Izium</text:span></text:p></table:table-cell><table:table-cell table:style-name="day" office:value-type="date" office:date-value="2024-05-04"><text:p>04/05/2024</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="7"><text:p>7</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>P-2</text:p></table:table-cell><table:table-cell table:formula="of:=[.B5]&amp;&quot; again&quot;" office:value-type="string" office:string-value="Map of Izium again"><text:p>Map of Izium again</text:p></table:table-cell><table:table-cell table:style-name="month" office:value-type="date" office:date-value="2024-06-01"><text:p>June 2024</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="1000"><table:table-cell table:number-columns-repeated="1000"/></table:table-row>
</table:table>
<table:table table:name="Old" table:style-name="hidden"><table:table-row><table:table-cell office:value-type="string"><text:p>ID</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Title</text:p></table:table-cell></table:table-row></table:table>
</office:spreadsheet></office:body></office:document>
`;

test('a rich workbook of LibreOffice is read as it shows', async (context) => {
  needs('localc', context);
  expect(await itemsOf('sheet.xlsx', saved(written('rich.fods', RICH), 'xlsx'))).toEqual([
    { id: 'P-1', title: 'Map of Izium', date: '2024-05-04' },
    { id: 'P-2', title: 'Map of Izium again', date: '2024-06' },
  ]);
});

test('the sheet of a shipped case, saved again by LibreOffice, is read as it was', async (context) => {
  needs('localc', context);
  const path = new URL('../../cases/kim.yaml', import.meta.url).pathname;
  const request = { path, documents: ['evidence-sheet'], formats: ['csv', 'xlsx'] as const };
  const { outputs } = await build(request, realHost());
  const [csv, xlsx] = outputs.map(({ format, bytes }) => written(`kim.${format}`, bytes)) as [string, string];
  const before = (await evidenceOf('sheet.csv', readFileSync(csv))).items;
  expect(before).toHaveLength(7);
  for (const from of [csv, xlsx]) {
    expect((await evidenceOf('sheet.xlsx', saved(from, 'xlsx'))).items).toEqual(before);
    expect((await evidenceOf('sheet.csv', saved(from, 'csv'))).items).toEqual(before);
  }
});
