import { strToU8, zipSync } from 'fflate';

/** A cell of a workbook: words, or an element as Excel writes it. */
export type Cell = string | { readonly xml: string };

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ESCAPES[sign] as string);
}

/** What Excel calls a cell; both counted from 0. */
export function cellName(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

/** The parts of a workbook of one sheet, its words as shared texts, as Excel has them. */
export function workbookParts(
  rows: readonly (readonly Cell[])[],
  sheet = 'Evidence',
): Record<string, string> {
  const shared: string[] = [];
  const cell = (said: Cell, row: number, column: number): string => {
    if (typeof said !== 'string') return said.xml;
    if (said === '') return '';
    return `<c r="${cellName(row, column)}" t="s"><v>${shared.push(said) - 1}</v></c>`;
  };
  const data = rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((each, column) => cell(each, row, column)).join('')}</row>`,
    )
    .join('');
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packed = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const link = (id: string, kind: string, to: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${to}"/>`;
  return {
    '_rels/.rels': `<Relationships xmlns="${packed}">${link('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packed}">${link('r1', 'worksheet', 'worksheets/sheet1.xml')}${link('r2', 'sharedStrings', 'sharedStrings.xml')}${link('r3', 'styles', 'styles.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${sheet}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${shared.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="164" formatCode="mmmm\\ yyyy"/><numFmt numFmtId="165" formatCode="0.00"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
  };
}

/** The file of these parts. */
export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  const files = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));
  return zipSync(files, { level: 1 });
}

/** A workbook of one sheet. */
export function workbook(rows: readonly (readonly Cell[])[], sheet?: string): Uint8Array {
  return zipped(workbookParts(rows, sheet));
}
