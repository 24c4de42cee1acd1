import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Furniture } from '../../src/model/paper.ts';
import type { Cut, CutFiles, ParagraphStyle, Sheet, StyleName } from '../../src/model/sheet.ts';
import { squareSheet, stylesOf, text } from './build-paper.ts';

const FOLDER = '@expo-google-fonts/tinos';
const FILES: Record<Cut, string> = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
};

/** The four cuts of Tinos as they come with the package. */
export function tinos(): Record<Cut, Uint8Array> {
  const { resolve } = createRequire(import.meta.url);
  const bytes = (cut: Cut): Uint8Array => readFileSync(resolve(`${FOLDER}/${FILES[cut]}`));
  return {
    regular: bytes('regular'),
    bold: bytes('bold'),
    italic: bytes('italic'),
    boldItalic: bytes('boldItalic'),
  };
}

const BASE: ParagraphStyle = {
  name: '',
  align: 'left',
  size: 12,
  spacing: 1,
  bold: false,
  italic: false,
  capitals: false,
  before: 0,
  after: 12,
  left: 0,
  right: 0,
  first: 0,
  keepWithNext: false,
  keepTogether: false,
};

const HEADING: Partial<ParagraphStyle> = { bold: true, keepWithNext: true, keepTogether: true, before: 12 };
const TEXT: Partial<ParagraphStyle> = { align: 'justify', spacing: 1.5 };
const CENTRED: Partial<ParagraphStyle> = { align: 'centre', bold: true };

const STYLES: Partial<Record<StyleName, Partial<ParagraphStyle>>> = {
  court: CENTRED,
  party: CENTRED,
  versus: { align: 'centre', italic: true },
  accused_line: CENTRED,
  title: { ...CENTRED, size: 16, before: 24, after: 24 },
  heading1: { ...HEADING, align: 'centre' },
  heading2: HEADING,
  count_heading: { ...HEADING, align: 'centre' },
  numbered: { ...TEXT, left: 36, first: -36 },
  item1: { ...TEXT, left: 72, first: -36 },
  item2: { ...TEXT, left: 108, first: -36 },
  body: TEXT,
  closing: TEXT,
  quotation: { align: 'justify', left: 72, right: 36 },
  signature: { left: 250, after: 0 },
  table_head: { size: 10, bold: true, after: 0 },
  table_cell: { size: 10 },
  footnote: { size: 10, align: 'justify', after: 2 },
  header: { size: 10 },
  footer: { size: 10 },
};

const MARGIN = 70.87;

/** A4 as a court would have it. */
export function tinosSheet(): Sheet {
  return {
    ...squareSheet(595.28, 841.89),
    page: {
      width: 595.28,
      height: 841.89,
      margins: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
      header: 35.4,
      footer: 35.4,
    },
    face: { name: 'Times New Roman', cuts: FILES, fallbacks: [], folders: new Map() },
    styles: stylesOf((name) => ({ ...BASE, name, ...STYLES[name] })),
    noteRule: { length: 144, thickness: 0.5, above: 8, below: 4 },
  };
}

/** The case number at the left of the header, `page n / N` in the middle of the footer. */
export const FURNITURE: Furniture = {
  header: { left: [text('STCoA-2025-01')], centre: [], right: [text('Public')] },
  footer: { left: [], centre: [{ kind: 'page' }, text(' / '), { kind: 'pages' }], right: [] },
};

/** Faces beside Tinos, as a court's fallbacks name them, for Arabic, Hangul and Khmer. */
export function fallbacks(): readonly CutFiles[] {
  return [amiri(), fallback('nanum-myeongjo', 'NanumMyeongjo'), fallback('noto-sans-khmer', 'NotoSansKhmer')];
}

export function amiri(): CutFiles {
  return fallback('amiri', 'Amiri');
}

/** A face with an upright and a bold cut. */
function fallback(folder: string, name: string): CutFiles {
  const { resolve } = createRequire(import.meta.url);
  const bytes = (cut: string): Uint8Array =>
    readFileSync(resolve(`@expo-google-fonts/${folder}/${cut}/${name}_${cut}.ttf`));
  const [regular, bold] = [bytes('400Regular'), bytes('700Bold')];
  return { regular, bold, italic: regular, boldItalic: bold };
}
