import type { Paper } from '../../model/paper.ts';
import { directionOf } from '../../text/direction.ts';
import type { Sheet } from '../../text/sheets.ts';
import { packed } from '../office/packed.ts';
import { escaped } from '../office/xml.ts';
import { zipParts } from '../office/zip.ts';
import { sheetNames } from './names.ts';
import { STYLES } from './styles.ts';
import { worksheet } from './worksheet.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Tables as a workbook (ECMA-376), one a sheet, that depends on nothing but them: no clock, no name of a machine. */
export function writeWorkbook(sheets: readonly Sheet[], { language, properties }: Paper): Uint8Array {
  const names = sheetNames(sheets.map(({ title }) => title));
  const parts: readonly (readonly [path: string, xml: string])[] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', relations([`${OFFICE}/officeDocument`, 'xl/workbook.xml'], [CORE, 'docProps/core.xml'])],
    ['docProps/core.xml', coreProperties(properties)],
    ['xl/workbook.xml', workbook(names)],
    [
      'xl/_rels/workbook.xml.rels',
      relations(...sheets.map((_, at) => [`${OFFICE}/worksheet`, `worksheets/sheet${at + 1}.xml`] as const), [
        `${OFFICE}/styles`,
        'styles.xml',
      ]),
    ],
    ['xl/styles.xml', `<styleSheet xmlns="${MAIN}">${STYLES}</styleSheet>`],
    ...sheets.map(
      (sheet, at) =>
        [
          `xl/worksheets/sheet${at + 1}.xml`,
          `<worksheet xmlns="${MAIN}">${worksheet(sheet, at === 0, directionOf(language))}</worksheet>`,
        ] as const,
    ),
  ];
  return zipParts(new Map(parts.map(([path, xml]) => [path, packed(HEAD + xml)])));
}

const CORE = `${PACKAGE}/relationships/metadata/core-properties`;

function contentTypes(count: number): string {
  const sheets = Array.from({ length: count }, (_, at) =>
    typed(`xl/worksheets/sheet${at + 1}.xml`, `${SHEET_TYPE}.worksheet+xml`),
  );
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${typed('xl/workbook.xml', `${SHEET_TYPE}.sheet.main+xml`)}${typed('xl/styles.xml', `${SHEET_TYPE}.styles+xml`)}${typed('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}${sheets.join('')}</Types>`;
}

function typed(path: string, type: string): string {
  return `<Override PartName="/${path}" ContentType="${type}"/>`;
}

/** What a part leads to, as `rId1` and so on. */
function relations(...all: readonly (readonly [type: string, target: string])[]): string {
  const each = all.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function coreProperties({ title, author, created }: Paper['properties']): string {
  const day = new Date(created * 1000).toISOString().replace(/\.\d+/, '');
  const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}</dcterms:${name}>`;
  return `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator>${stamp('created')}${stamp('modified')}</cp:coreProperties>`;
}

/** The sheets by name; the head of each is printed on every page. */
function workbook(names: readonly string[]): string {
  const sheets = names.map(
    (name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const heads = names.map(
    (name, at) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${escaped(name.replaceAll("'", "''"))}'!$1:$1</definedName>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets><definedNames>${heads.join('')}</definedNames></workbook>`;
}
