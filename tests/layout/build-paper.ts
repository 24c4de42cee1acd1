import type { Measure } from '../../src/model/measure.ts';
import type {
  Block,
  CallRun,
  Furniture,
  Note,
  Numbered,
  Paper,
  Run,
  TextRun,
} from '../../src/model/paper.ts';
import { type ParagraphStyle, type Sheet, STYLE_NAMES, type StyleName } from '../../src/model/sheet.ts';

/** A face whose every letter is a square of the type's size, so that layout can be checked by counting. */
export const square: Measure = {
  width: (text, _cut, size) => [...text].length * size,
  ascent: (size) => size,
  descent: () => 0,
  single: (size) => size,
  has: () => true,
};

const PLAIN_STYLE: ParagraphStyle = {
  name: '',
  align: 'left',
  size: 1,
  spacing: 1,
  bold: false,
  italic: false,
  capitals: false,
  before: 0,
  after: 0,
  left: 0,
  right: 0,
  first: 0,
  keepWithNext: false,
  keepTogether: false,
};

export type Styles = Partial<Record<StyleName, Partial<ParagraphStyle>>>;

/** A page of `width` × `height` squares without margins, whose note rule takes one square of height. */
export function squareSheet(width: number, height: number, styles: Styles = {}): Sheet {
  const headings: Partial<ParagraphStyle> = { keepWithNext: true, keepTogether: true };
  const own: Styles = {
    heading1: headings,
    heading2: headings,
    heading3: headings,
    heading4: headings,
    count_heading: headings,
    ...styles,
  };
  return {
    page: { width, height, margins: { top: 0, right: 0, bottom: 0, left: 0 }, header: 0, footer: 0 },
    face: {
      name: 'Square',
      cuts: { regular: '', bold: '', italic: '', boldItalic: '' },
      fallbacks: [],
      folders: new Map(),
    },
    styles: stylesOf((name) => ({ ...PLAIN_STYLE, name, ...own[name] })),
    numbering: NUMBERING,
    hyphenate: false,
    noteRule: { length: 2, thickness: 0, above: 1, below: 0 },
  };
}

const NUMBERING: Sheet['numbering'] = {
  headings: [],
  paragraph: { before: '', numeral: 'arabic', after: '.' },
  items: [
    { before: '(', numeral: 'lower_letter', after: ')' },
    { before: '(', numeral: 'lower_roman', after: ')' },
    { before: '(', numeral: 'upper_letter', after: ')' },
  ],
  count: { before: 'Count ', numeral: 'arabic', after: ':' },
  schedule: { before: '', numeral: 'upper_letter', after: '' },
};

export function stylesOf(style: (name: StyleName) => ParagraphStyle): Record<StyleName, ParagraphStyle> {
  return Object.fromEntries(STYLE_NAMES.map((name) => [name, style(name)])) as Record<
    StyleName,
    ParagraphStyle
  >;
}

const NO_LINE = { left: [], centre: [], right: [] };
export const NO_FURNITURE: Furniture = { header: NO_LINE, footer: NO_LINE };

/** A paper of blocks, and of notes given as their words. */
export function paperOf(
  sheet: Sheet,
  blocks: readonly Block[],
  notes: readonly (string | readonly Run[])[] = [],
): Paper {
  return {
    language: 'en',
    properties: {
      title: 'Indictment',
      subject: 'Case 1',
      author: 'The Prosecutor',
      keywords: ['one', 'two'],
      created: 1_750_000_000,
    },
    sheet,
    furniture: { first: NO_FURNITURE, rest: NO_FURNITURE },
    blocks,
    notes: notes.map((words, index) => noteOf(index + 1, typeof words === 'string' ? [text(words)] : words)),
  };
}

function noteOf(number: number, runs: readonly Run[]): Note {
  return { number, anchor: `note-${number}`, runs };
}

export function text(words: string, look: Partial<TextRun> = {}): TextRun {
  return { kind: 'text', text: words, bold: false, italic: false, ...look };
}

/** Words in which `[1]` is the first call to note 1, `[=1]` a later one, and `|` an asked-for end of line. */
export function runs(marked: string): Run[] {
  return marked
    .split(/(\[=?\d+\]|\|)/)
    .filter((piece) => piece !== '')
    .map(runOf);
}

function runOf(piece: string): Run {
  if (piece === '|') return { kind: 'break' };
  const call = /^\[(=?)(\d+)\]$/.exec(piece);
  return call === null ? text(piece) : callOf(Number(call[2]), call[1] === '');
}

function callOf(note: number, first: boolean): CallRun {
  return { kind: 'call', note, first };
}

export function body(marked: string): Block {
  return { kind: 'plain', style: 'body', runs: runs(marked) };
}

export function heading(words: string, level: 1 | 2 | 3 | 4 = 1): Block {
  return { kind: 'heading', level, anchor: `heading-${words}`, runs: [text(words)] };
}

export function numbered(ordinal: number, marked: string | readonly Run[]): Numbered {
  const words = typeof marked === 'string' ? runs(marked) : marked;
  return {
    kind: 'numbered',
    level: 0,
    ordinal,
    label: `${ordinal}.`,
    reference: String(ordinal),
    anchor: `paragraph-${ordinal}`,
    runs: words,
  };
}

export function item(level: 1 | 2 | 3, label: string, marked: string): Numbered {
  return {
    kind: 'numbered',
    level,
    ordinal: 1,
    label,
    reference: label,
    anchor: `item-${label}-${marked.length}`,
    runs: runs(marked),
  };
}
