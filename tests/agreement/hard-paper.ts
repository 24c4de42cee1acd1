import { layout } from '../../src/layout/index.ts';
import { openMeasure } from '../../src/measure/index.ts';
import type { Layout } from '../../src/model/page.ts';
import type { Block, Cell, Paper, Plain, Run } from '../../src/model/paper.ts';
import type { StyleName } from '../../src/model/sheet.ts';
import { writePdf } from '../../src/write/pdf/index.ts';
import { body, heading, item, numbered, paperOf, runs, text } from '../layout/build-paper.ts';
import { FURNITURE, fallbacks, tinos, tinosSheet } from '../layout/tinos-paper.ts';

const link: Run = {
  kind: 'link',
  href: 'https://www.example.org/Жуков?a=1&b=(2)',
  runs: [text('www.example.org/Жуков')],
};
const toNote: Run = { ...text(''), kind: 'reference', text: '2', to: 'note', anchor: 'note-2' };
const toParagraph: Run = {
  ...text(''),
  kind: 'reference',
  text: '1',
  to: 'paragraph',
  anchor: 'paragraph-1',
};

/** Letters that a face draws with the glyph of another, with none, or with several. */
const LETTERS = [
  'office, affliction, fjord; AVATAR To Ty',
  '§\u00a025, non\u2011breaking, soft\u00adhyphen, thin\u2009space, narrow\u202f%, 1\u2044 2, zero\u200bwidth',
  'Ω Ω, Å Å, µ μ, K K; e\u0301 é, x\u0302 z\u0327\u0308, Ǻ',
  'Жуков, Ελλάς, שָׁלוֹם, Đặng, Łódź, ‘“«–—…»”’, № 5, €, ™',
  'Әлия Ə Ә ə ә; 김정은, 王 office王, \u{1f600}',
  'عمر حسن (البشير، 1944) [مُحَمَّد]; ហ៊ុន សែន (ខ្ញុំ កៅ កើត ក្រៅ); אלוף־משנה (מיל׳) 8(2)(ב)',
].join('. ');

const plain = (style: StyleName, ...said: Run[]): Plain => ({
  kind: 'plain',
  style: style as 'body',
  runs: said,
});
const cells = (...said: string[]): Cell[] => said.map((each) => ({ runs: runs(each) }));
const long = Array.from({ length: 900 }, (_, index) => `word${index}`).join(' ');

const BLOCKS: readonly Block[] = [
  {
    kind: 'table',
    widths: [0.4, 0.6],
    head: [],
    rows: [
      [{ style: 'cover_label', runs: runs('Case No.') }, { runs: runs('1') }],
      [{ style: 'cover_label', runs: runs('Date') }, { runs: [] }],
    ],
    lines: 'none',
  },
  { kind: 'page_break' },
  {
    kind: 'contents',
    overPages: 0,
    title: [plain('contents_title', text('Contents'))],
    entries: [
      {
        level: 2,
        anchor: 'count-1',
        runs: [text('Count 1: a count whose name is longer than one line of a contents has room for')],
      },
      { level: 1, anchor: 'heading-First', runs: [text('First')] },
    ],
  },
  { kind: 'page_break' },
  plain('court', text('The Court')),
  plain('title', text('Indictment & <more>')),
  {
    kind: 'count',
    number: 1,
    label: 'Count 1:',
    anchor: 'count-1',
    runs: runs('A count before any heading[1]'),
  },
  heading('Much deeper', 4),
  heading('Deep', 3),
  item(2, '(i)', 'a sub-paragraph without any paragraph'),
  heading('First'),
  numbered(1, [text(LETTERS), text(` ${LETTERS}`, { bold: true }), ...runs('[2], again[=2]')]),
  item(1, '(a)', 'one'),
  item(3, '(A)', 'three, but not two'),
  plain('quotation', text('Words quoted within')),
  item(1, '(b)', `${long}[3]`),
  numbered(2, [link, text(' and '), toParagraph, text(', '), toNote, ...runs('|after a break')]),
  plain('quotation', text('Words of somebody else', { italic: true })),
  body(''),
  numbered(3, ''),
  { kind: 'group', blocks: [plain('signature', text('Name')), plain('signature', text('Office'))] },
  { kind: 'page_break', landscape: true },
  plain('schedule_title', text('Schedule A')),
  {
    kind: 'table',
    widths: [0.3, 0.7],
    head: cells('Date', 'Place'),
    rows: Array.from({ length: 60 }, (_, row) =>
      cells(row === 3 ? '' : `${row} June`, row === 5 ? 'here[4]' : 'there'),
    ),
  },
];

/** A paper of everything at which a reader's tree or a letter could go wrong; of a language, which may run from right to left. */
export function hardPaper(language: string): Paper {
  const notes = ['first', [text('See '), link, text(', '), toParagraph], long, 'in a table'];
  return {
    ...paperOf(tinosSheet(), BLOCKS, notes),
    language,
    furniture: { first: FURNITURE, rest: FURNITURE },
    lineNumbers: 5,
    watermark: 'Draft',
  };
}

/** That paper on its pages. */
export function hardLayout(language: string): Layout {
  return layout(hardPaper(language), openMeasure(tinos(), fallbacks()));
}

/** That paper as a PDF. */
export async function hardPdf(language: string): Promise<Uint8Array> {
  return writePdf(hardPaper(language), hardLayout(language), tinos(), fallbacks());
}
