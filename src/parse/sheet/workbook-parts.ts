import type { Archive } from '../../text/office-archive.ts';
import { readXml } from './xml.ts';

/** Where a part leads. */
export interface Link {
  /** The last word of the relationship's type: `worksheet`, `styles`. */
  readonly kind: string;
  readonly to: string;
}

/** The relationships of a part by their ids, or those of the whole file (``). */
export function linksOf(parts: Archive, path: string): ReadonlyMap<string, Link> {
  const folder = path.replace(/[^/]*$/, '');
  const links = new Map<string, Link>();
  readXml(parts.get(`${folder}_rels/${path.slice(folder.length)}.rels`), {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (name === 'Relationship' && TargetMode !== 'External')
        links.set(Id, { kind: Type.replace(/^.*\//, ''), to: Target });
    },
  });
  return links;
}

/** The sheets of a workbook that can be seen, in its order. */
export function sheetsOf(
  workbook: Uint8Array | undefined,
): readonly { readonly name: string; readonly link: string }[] {
  const sheets: { name: string; link: string }[] = [];
  readXml(workbook, {
    open: (element, { name = '', state = 'visible', ...attributes }) => {
      if (element !== 'sheet' || state !== 'visible') return;
      const [, link = ''] = Object.entries(attributes).find(([key]) => /:id$/.test(key)) ?? [];
      sheets.push({ name, link });
    },
  });
  return sheets;
}

/** Whether days are counted from 1904, as Excel for the Macintosh did. */
export function datesFrom1904(workbook: Uint8Array | undefined): boolean {
  let told = false;
  readXml(workbook, {
    open: (name, { date1904 = '0' }) => {
      if (name === 'workbookPr') told = date1904 === '1' || date1904 === 'true';
    },
  });
  return told;
}

/** The texts that cells name by their places, each without spaces about it. What is only to be read aloud (`rPh`) is none of them. */
export function sharedTextsOf(part: Uint8Array | undefined): readonly string[] {
  const texts: string[] = [];
  let said = '';
  let [within, aloud] = [false, false];
  readXml(part, {
    open: (name) => {
      if (name === 'si') said = '';
      if (name === 'rPh') aloud = true;
      if (name === 't') within = !aloud;
    },
    text: (words) => {
      if (within) said += words;
    },
    close: (name) => {
      if (name === 't') within = false;
      if (name === 'rPh') aloud = false;
      if (name === 'si') texts.push(unescaped(said).trim());
    },
  });
  return texts;
}

/** A text with a space for what XML cannot hold, which Excel writes as `_x000D_`. */
export function unescaped(text: string): string {
  return text.replace(/_x([\dA-F]{4})_/gi, (_, code) => {
    const sign = String.fromCharCode(Number.parseInt(code, 16));
    return sign < ' ' ? ' ' : sign;
  });
}

/** What a number says that is shown as a date: how much of it is told. */
export type DateFormat = 'year' | 'month' | 'day';

/** Which of the styles of cells show a number as a date. */
export function dateFormatsOf(part: Uint8Array | undefined): ReadonlyMap<number, DateFormat> {
  const codes = new Map(BUILT_IN);
  const formats = new Map<number, DateFormat>();
  let [styles, within] = [0, false];
  readXml(part, {
    open: (name, { numFmtId = '', formatCode }) => {
      if (name === 'numFmt') codes.set(numFmtId, dateFormat(formatCode ?? ''));
      if (name === 'cellXfs') within = true;
      if (name !== 'xf' || !within) return;
      const format = codes.get(numFmtId);
      if (format) formats.set(styles, format);
      styles += 1;
    },
    close: (name) => {
      if (name === 'cellXfs') within = false;
    },
  });
  return formats;
}

/** Formats that need no code (section 18.8.30): `d-mmm` lacks a year, but the number has it. */
const BUILT_IN: ReadonlyMap<string, DateFormat | undefined> = new Map(
  [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58].map((id) => [
    `${id}`,
    id === 17 ? 'month' : 'day',
  ]),
);

/** By the letters of its first part that stand outside of quotes and brackets. */
function dateFormat(code: string): DateFormat | undefined {
  const letters = code
    .replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '')
    .replace(/;.*/s, '')
    .toLowerCase();
  if (/(?:general|[#0?])/.test(letters)) return undefined;
  if (letters.includes('d')) return 'day';
  if (!letters.includes('y')) return undefined;
  return letters.includes('m') ? 'month' : 'year';
}
