import { strFromU8, unzipSync } from 'fflate';

/** A sheet as it lies in a workbook. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** The sheets of a workbook whose cells are text in their places, in its own order. */
export function readXlsx(bytes: Uint8Array): readonly ReadSheet[] {
  const parts = unzipSync(bytes);
  const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const targets = new Map(
    [...part('xl/_rels/workbook.xml.rels').matchAll(/ Id="(\w+)" Type="[^"]*" Target="([^"]*)"/g)].map(
      ([, id = '', target = '']) => [id, target],
    ),
  );
  return [...part('xl/workbook.xml').matchAll(/<sheet name="([^"]*)" sheetId="\d+" r:id="(\w+)"/g)].map(
    ([, name = '', id = '']) => ({ name: clear(name), rows: rowsIn(part(`xl/${targets.get(id)}`)) }),
  );
}

function rowsIn(xml: string): readonly (readonly string[])[] {
  return [...xml.matchAll(/<row r="(\d+)">(.*?)<\/row>/gs)].map(([, row, cells = '']) =>
    [...cells.matchAll(/<c r="([A-Z]+)(\d+)"[^>]*?(?:\/>|>(.*?)<\/c>)/gs)].map(
      ([, column = '', at, inner = ''], index) => {
        if (at !== row || numberOf(column) !== index + 1)
          throw new Error(`cell ${column}${at} is not in its place`);
        return clear(inner.replace(/<[^>]*>/g, ''));
      },
    ),
  );
}

function numberOf(column: string): number {
  return [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function clear(xml: string): string {
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  const text = xml.replace(/&(\w+);/g, (whole, name: string) => signs[name] ?? whole);
  return text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The cells of CSV (RFC 4180), row by row. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}
