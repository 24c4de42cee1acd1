import { describe, expect, it } from 'vitest';
import { layout } from '../../src/layout/index.ts';
import type { Page } from '../../src/model/page.ts';
import type { Block, Cell } from '../../src/model/paper.ts';
import { body, item, numbered, paperOf, runs, type Styles, square, squareSheet } from './build-paper.ts';
import { textItems } from './show.ts';

const cell = (marked: string): Cell => ({ runs: runs(marked) });
const row = (...words: string[]): Cell[] => words.map(cell);
const table = (head: Cell[], rows: Cell[][]): Block => ({ kind: 'table', widths: [0.5, 0.5], head, rows });

/** Cells have 4 points of padding at their sides and 3 above and below, so the paper is wide. Notes are of one square. */
const STYLES: Styles = { table_head: { size: 10 }, table_cell: { size: 10 } };

/** Two columns of five letters. */
function tablePages(
  height: number,
  blocks: readonly Block[],
  notes: readonly string[] = [],
): readonly Page[] {
  return layout(paperOf(squareSheet(116, height, STYLES), blocks, notes), square).pages;
}

function words(page: Page | undefined): string[] {
  return page ? textItems(page).flatMap(({ text }) => text.trim() || []) : [];
}

function places(page: Page | undefined): unknown[][] {
  return page ? textItems(page).map(({ x, y, text }) => [x, y, text.trim()]) : [];
}

/** Where horizontal lines stand that are as wide as a table. */
function lines(page: Page | undefined): number[] {
  return (page?.items ?? []).flatMap((each) => (each.kind === 'rule' && each.width === 116 ? each.y : []));
}

describe('a table', () => {
  it('stands row by row, its cells side by side, between lines', () => {
    const [page] = tablePages(100, [table(row('Date', 'Place'), [row('a', 'b c d'), row('e', 'f')])]);
    expect(places(page)).toEqual([
      [4, 13, 'Date'],
      [62, 13, 'Place'],
      [4, 29, 'a'],
      [62, 29, 'b c d'],
      [4, 45, 'e'],
      [62, 45, 'f'],
    ]);
    expect(lines(page)).toEqual([0, 16, 32, 48]);
    expect(lines(tablePages(100, [table([], [row('a', 'b')])])[0])).toEqual([0, 16]);
  });

  it('repeats its head where it goes on, above its rows and outside the structure', () => {
    const found = tablePages(40, [table(row('Date', 'Place'), [row('a', 'b'), row('c', 'd')])]);
    expect(found.map(words)).toEqual([
      ['Date', 'Place', 'a', 'b'],
      ['Date', 'Place', 'c', 'd'],
    ]);
    expect(found.map(lines)).toEqual([
      [0, 16, 32],
      [0, 16, 32],
    ]);
    expect(places(found[1])).toEqual([
      [4, 13, 'Date'],
      [62, 13, 'Place'],
      [4, 29, 'c'],
      [62, 29, 'd'],
    ]);
    const parts = found[1] && textItems(found[1]).map(({ part }) => part?.kind);
    expect(parts).toEqual([undefined, undefined, 'cell', 'cell']);
  });

  it('does not repeat a head that would take more than half of the page', () => {
    const head = row('Date', 'aaaaa bbbbb');
    const pages = tablePages(48, [table(head, [row('a', 'b'), row('c', 'd'), row('e', 'f'), row('g', 'h')])]);
    expect(pages.map(words)).toEqual([
      ['Date', 'aaaaa', 'bbbbb', 'a', 'b'],
      ['c', 'd', 'e', 'f', 'g', 'h'],
    ]);
  });

  it('has its first row beside its head', () => {
    const pages = tablePages(33, [body('x|y'), table(row('Date', 'Place'), [row('a', 'b')])]);
    expect(pages.map(words)).toEqual([
      ['x', 'y'],
      ['Date', 'Place', 'a', 'b'],
    ]);
  });

  it('has the space of a paragraph below its last line, and its own above the first', () => {
    const styles: Styles = {
      numbered: { after: 5 },
      body: { after: 2 },
      table_cell: { size: 10, before: 1, after: 1 },
    };
    const paper = (lines?: 'none') =>
      paperOf(squareSheet(116, 100, styles), [
        body('a'),
        { kind: 'table', widths: [1], head: [], rows: [row('b')], ...(lines && { lines }) },
        body('c'),
      ]);
    const heights = (lines?: 'none') => {
      const [page] = layout(paper(lines), square).pages;
      return page && textItems(page).map(({ y, text }) => [text, y]);
    };
    expect(heights()).toEqual([
      ['a', 1],
      ['b', 1 + 3 + 13],
      ['c', 1 + 3 + 16 + 5 + 1],
    ]);
    expect(heights('none')?.[2]).toEqual(['c', 1 + 3 + 16 + 1 + 1]);
  });

  it('breaks between rows rather than within one that takes no more than half of a page', () => {
    const pages = tablePages(56, [
      table([], [row('a', 'b'), row('c', 'd'), row('cccc dddd', 'eeeee fffff')]),
    ]);
    expect(pages.map(words)).toEqual([
      ['a', 'b', 'c', 'd'],
      ['cccc', 'eeeee', 'dddd', 'fffff'],
    ]);
  });

  it('does not leave its last row alone where a sixth of the page is enough for the row before', () => {
    const counts = (height: number, length: number, head: Cell[] = []) =>
      tablePages(height, [
        table(
          head,
          Array.from({ length }, () => row('a', 'b')),
        ),
      ]).map((page) => words(page).filter((word) => word === 'a').length);
    // Rows are 16 points high, and a sixth of 112 is 18⅔.
    expect(counts(112, 8)).toEqual([6, 2]);
    expect(counts(112, 9)).toEqual([7, 2]);
    expect(counts(112, 7, row('Date', 'Place'))).toEqual([5, 2]);
    expect(counts(112, 15)).toEqual([7, 6, 2]);
    // A sixth of 80 is 13⅓.
    expect(counts(80, 6)).toEqual([5, 1]);
  });

  it('takes its first row over with its last where it has no others', () => {
    const five = table(
      [],
      Array.from({ length: 5 }, () => row('a', 'b')),
    );
    const pages = tablePages(112, [five, body('x'), table([], [row('c', 'd'), row('e', 'f')])]);
    expect(pages.map(words)).toEqual([[...'abababababx'], [...'cdef']]);
  });

  it('breaks within a taller row, two lines of it on either page, and closes it there with a line', () => {
    const tall = row('a', 'bbbbb ccccc ddddd eeeee');
    const pages = tablePages(35, [table([], [tall])]);
    expect(pages.map(words)).toEqual([
      ['a', 'bbbbb', 'ccccc'],
      ['ddddd', 'eeeee'],
    ]);
    expect(pages.map(lines)).toEqual([[0, 23], [23]]);
    // The page before it is filled, too.
    expect(tablePages(42, [table([], [row('x', 'y'), tall])]).map(words)).toEqual([
      ['x', 'y', 'a', 'bbbbb', 'ccccc'],
      ['ddddd', 'eeeee'],
    ]);
  });
});

describe('notes in a table', () => {
  it('stand below it in the order of their numbers, in whichever lines of its cells they are called', () => {
    const block = table([], [row('aaa[1] bbb[2]', 'ccc[3] ddd')]);
    const [page] = tablePages(60, [block], ['one', 'two', 'three']);
    expect(words(page)).toEqual([
      'aaa',
      '1',
      'ccc',
      '3',
      'bbb',
      '2',
      'ddd',
      '1',
      'one',
      '2',
      'two',
      '3',
      'three',
    ]);
  });

  it('are torn last first: the one with the highest number goes on', () => {
    const long = Array.from({ length: 6 }, () => 'n'.repeat(60)).join(' ');
    const block = table([], [row('aaa[1] bbb[2]', 'ccc[3] ddd')]);
    const pages = tablePages(32, [block], [long.slice(0, 121), long.slice(0, 121), long]);
    const notes = pages.map((page) => textItems(page).filter(({ part }) => part?.kind === 'note'));
    expect(
      notes.map((items) => items.filter(({ role }) => role === 'label').map(({ text }) => text.trim())),
    ).toEqual([['1', '2', '3'], []]);
    expect(notes.map((items) => items.filter(({ role }) => role === 'text').length)).toEqual([5, 5]);
  });

  it('stand on the page of their row where it goes on over a page break', () => {
    const block = table([], [row('a[1]', 'b[2]'), row('c[3]', 'd'), row('e', 'f[4]')]);
    const pages = tablePages(40, [block], ['one', 'two', 'three', 'four']);
    expect(pages.map(words)).toEqual([
      ['a', '1', 'b', '2', 'c', '3', 'd', '1', 'one', '2', 'two', '3', 'three'],
      ['e', 'f', '4', '4', 'four'],
    ]);
  });

  it('that a head calls stand once, and are called from the first page alone', () => {
    const block = table(row('Date[1]', 'Place'), [row('a', 'b'), row('c', 'd')]);
    const pages = tablePages(40, [block], ['one']);
    expect(pages.map(words)).toEqual([
      ['Date', '1', 'Place', 'a', 'b', '1', 'one'],
      ['Date', '1', 'Place', 'c', 'd'],
    ]);
    const links = (page: Page | undefined) => (page ? textItems(page).flatMap(({ link }) => link ?? []) : []);
    expect(links(pages[0])).not.toEqual([]);
    expect(links(pages[1])).toEqual([]);
    expect(pages[1]?.items.filter(({ kind }) => kind === 'anchor')).toEqual([]);
  });
});

describe('sub-paragraphs', () => {
  it('have their own space above them, and a paragraph’s below the last', () => {
    const styles: Styles = {
      numbered: { after: 4 },
      item1: { after: 2 },
      item2: { after: 1 },
      body: { after: 3 },
    };
    const blocks = [
      numbered(1, 'a'),
      item(1, '(a)', 'b'),
      item(2, '(i)', 'c'),
      item(2, '(ii)', 'd'),
      item(1, '(b)', 'e'),
      numbered(2, 'f'),
      item(1, '(a)', 'g'),
      body('h'),
      numbered(3, 'i'),
    ];
    const [page] = layout(paperOf(squareSheet(20, 60, styles), blocks), square).pages;
    const tops = page ? textItems(page).flatMap(({ role, y }) => (role === 'text' ? y - 1 : [])) : [];
    expect(tops.slice(1).map((top, index) => top - 1 - (tops[index] as number))).toEqual([
      2, 1, 1, 2, 4, 2, 4, 3,
    ]);
  });
});
