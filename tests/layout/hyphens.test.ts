import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layout } from '../../src/layout/index.ts';
import type { Hyphenate } from '../../src/model/hyphenate.ts';
import type { TextItem } from '../../src/model/page.ts';
import type { Run } from '../../src/model/paper.ts';
import type { ParagraphStyle } from '../../src/model/sheet.ts';
import { body, paperOf, runs, square, squareSheet, text } from './build-paper.ts';
import { show, textItems } from './show.ts';

/** A language whose every word may be broken after each second letter, but for the last three. */
const everySecond: Hyphenate = (word) =>
  Array.from({ length: Math.max(0, Math.floor((word.length - 3) / 2)) }, (_, index) => 2 * (index + 1));

const JUSTIFIED: Partial<ParagraphStyle> = { align: 'justify' };

function pages(width: number, words: string | readonly Run[], style = JUSTIFIED) {
  const marked = typeof words === 'string' ? runs(words) : words;
  const paper = paperOf(
    squareSheet(width, 100, { body: style }),
    [{ ...body(''), runs: marked } as never],
    ['n'],
  );
  return layout(paper, square, everySecond).pages;
}

const items = (width: number, words: string | readonly Run[], style = JUSTIFIED): TextItem[] =>
  pages(width, words, style).flatMap(textItems);

/** The lines, each with its hyphen if it has one. */
const shown = (width: number, words: string | readonly Run[], style = JUSTIFIED): string[] =>
  pages(width, words, style)
    .flatMap(show)
    .map((line, index) => {
      const ends = items(width, words, style).filter(({ y }) => y === index + 1);
      return ends.at(-1)?.hyphen ? `${line}-` : line;
    });

describe('a hyphen', () => {
  it('evens out a line that would be loose without it, and belongs to no word', () => {
    const words = 'aaa abcdefghij bb cc dd ee';
    expect(shown(10, words)).toEqual(['aaa abcd-', 'efghij bb', 'cc dd ee']);
    const [first, second] = items(10, words);
    expect(first).toMatchObject({ text: 'aaa abcd', hyphen: true, joined: true, width: 10 });
    expect(second).toMatchObject({ text: 'efghij bb ', x: 0, width: 10 });
  });

  it('stands in no line that is even without it, and in no ragged one', () => {
    expect(shown(10, 'aaaa bbbbb cccc ddddd eeee')).toEqual(['aaaa bbbbb', 'cccc ddddd', 'eeee']);
    expect(shown(10, 'aaa abcdefghij bb cc', { align: 'left' })).toEqual(['aaa', 'abcdefghij', 'bb cc']);
  });

  it('breaks no last word of a paragraph, no number, no address and nothing that has a hyphen of its own', () => {
    expect(shown(10, 'aaaaaa abcdefghi')).toEqual(['aaaaaa', 'abcdefghi']);
    expect(shown(10, 'aaaaaa 123456789 bb cc')).toEqual(['aaaaaa', '123456789', 'bb cc']);
    expect(shown(13, 'aaaaaa www.abcdefgh bb cc')).toEqual(['aaaaaa', 'www.abcdefgh', 'bb cc']);
    expect(shown(13, 'aaaaaa ab-abcdefgh bb cc')).toEqual(['aaaaaa ab-', 'abcdefgh bb', 'cc']);
  });

  it('breaks a word with its signs and its call, never between them', () => {
    expect(shown(15, 'aaaaaa “abcdefghij,”[=1] bb cc ddd eee')).toEqual([
      'aaaaaa “abcdef-',
      'ghij,”[1] bb cc',
      'ddd eee',
    ]);
  });

  it('is not the last thing on a page where that may end a line before', () => {
    const lines = 'aaa abcdefghij bb cc dd ee aaa abcdefghij bb cc dd ee aaaa bbbbb cc ff gg';
    const [first] = layout(
      paperOf(squareSheet(10, 4, { body: JUSTIFIED }), [body(lines)]),
      square,
      everySecond,
    ).pages;
    expect(first && show(first)).toEqual(['aaa abcd', 'efghij bb', 'cc dd ee']);
  });

  it('is the last thing on a page where the page would else lose two lines', () => {
    const blocks = [body('one'), body('two'), body('gggg hhhhh aaa abcdefghij bb cc dd ee')];
    const sheet = squareSheet(10, 4, { body: JUSTIFIED });
    expect(layout(paperOf(sheet, blocks), square, everySecond).pages.map(show)).toEqual([
      ['one', 'two', 'gggg hhhhh', 'aaa abcd'],
      ['efghij bb', 'cc dd ee'],
    ]);
  });

  it('is in the look of its word', () => {
    const words = [text('aaa '), text('abcdefghij', { bold: true }), text(' bb cc dd ee')];
    const item = items(10, words).find(({ hyphen }) => hyphen);
    expect(item).toMatchObject({ text: 'abcd', cut: 'bold' });
  });

  it('stands between the syllables of a word that is wider than the line, in ragged lines too', () => {
    expect(shown(8, 'aaa abcdefghij', { align: 'left' })).toEqual(['aaa ab-', 'cdefghij']);
    expect(shown(8, 'abcdefghij[=1] bb', { align: 'left' })).toEqual(['abcdef-', 'ghij[1] bb']);
    expect(shown(6, 'abcdefghij', { align: 'left' })).toEqual(['abcd-', 'efghij']);
  });

  it('leaves letters apart only where a syllable is too wide with its hyphen, or in an address', () => {
    expect(shown(3, 'abcdefghij', { align: 'left' })).toEqual(['ab-', 'cd-', 'ef-', 'ghi', 'j']);
    for (const { x, width } of items(2, 'abcdefghij', { align: 'left' }))
      expect(x + width).toBeLessThanOrEqual(2);
    expect(shown(8, 'www.a.bcdefghijkl/k', { align: 'left' })).toEqual(['www.a.', 'bcdefghi', 'jkl/k']);
  });

  it('is drawn where the drafter allowed one, in ragged lines too', () => {
    expect(shown(8, 'aaa Pyong\u00adyang', { align: 'left' })).toEqual(['aaa', 'Pyong-', 'yang']);
    expect(shown(14, 'aaa Pyong\u00adyang', { align: 'left' })).toEqual(['aaa Pyongyang']);
  });
});

const paragraphs = fc
  .array(fc.integer({ min: 1, max: 14 }), { minLength: 1, maxLength: 80 })
  .map((lengths) => lengths.map((length) => 'abcdefghijklmn'.slice(0, length)).join(' '));

describe('whatever is hyphenated', () => {
  it('reads as it was written, in lines of their room, with two hyphens in a row at most', () => {
    fc.assert(
      fc.property(paragraphs, fc.integer({ min: 16, max: 40 }), (words, width) => {
        const all = items(width, words);
        expect(all.map((item) => item.text).join('')).toBe(words);
        for (const { x, width: wide } of all) expect(x + wide).toBeLessThanOrEqual(width + 1e-6);
        const ends = all.map(({ hyphen }) => (hyphen ? '-' : '.')).join('');
        expect(ends).not.toContain('---');
      }),
    );
  });
});
