import { describe, expect, it } from 'vitest';
import { layout } from '../../src/layout/index.ts';
import type { Block, Cell, Furniture, Paper } from '../../src/model/paper.ts';
import { body, NO_FURNITURE, paperOf, runs, square, squareSheet, text } from './build-paper.ts';
import { showAll, textItems } from './show.ts';

const LIE: Block = { kind: 'page_break', landscape: true };
const STAND: Block = { kind: 'page_break' };

/** Upright pages of eight by twelve squares, so that lying ones hold twelve squares in each of eight lines. */
function paper(blocks: readonly Block[], notes: readonly string[] = []): Paper {
  return paperOf(squareSheet(8, 12), blocks, notes);
}

describe('pages that lie on their long side', () => {
  it('have longer lines and fewer of them, up to the next page break', () => {
    const blocks = [body('one two six'), LIE, body('one two six'), STAND, body('one two six')];
    const { pages } = layout(paper(blocks), square);
    expect(pages.map(({ width, height }) => [width, height])).toEqual([
      [8, 12],
      [12, 8],
      [8, 12],
    ]);
    expect(showAll({ pages, missing: [] })).toEqual([
      ['one two', 'six'],
      ['one two six'],
      ['one two', 'six'],
    ]);
  });

  it('go on lying over a further break that says so', () => {
    const { pages } = layout(paper([body('a'), LIE, body('b'), LIE, body('c')]), square);
    expect(pages.map(({ width }) => width)).toEqual([8, 12, 12]);
  });

  it('may come first, and leave no empty page before them', () => {
    const { pages } = layout(paper([LIE, body('a'), STAND, body('b')]), square);
    expect(pages.map(({ width }) => width)).toEqual([12, 8]);
  });

  it('have their notes as long as their lines, and those that go on before the page stands again', () => {
    const note = Array.from({ length: 12 }, (_, index) => `n${String(index).padStart(2, '0')}-----`).join(
      ' ',
    );
    const { pages } = layout(paper([LIE, body('a[1]'), STAND, body('b')], [note]), square);
    expect(pages.map(({ width }) => width)).toEqual([12, 12, 8]);
    expect(showAll({ pages, missing: [] })[2]).toEqual(['b']);
  });

  it('have header and footer at their own head and foot, as wide as themselves', () => {
    const said: Furniture = {
      header: { left: [text('l')], centre: [], right: [text('r')] },
      footer: NO_FURNITURE.footer,
    };
    const plain = paper([body('a'), LIE, body('b')]);
    const { pages } = layout({ ...plain, furniture: { first: said, rest: said } }, square);
    const outside = pages.map((page) =>
      textItems(page)
        .filter(({ part }) => part === undefined)
        .map(({ x, y }) => [x, y]),
    );
    expect(outside).toEqual([
      [
        [0, 1],
        [7, 1],
      ],
      [
        [0, 1],
        [11, 1],
      ],
    ]);
  });
});

describe('tables', () => {
  const cell = (words: string): Cell => ({ runs: runs(words) });

  it('call notes, which stand at the foot of the page of the call', () => {
    const table: Block = {
      kind: 'table',
      widths: [1],
      head: [cell('h[1]')],
      rows: [[cell('a[2]')], [cell('b[=1]')]],
    };
    const wide = paperOf(squareSheet(40, 60), [table], ['one', 'two']);
    const [page] = showAll(layout(wide, square));
    expect(page?.filter((line) => line !== '---')).toEqual(['h[1]', 'a[2]', 'b[1]', '1 one', '2 two']);
  });

  it('stand without lines where they are said to, each cell in its style', () => {
    const styled = (words: string): Cell => ({ style: 'cover_value', runs: runs(words) });
    const table: Block = {
      kind: 'table',
      widths: [0.5, 0.5],
      head: [],
      rows: [[styled('a'), cell('b')]],
      lines: 'none',
    };
    const sheet = squareSheet(60, 60, { cover_value: { size: 4, align: 'right' } });
    const [page] = layout(paperOf(sheet, [table]), square).pages;
    expect(page?.items.filter(({ kind }) => kind === 'rule')).toEqual([]);
    expect(page && textItems(page).map(({ x, y, size }) => [x, y, size])).toEqual([
      [22, 7, 4],
      [34, 7, 1],
    ]);
  });
});
