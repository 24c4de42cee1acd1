import { describe, expect, it } from 'vitest';
import { layout } from '../../src/layout/index.ts';
import type { Block } from '../../src/model/paper.ts';
import { body, paperOf, runs, type Styles, square, squareSheet } from './build-paper.ts';
import { showAll, textItems } from './show.ts';

/** Notes hang two squares, so that their text stands in seven of the nine. The rule takes one line. */
const STYLES: Styles = { footnote: { left: 2, first: -2 } };

/** The pages of text with notes, on paper nine squares wide; notes of more than seven letters break at their spaces. */
function pages(height: number, text: readonly (string | Block)[], notes: readonly string[]): string[][] {
  const blocks = text.map((words) => (typeof words === 'string' ? body(words) : words));
  return showAll(layout(paperOf(squareSheet(9, height, STYLES), blocks, notes), square));
}

/** A note of so many lines: `n1`, `n2` ... */
function note(letter: string, count: number): string {
  return Array.from({ length: count }, (_, index) => `${letter}${index + 1}-----`).join(' ');
}

const line = (letter: string, index: number) => `${letter}${index}-----`;

describe('footnotes', () => {
  it('stand at the foot of the page on which they are called, below a rule', () => {
    const blocks = [body('a[1]'), body('b')];
    const [page] = layout(paperOf(squareSheet(9, 7, STYLES), blocks, ['note']), square).pages;
    expect(page && textItems(page).map(({ x, y, text }) => [x, y, text.trim()])).toEqual([
      [0, 1, 'a'],
      [1, 0.65, '1'],
      [0, 2, 'b'],
      [0, 6.65, '1'],
      [2, 7, 'note'],
    ]);
    expect(page?.items.find((item) => item.kind === 'rule')).toMatchObject({ x: 2, y: 6, width: 2 });
  });

  it('come in the order of their calls, several on a page', () => {
    expect(pages(6, ['a[1]b[2]', 'c'], ['one', 'two'])).toEqual([['a[1]b[2]', 'c', '---', '1 one', '2 two']]);
  });

  it('are not repeated by a later call', () => {
    expect(pages(5, ['a[1]', 'b[=1]'], ['one'])).toEqual([['a[1]', 'b[1]', '---', '1 one']]);
    expect(pages(3, ['a[1]', 'b[=1]', 'c'], ['one'])).toEqual([
      ['a[1]', '---', '1 one'],
      ['b[1]', 'c'],
    ]);
  });

  it('take the line that calls them to the next page where not even their first line has room', () => {
    expect(pages(5, ['a|b', 'c|d[1]'], ['one'])).toEqual([
      ['a', 'b'],
      ['c', 'd[1]', '---', '1 one'],
    ]);
  });

  it('long note: goes on at the foot of the next page, before the notes called there, two lines here and two there', () => {
    expect(pages(5, ['a[1]', 'b[2]', 'c', 'd'], [note('n', 4), 'two'])).toEqual([
      ['a[1]', '---', `1 ${line('n', 1)}`, line('n', 2)],
      ['b[2]', '---', line('n', 3), line('n', 4), '2 two'],
      ['c', 'd'],
    ]);
  });

  it('short note: is not torn after its first line where the page is all but full without it', () => {
    const full = Array.from({ length: 15 }, () => 'a').join('|');
    expect(pages(18, [full, 'b[1]'], [note('n', 3)])[1]).toEqual([
      'b[1]',
      '---',
      `1 ${line('n', 1)}`,
      line('n', 2),
      line('n', 3),
    ]);
    expect(pages(18, [full, 'b[1]'], [note('n', 4)])[1]?.[0]).toBe('b[1]');
    expect(pages(18, [full, 'b[1]'], ['one'])).toHaveLength(1);
    expect(pages(18, [full.slice(2), 'b[1]'], [note('n', 5)])[0]?.slice(-3)).toEqual([
      '---',
      `1 ${line('n', 1)}`,
      line('n', 2),
    ]);
  });

  it('reported note: all notes of a page but the last are whole on it', () => {
    expect(pages(6, ['a[1]b[2]', 'c'], [note('n', 2), note('m', 3)])).toEqual([
      ['a[1]b[2]', '---', `1 ${line('n', 1)}`, line('n', 2), `2 ${line('m', 1)}`, line('m', 2)],
      ['c', '---', line('m', 3)],
    ]);
  });

  it('several notes: a line waits where the note before its own would not be whole', () => {
    expect(pages(6, ['a[1]', 'b[2]', 'c[3]'], [note('n', 2), note('m', 2), 'three'])).toEqual([
      ['a[1]', 'b[2]', '---', `1 ${line('n', 1)}`, line('n', 2), `2 ${line('m', 1)}`],
      ['c[3]', '---', line('m', 2), '3 three'],
    ]);
  });

  it('note longer than the space left: takes all of it but leaves the line that calls it', () => {
    expect(pages(4, ['a', 'b[1]', 'c'], [note('n', 3)])).toEqual([
      ['a', 'b[1]', '---', `1 ${line('n', 1)}`],
      ['c', '---', line('n', 2), line('n', 3)],
    ]);
  });

  it('note longer than the page: goes on over several, alone where it fills them', () => {
    expect(pages(4, ['a[1]', 'b', 'c'], [note('n', 9)])).toEqual([
      ['a[1]', '---', `1 ${line('n', 1)}`, line('n', 2)],
      ['---', line('n', 3), line('n', 4), line('n', 5)],
      ['---', line('n', 6), line('n', 7)],
      ['b', '---', line('n', 8), line('n', 9)],
      ['c'],
    ]);
  });

  it('note that goes on: stands alone where it leaves no room for a line of text, below a rule as long as the line', () => {
    expect(pages(4, ['a[1]', 'b'], [note('n', 5)])).toEqual([
      ['a[1]', '---', `1 ${line('n', 1)}`, line('n', 2)],
      ['---', line('n', 3), line('n', 4), line('n', 5)],
      ['b'],
    ]);
    const paper = paperOf(squareSheet(9, 4, STYLES), [body('a[1]'), body('b')], [note('n', 5)]);
    const rules = layout(paper, square).pages.map(({ items }) => items.filter(({ kind }) => kind === 'rule'));
    expect(rules).toMatchObject([[{ x: 2, width: 2 }], [{ x: 0, width: 9 }], []]);
  });

  it('space between notes: counts in what the page holds', () => {
    const styles: Styles = { footnote: { left: 2, first: -2, after: 1 } };
    const paper = (height: number) =>
      paperOf(squareSheet(9, height, styles), [body('a[1]b[2]'), body('c')], ['one', 'two']);
    expect(showAll(layout(paper(5), square))).toEqual([['a[1]b[2]', '---', '1 one', '2 two'], ['c']]);
    expect(layout(paper(6), square).pages).toHaveLength(1);
  });

  it('long note: begins on the page where that has room for two of its lines, and leaves two', () => {
    const text = Array.from({ length: 20 }, () => 'a').join('|');
    const [first, second] = pages(24, [text, 'b[1]'], [note('n', 4)]);
    expect(first?.slice(-4)).toEqual(['b[1]', '---', `1 ${line('n', 1)}`, line('n', 2)]);
    expect(second).toEqual(['---', line('n', 3), line('n', 4)]);
    expect(pages(24, [text, 'b[1]'], [note('n', 3)])[1]?.[0]).toBe('b[1]');
  });

  it('in a quotation: stands as wide as the page at the foot of its page', () => {
    const styles: Styles = { ...STYLES, quotation: { left: 4 } };
    const quotation: Block = { kind: 'plain', style: 'quotation', runs: runs('q[1]') };
    const [page] = layout(
      paperOf(squareSheet(9, 5, styles), [body('a'), quotation], ['one six']),
      square,
    ).pages;
    expect(page && textItems(page).map(({ x, y, text }) => [x, y, text.trim()])).toEqual([
      [0, 1, 'a'],
      [4, 2, 'q'],
      [5, 1.65, '1'],
      [0, 4.65, '1'],
      [2, 5, 'one six'],
    ]);
  });

  it('at the end of the paper: goes on upon pages of its own', () => {
    expect(pages(4, ['a[1]'], [note('n', 6)])).toEqual([
      ['a[1]', '---', `1 ${line('n', 1)}`, line('n', 2)],
      ['---', line('n', 3), line('n', 4)],
      ['---', line('n', 5), line('n', 6)],
    ]);
  });

  it('more notes on one line than a page holds: each still follows the one before', () => {
    expect(pages(4, ['a[1]b[2]', 'c'], [note('n', 4), note('m', 2)])).toEqual([
      ['a[1]b[2]', '---', `1 ${line('n', 1)}`, line('n', 2)],
      ['---', line('n', 3), line('n', 4), `2 ${line('m', 1)}`],
      ['c', '---', line('m', 2)],
    ]);
  });

  it('orphans: two lines of a paragraph stay together although the first has room beside its note', () => {
    expect(pages(5, ['a|b', 'c[1]|d'], ['one'])).toEqual([
      ['a', 'b'],
      ['c[1]', 'd', '---', '1 one'],
    ]);
    expect(pages(5, ['a', 'b[1]|c'], [note('n', 3)])).toEqual([
      ['a', 'b[1]', 'c', '---', `1 ${line('n', 1)}`],
      ['---', line('n', 2), line('n', 3)],
    ]);
  });

  it('in a heading: stands on the heading’s page', () => {
    const called: Block = { kind: 'heading', level: 1, anchor: 'head', runs: runs('head[1]') };
    expect(pages(5, ['a', 'b', called, 'c|d'], ['one'])).toEqual([
      ['a', 'b'],
      ['head[1]', 'c', 'd', '---', '1 one'],
    ]);
  });
});
