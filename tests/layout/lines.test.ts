import { describe, expect, it } from 'vitest';
import { layout } from '../../src/layout/index.ts';
import type { Block, LinkRun, ReferenceRun, Run } from '../../src/model/paper.ts';
import type { ParagraphStyle } from '../../src/model/sheet.ts';
import { body, numbered, paperOf, runs, square, squareSheet, text } from './build-paper.ts';
import { show, textItems } from './show.ts';

/** The lines of one paragraph on a page of so many squares' width. */
function lines(width: number, words: string | readonly Run[], style: Partial<ParagraphStyle> = {}) {
  const block: Block =
    typeof words === 'string' ? body(words) : { kind: 'plain', style: 'body', runs: words };
  return firstPage(width, [block], style);
}

function firstPage(width: number, blocks: readonly Block[], style: Partial<ParagraphStyle>) {
  const sheet = squareSheet(width, 100, { body: style, numbered: style, footnote: { left: 2, first: -2 } });
  const paper = paperOf(sheet, blocks, ['note', 'note', 'note']);
  const page = layout(paper, square).pages[0];
  if (page === undefined) throw new Error('no page');
  return page;
}

const REFERENCE: ReferenceRun = {
  kind: 'reference',
  text: '',
  to: 'paragraph',
  anchor: 'a',
  bold: false,
  italic: false,
};

const shown = (width: number, words: string | readonly Run[], style: Partial<ParagraphStyle> = {}) =>
  show(lines(width, words, style));

describe('the lines of a paragraph', () => {
  it('end where a word would go beyond the margin', () => {
    expect(shown(9, 'the accused ordered it')).toEqual(['the', 'accused', 'ordered', 'it']);
    expect(shown(11, 'the accused ordered it')).toEqual(['the accused', 'ordered it']);
  });

  it('end after a hyphen, and never before a closing sign or after an opening one', () => {
    expect(shown(5, 'co-accused')).toEqual(['co-', 'accus', 'ed']);
    expect(shown(9, 'four ( two ) !')).toEqual(['four', '( two ) !']);
  });

  it('do not end at a no-break space', () => {
    expect(shown(9, 'see art.\u00a025 of it')).toEqual(['see', 'art.\u00a025', 'of it']);
  });

  it('do not end between a reference and the word before it that says of what', () => {
    const number: ReferenceRun = { ...REFERENCE, text: '14' };
    expect(shown(22, [text('as it is in paragraph '), number, text('–'), number])).toEqual([
      'as it is in',
      'paragraph 14–14',
    ]);
  });

  it('end within what stands together where that is wider than they are', () => {
    expect(shown(7, 'see Article 8 bis')).toEqual(['see', 'Article', '8 bis']);
  });

  it('end within a date only where they would else be very loose', () => {
    const justified = { align: 'justify' } as const;
    expect(shown(26, 'aaa bbb ccc ddd eee ffff 24 March 2025 gg', justified)).toEqual([
      'aaa bbb ccc ddd eee ffff',
      '24 March 2025 gg',
    ]);
    expect(shown(26, 'aaaaaaaaaa bbbbbbbbb 24 September 2025 gg', justified)).toEqual([
      'aaaaaaaaaa bbbbbbbbb 24',
      'September 2025 gg',
    ]);
  });

  it('end short of the margin within an address where the line before would else be very loose', () => {
    const words = 'aaaaaa bbbbbb cccccc 2025, https://abcdefghijk.org/lmno/pqrs dd';
    expect(shown(30, words, { align: 'justify' })).toEqual([
      'aaaaaa bbbbbb cccccc 2025,',
      'https://abcdefghijk.org/lmno/',
      'pqrs dd',
    ]);
  });

  it('end where they were asked to', () => {
    expect(shown(20, 'A. Person|Prosecutor')).toEqual(['A. Person', 'Prosecutor']);
    expect(textItems(lines(20, 'a||b')).map(({ y }) => y)).toEqual([1, 3]);
  });

  it('break a word that is wider than they are between letters, with their marks', () => {
    expect(shown(4, 'abcdefghij')).toEqual(['abcd', 'efgh', 'ij']);
    expect(shown(4, 'ab e\u0301e\u0301e\u0301')).toEqual(['ab', 'e\u0301e\u0301', 'e\u0301']);
  });

  it('break an address after a sign of its own, and say that the word goes on', () => {
    const page = lines(22, 'see https://icc-cpi.int/a/b.pdf?x=1&y=2 there');
    expect(show(page)).toEqual(['see https://icc-cpi.', 'int/a/b.pdf?x=1&y=2', 'there']);
    expect(textItems(page).map(({ joined }) => joined)).toEqual([true, false, false]);
  });

  it('read on as one text: the space at which a line ends stays with it', () => {
    const words = textItems(lines(9, 'the accused ordered it')).map((item) => item.text);
    expect(words.join('')).toBe('the accused ordered it');
  });

  it('count a run of spaces as one, also between looks', () => {
    const words = [text('the  '), text(' accused', { bold: true }), text(' did')];
    expect(textItems(lines(30, words)).map((item) => [item.text, item.cut])).toEqual([
      ['the ', 'regular'],
      ['accused', 'bold'],
      [' did', 'regular'],
    ]);
  });

  it('keep letters of two looks together where no space stands between', () => {
    expect(shown(8, [text('in '), text('italic', { italic: true }), text('ic')])).toEqual(['in', 'italicic']);
  });
});

describe('a call', () => {
  it('never begins a line, even after a space or where its word is too wide', () => {
    expect(shown(5, 'one two[=1]')).toEqual(['one', 'two[1]']);
    expect(shown(8, 'one two [=1] six')).toEqual(['one', 'two [1]', 'six']);
    expect(shown(4, 'abcdefgh[=1]')).toEqual(['abcd', 'efg', 'h[1]']);
    expect(shown(4, 'abcdefgh [=1]')).toEqual(['abcd', 'efg', 'h [1]']);
  });

  it('is smaller than its words and stands above their base line', () => {
    const [word, call] = textItems(lines(9, 'two[=1]'));
    expect(call).toMatchObject({ text: '1', size: 0.65, x: 3, role: 'call' });
    expect(call?.y).toBeCloseTo((word?.y ?? 0) - 0.35);
  });
});

describe('a reference', () => {
  const number: ReferenceRun = { ...REFERENCE, text: '14' };
  const words = [text('as it is in that '), number, text(' of the same')];

  it('keeps its number with the word before it where that costs little', () => {
    const many = (letter: string) => Array.from({ length: 20 }, () => letter).join(' ');
    const range: ReferenceRun = { ...REFERENCE, text: '140–141' };
    const near = [text(`${many('a')} to `), range, text(` ${many('b')} ${many('c')}`)];
    // The line would be even with `to` at its end.
    const [first, second] = shown(42, near, { align: 'justify' });
    expect(first).toBe(many('a'));
    expect(second).toMatch(/^to 140–141 b/);
  });

  it('reads on with its space where a line ends before it', () => {
    const items = textItems(lines(16, words));
    expect(items.map((item) => [item.text, item.joined])).toEqual([
      ['as it is in that ', false],
      ['14', false],
      [' of the same', false],
    ]);
  });
});

describe('alignment', () => {
  const places = (align: ParagraphStyle['align']) =>
    textItems(lines(10, 'aa bbb cccc', { align })).map(({ x, width }) => [x, width]);

  it('sets lines left, right or in the middle', () => {
    expect(places('left')).toEqual([
      [0, 6],
      [0, 4],
    ]);
    expect(places('right')).toEqual([
      [4, 6],
      [6, 4],
    ]);
    expect(places('centre')).toEqual([
      [2, 6],
      [3, 4],
    ]);
  });

  it('fills every line but the last of a paragraph, and none before an asked-for end', () => {
    const items = textItems(lines(10, 'aa bbb cccc|dd ee fffff gg', { align: 'justify' }));
    expect(items.map(({ text: words, width }) => [words.trimEnd(), width])).toEqual([
      ['aa bbb', 10],
      ['cccc', 4],
      ['dd ee', 10],
      ['fffff gg', 8],
    ]);
  });

  it('gives the spare width to the spaces of all looks alike', () => {
    const words = [text('aa '), text('b b', { bold: true }), text(' c dddddddddd')];
    const items = textItems(lines(12, words, { align: 'justify' })).slice(0, 3);
    const third = 4 / 3;
    expect(items.map(({ x, width, wordSpace }) => [x, width, wordSpace])).toEqual([
      [0, 3 + third, third],
      [3 + third, 3 + third, third],
      [6 + 2 * third, 2 + third, third],
    ]);
  });
});

describe('a numbered paragraph', () => {
  const style = { left: 4, first: -4 };

  it('hangs its number in the indent', () => {
    const items = textItems(firstPage(9, [numbered(1, 'aa bb cc')], style));
    expect(items.map(({ x, y, text: words, role }) => [x, y, words.trimEnd(), role])).toEqual([
      [0, 1, '1.', 'label'],
      [4, 1, 'aa bb', 'text'],
      [4, 2, 'cc', 'text'],
    ]);
  });

  it('begins after a number that is too wide for the indent', () => {
    const items = textItems(firstPage(12, [numbered(10_000, 'aa bb cc dd')], style));
    expect(items.map(({ x, text: words }) => [x, words.trimEnd()])).toEqual([
      [0, '10000.'],
      [7, 'aa bb'],
      [4, 'cc dd'],
    ]);
  });
});

describe('a link', () => {
  it('is one link in all its pieces', () => {
    const link: LinkRun = {
      kind: 'link',
      href: 'https://a.b/',
      runs: [text('aaa bbb'), text('c', { bold: true })],
    };
    const items = textItems(lines(4, [...runs('x '), link]));
    expect(items.map(({ text: words }) => words.trimEnd())).toEqual(['x', 'aaa', 'bbb', 'c']);
    expect(new Set(items.slice(1).map((item) => item.link))).toEqual(
      new Set([{ kind: 'address', href: 'https://a.b/' }]),
    );
    expect(items[1]?.link).toBe(items[3]?.link);
  });
});
