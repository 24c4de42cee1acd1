import type {
  Block,
  Furniture,
  Line,
  Note,
  Numbered,
  Paper,
  Run,
  TextRun,
} from '../../../src/model/paper.ts';
import { type ParagraphStyle, type Sheet, STYLE_NAMES, type StyleName } from '../../../src/model/sheet.ts';

const PLAIN: ParagraphStyle = {
  name: '',
  align: 'justify',
  size: 12,
  spacing: 1.5,
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

const HEADING = { bold: true, before: 18, keepWithNext: true, keepTogether: true } as const;
const CAPTION = { align: 'centre', spacing: 1.15, after: 6, keepWithNext: true } as const;

const LOOKS: Readonly<Partial<Record<StyleName, Partial<ParagraphStyle>>>> = {
  classification: { ...CAPTION, bold: true },
  court: { ...CAPTION, bold: true, size: 14 },
  case_line: CAPTION,
  party: { ...CAPTION, bold: true },
  versus: { ...CAPTION, italic: true },
  accused_line: CAPTION,
  title: { ...CAPTION, bold: true, size: 16, before: 24, after: 24 },
  heading1: { ...HEADING, align: 'centre' },
  heading2: { ...HEADING, align: 'left' },
  heading3: { ...HEADING, align: 'left', italic: true },
  heading4: { ...HEADING, align: 'left', bold: false, italic: true },
  count_heading: { ...HEADING, align: 'left', name: 'Count Heading' },
  numbered: { name: 'Numbered Paragraph', left: 36, first: -36 },
  item1: { name: 'Sub-paragraph', left: 72, first: -36, after: 8 },
  item2: { name: 'Sub-paragraph 2', left: 108, first: -36, after: 8 },
  item3: { name: 'Sub-paragraph 3', left: 144, first: -36, after: 8 },
  quotation: { left: 72, right: 36, spacing: 1 },
  dateline: { align: 'left', before: 18, after: 0 },
  signature: { align: 'left', left: 227, after: 0 },
  schedule_title: { ...HEADING, align: 'centre' },
  table_head: { align: 'left', size: 10, spacing: 1, bold: true, before: 3, after: 3 },
  table_cell: { align: 'left', size: 10, spacing: 1, before: 3, after: 3 },
  footnote: { size: 10, spacing: 1, after: 3 },
  header: { align: 'left', size: 10, spacing: 1, after: 0 },
  footer: { align: 'left', size: 10, spacing: 1, after: 0 },
};

const TINOS = '@expo-google-fonts/tinos';

/** The brief's sheet: A4, 2.5 cm margins, Times New Roman 12 at 1.5, hanging numbers. */
export const SHEET: Sheet = {
  page: {
    width: 595.28,
    height: 841.89,
    margins: { top: 70.87, right: 70.87, bottom: 70.87, left: 70.87 },
    header: 35.4,
    footer: 35.4,
  },
  face: {
    name: 'Times New Roman',
    cuts: {
      regular: `${TINOS}/400Regular/Tinos_400Regular.ttf`,
      bold: `${TINOS}/700Bold/Tinos_700Bold.ttf`,
      italic: `${TINOS}/400Regular_Italic/Tinos_400Regular_Italic.ttf`,
      boldItalic: `${TINOS}/700Bold_Italic/Tinos_700Bold_Italic.ttf`,
    },
    fallbacks: [],
    folders: new Map(),
  },
  styles: Object.fromEntries(
    STYLE_NAMES.map((name) => [name, { ...PLAIN, name: `Test ${name}`, ...LOOKS[name] }]),
  ) as Record<StyleName, ParagraphStyle>,
  numbering: {
    paragraph: { before: '', numeral: 'arabic', after: '.' },
    headings: [],
    items: [
      { before: '(', numeral: 'lower_letter', after: ')' },
      { before: '(', numeral: 'lower_roman', after: ')' },
      { before: '(', numeral: 'upper_letter', after: ')' },
    ],
    count: { before: 'Count ', numeral: 'arabic', after: ':' },
    schedule: { before: '', numeral: 'upper_letter', after: '' },
  },
  hyphenate: false,
  noteRule: { length: 142, thickness: 0.5, above: 6, below: 3 },
};

export function text(words: string, look: { bold?: boolean; italic?: boolean } = {}): TextRun {
  return { kind: 'text', text: words, bold: look.bold ?? false, italic: look.italic ?? false };
}

export function link(href: string, words: string): Run {
  return { kind: 'link', href, runs: [text(words)] };
}

export function reference(
  to: 'paragraph' | 'count' | 'note' | 'schedule' | 'heading',
  anchor: string,
  words: string,
): Run {
  return { kind: 'reference', to, anchor, text: words, bold: false, italic: false };
}

export function call(note: number, first = true): Run {
  return { kind: 'call', note, first };
}

/** A paragraph or, by a label like `14(b)`, a sub-paragraph. */
export function numbered(place: string, anchor: string, ...runs: Run[]): Numbered {
  const steps = place.match(/\d+|\([^)]*\)/g) ?? [];
  const last = steps[steps.length - 1] ?? '';
  const level = (steps.length - 1) as Numbered['level'];
  return {
    kind: 'numbered',
    level,
    ordinal: 1,
    label: level === 0 ? `${last}.` : last,
    reference: place,
    anchor,
    runs,
  };
}

export function note(number: number, anchor: string, ...runs: Run[]): Note {
  return { number, anchor, runs };
}

const EMPTY: Line = { left: [], centre: [], right: [] };
const NO_FURNITURE: Furniture = { header: EMPTY, footer: EMPTY };

export function paper(blocks: readonly Block[], more: Partial<Paper> = {}): Paper {
  return {
    language: 'en-GB',
    properties: {
      title: 'Indictment',
      subject: 'The Prosecutor v. Kim',
      author: 'Office of the Prosecutor',
      keywords: ['indictment', 'aggression'],
      created: Date.UTC(2025, 8, 21) / 1000,
    },
    sheet: SHEET,
    furniture: { first: NO_FURNITURE, rest: NO_FURNITURE },
    blocks,
    notes: [],
    ...more,
  };
}

/** A small paper with one of everything. */
export const SMALL: Paper = paper(
  [
    { kind: 'plain', style: 'court', runs: [text('Special Tribunal')] },
    { kind: 'plain', style: 'title', runs: [text('INDICTMENT')] },
    { kind: 'heading', level: 1, anchor: 'general', runs: [text('GENERAL ALLEGATIONS')] },
    numbered(
      '1',
      'treaty',
      text('On 19 June 2024 the two States signed a '),
      text('treaty', { italic: true }),
      text('.'),
      call(1),
    ),
    numbered('2', 'corps', text('A corps of two brigades was formed:')),
    numbered('2(a)', 'first-brigade', text('the first brigade, and')),
    numbered(
      '2(b)',
      'second-brigade',
      text('the second, which had'),
      { kind: 'break' },
      text('two battalions:'),
    ),
    numbered('2(b)(i)', 'guards', text('one of guards;')),
    numbered('2(b)(ii)', 'signals', text('one of signals.'), call(2)),
    numbered(
      '3',
      'acts',
      text('See paragraphs '),
      reference('paragraph', 'treaty', '1'),
      text('–'),
      reference('paragraph', 'corps', '2'),
      text(' and '),
      reference('paragraph', 'signals', '2(b)(ii)'),
      text(', note '),
      reference('note', 'n-treaty', '1'),
      text(', and '),
      reference('schedule', 'schedule-a', 'A'),
      text('.'),
      call(1, false),
    ),
    { kind: 'heading', level: 1, anchor: 'counts', runs: [text('THE COUNTS')] },
    { kind: 'count', number: 1, label: 'Count 1:', anchor: 'aggression', runs: [text('Aggression')] },
    numbered(
      '4',
      'count-1-acts',
      text('By '),
      text('these acts', { bold: true }),
      text(' and as charged in Count '),
      reference('count', 'murder', '2'),
      text('.'),
      call(3),
    ),
    { kind: 'count', number: 2, label: 'Count 2:', anchor: 'murder', runs: [text('Murder')] },
    numbered('5', 'count-2-acts', text('As in Count '), reference('count', 'aggression', '1'), text('.')),
    numbered('5(a)', 'again', text('Sub-paragraphs begin anew.')),
    { kind: 'plain', style: 'quotation', runs: [text('Words of another.')] },
    {
      kind: 'group',
      blocks: [
        { kind: 'plain', style: 'dateline', runs: [text('Dated this 21st day of September 2025')] },
        { kind: 'plain', style: 'dateline', runs: [text('The Hague')] },
        { kind: 'plain', style: 'signature', runs: [text('________________________')] },
        { kind: 'plain', style: 'signature', runs: [text('A. Person, Prosecutor')] },
      ],
    },
    { kind: 'page_break' },
    { kind: 'heading', level: 1, anchor: 'schedule-a', runs: [text('SCHEDULE A')] },
    {
      kind: 'table',
      widths: [0.3, 0.5, 0.2],
      head: [{ runs: [text('Date')] }, { runs: [text('Place')] }, { runs: [text('Victims')] }],
      rows: [
        [{ runs: [text('19 June 2024')] }, { runs: [text('Pyongyang'), call(4)] }, { runs: [text('—')] }],
        [{ runs: [text('3 July 2024')] }, { runs: [text('Kursk')] }, { runs: [text('12')] }],
      ],
    },
  ],
  {
    furniture: {
      first: { header: EMPTY, footer: { ...EMPTY, right: [{ kind: 'page' }] } },
      rest: {
        header: {
          left: [text('STCoA-2025-01')],
          centre: [text('Public', { bold: true })],
          right: [text('21 September 2025')],
        },
        footer: { ...EMPTY, centre: [{ kind: 'page' }, text('/'), { kind: 'pages' }] },
      },
    },
    notes: [
      note(
        1,
        'n-treaty',
        text('Treaty, art. 4, at '),
        link('https://example.org/treaty?a=1&b=2', 'example.org'),
        text('.'),
      ),
      note(
        2,
        'n-signals',
        text('See note '),
        reference('note', 'n-treaty', '1'),
        text(' and paragraph '),
        reference('paragraph', 'first-brigade', '2(a)'),
        text('.'),
      ),
      note(3, 'n-appeal', text('Prosecutor v. Taylor', { italic: true }), text(', para. 390.')),
      note(4, 'n-place', text('A note to a cell.')),
    ],
  },
);
