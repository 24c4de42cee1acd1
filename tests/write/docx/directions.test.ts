import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/model/paper.ts';
import { flagged, tongueOf } from '../../../src/write/docx/tongue.ts';
import { written } from './reading/package.ts';
import { paragraphs, printed } from './reading/story.ts';
import { all, child, type Element } from './reading/xml.ts';
import { numbered, paper, text } from './sample.ts';

/** After it, numbers and commas are a left-to-right sentence's. */
const MARK = '\u200e';

/** The words of a text as Word is told to set them: `<` before those that run from the right, their language behind. */
function told(words: string, language: string): string[] {
  return flagged(words, tongueOf(language)).map(({ text: stretch, flags }) => {
    const spelling = /w:lang w:(\w+)="([\w-]+)"/.exec(flags);
    if (stretch === MARK) return '|';
    return `${flags.includes('w:rtl') ? '<' : ''}${stretch}${spelling ? `{${spelling[1]} ${spelling[2]}}` : ''}`;
  });
}

describe('words', () => {
  test('of English are told nothing', () => {
    expect(told('Article 8 bis – “naïve” Šešelj', 'en')).toEqual(['Article 8 bis – “naïve” Šešelj']);
  });

  test('of Hebrew and Arabic names run from the right, with what stands between them and nothing about them', () => {
    expect(told('Mr שלום עולם (b. 1970)', 'en')).toEqual(['Mr ', '<שלום עולם{bidi he}', ' (b. 1970)']);
    expect(told('called العربية الأولى.', 'en')).toEqual(['called ', '<العربية الأولى', '.']);
  });

  test('of Hebrew and Arabic do not draw numbers and commas after them to themselves, as our pages do not', () => {
    expect(told('at עמוד, 15 and on', 'en')).toEqual(['at ', '<עמוד{bidi he}', '|', ', 15 and on']);
    expect(told('שלום, עולם', 'en')).toEqual(['<שלום{bidi he}', '|', ', ', '<עולם{bidi he}']);
    expect(told('שלום (12)', 'en')).toEqual(['<שלום{bidi he}', '|', ' (12)']);
    expect(told('العربية man 12', 'en')).toEqual(['<العربية', ' man 12']);
  });

  test('of other scripts name their language where their letters tell it', () => {
    expect(told('김정은 (Kim), Ελλάς', 'en')).toEqual(['김정은 {eastAsia ko}', '(Kim), ', 'Ελλάς{val el}']);
    expect(told('Зеленский', 'en')).toEqual(['Зеленский']);
  });

  test('of an Arabic paper run from the right, signs and numbers too, but for Latin ones', () => {
    expect(told('القضية (ICC-01/04-01/06)، 12.', 'ar')).toEqual(['<القضية (', 'ICC-01/04-01/06', '<)، 12.']);
    expect(told(' 12.', 'ar')).toEqual(['< 12.']);
  });

  test('are all there, in order, whatever they are', () => {
    const letters = fc.constantFrom(
      'a',
      'B',
      'ש',
      'ל',
      'ع',
      '김',
      '習',
      ' ',
      '1',
      '.',
      '(',
      '\u0301',
      'Ж',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(letters), fc.constantFrom('en', 'ar', 'he', 'ko'), (signs, language) => {
        const words = signs.join('');
        const pieces = flagged(words, tongueOf(language)).map((one) => one.text);
        expect(pieces.filter((piece) => piece !== MARK).join('')).toBe(words);
      }),
    );
  });

  test('of a right-to-left script run from the right, and no Latin ones do, in any paper', () => {
    const letters = fc.constantFrom('a', 'B', 'ש', 'ل', ' ', '1', '.', '(');
    fc.assert(
      fc.property(fc.array(letters), fc.constantFrom('en', 'ar'), (signs, language) => {
        for (const { text: stretch, flags } of flagged(signs.join(''), tongueOf(language))) {
          if (/[שل]/.test(stretch)) expect(flags).toContain('<w:rtl/>');
          if (/[aB]/.test(stretch)) expect(flags).not.toContain('<w:rtl/>');
        }
      }),
    );
  });
});

const BLOCKS: readonly Block[] = [
  numbered('1', 'a', text('الفقرة الأولى')),
  { kind: 'table', widths: [1], head: [], rows: [[{ runs: [text('كورسك')] }]] },
];

const turns = (within: Element | undefined, name: string) => (within ? all(within, name).length : 0);

test('a paper whose lines begin on the right has paragraphs, tables and pages that do', async () => {
  const file = await written(paper(BLOCKS, { language: 'ar' }));
  const body = file.xml('word/document.xml');
  const normal = all(file.xml('word/styles.xml'), 'w:style').find(
    (style) => style.attributes['w:styleId'] === 'Normal',
  );
  expect(turns(child(normal, 'w:pPr'), 'w:bidi')).toBe(1);
  expect(turns(all(body, 'w:tblPr')[0], 'w:bidiVisual')).toBe(1);
  expect(turns(all(body, 'w:sectPr')[0], 'w:bidi')).toBe(1);
  expect(paragraphs(body).map(printed)).toContain('الفقرة الأولى');
});

test('a paper whose lines begin on the left has none', async () => {
  const file = await written(paper(BLOCKS));
  for (const part of ['document', 'styles'])
    for (const name of ['w:bidi', 'w:bidiVisual']) expect(turns(file.xml(`word/${part}.xml`), name)).toBe(0);
});

test.each([
  ['en', 'Kim Jong Un (김정은)', ['Batang']],
  ['en', '習近平, 김정은', ['SimSun', 'Batang']],
  ['en', 'たかし, 習', ['MS Mincho', 'SimSun']],
  ['en', 'Kim Jong Un', []],
  ['ko', '김정은', []],
])(
  'in a paper in %s East Asian words as in “%s” stand in a face that has them',
  async (language, words, faces) => {
    const file = await written(paper([numbered('1', 'a', text(words))], { language }));
    const fonts = all(file.xml('word/document.xml'), 'w:rFonts');
    expect(fonts.map(({ attributes }) => attributes['w:eastAsia'])).toEqual(faces);
  },
);
