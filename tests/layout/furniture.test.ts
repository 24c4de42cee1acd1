import { describe, expect, it } from 'vitest';
import { layout } from '../../src/layout/index.ts';
import type { Furniture, FurnitureRun, Paper } from '../../src/model/paper.ts';
import { body, NO_FURNITURE, paperOf, square, squareSheet, text } from './build-paper.ts';
import { textItems } from './show.ts';

const NUMBERED: readonly FurnitureRun[] = [text('page '), { kind: 'page' }, text('/'), { kind: 'pages' }];

/** Two pages of thirty by ten squares, their header one square from the upper edge, their footer one from the lower. */
function paperWith(first: Furniture, rest: Furniture): Paper {
  const paper = paperOf(squareSheet(30, 10), [body('a|b'), { kind: 'page_break' }, body('c')]);
  const page = {
    ...paper.sheet.page,
    margins: { top: 3, right: 2, bottom: 3, left: 2 },
    header: 1,
    footer: 1,
  };
  return { ...paper, sheet: { ...paper.sheet, page }, furniture: { first, rest } };
}

/** What stands outside the text: where from the left and the top, its words and their size. */
function outside(paper: Paper): [number, number, string, number][][] {
  return layout(paper, square).pages.map((page) =>
    textItems(page)
      .filter(({ part }) => part === undefined)
      .map(({ x, y, text: words, size }) => [x, y, words, size]),
  );
}

describe('headers and footers', () => {
  it('stand at their distance from the edges, left, in the middle and right, other ones on the first page', () => {
    const rest: Furniture = {
      header: { left: [text('case')], centre: [], right: [text('public', { bold: true })] },
      footer: { left: [], centre: NUMBERED, right: [] },
    };
    expect(outside(paperWith(NO_FURNITURE, rest))).toEqual([
      [],
      [
        [2, 2, 'case', 1],
        [22, 2, 'public', 1],
        [11, 9, 'page ', 1],
        [16, 9, '2', 1],
        [17, 9, '/', 1],
        [18, 9, '2', 1],
      ],
    ]);
  });

  /** Where the words of a header stand on the line of twenty-six squares that begins at the second. */
  const header = (left: string, centre: string, right: string) => {
    const place = (words: string) => (words === '' ? [] : [text(words)]);
    const line = { left: place(left), centre: place(centre), right: place(right) };
    return outside(paperWith({ ...NO_FURNITURE, header: line }, NO_FURNITURE))[0];
  };

  it('have what stands in the middle moved aside by a longer neighbour, a square between them', () => {
    expect(header('x'.repeat(11), '1/3', '')).toEqual([
      [2, 2, 'x'.repeat(11), 1],
      [14, 2, '1/3', 1],
    ]);
    expect(header('x'.repeat(19), '1/3', '')?.[1]).toEqual([22, 2, '1/3', 1]);
    expect(header('', '1/3', 'x'.repeat(19))?.[0]).toEqual([5, 2, '1/3', 1]);
    expect(header('xx', '1/3', 'x')?.[1]).toEqual([13.5, 2, '1/3', 1]);
  });

  it('are set smaller where they would run into one another or touch', () => {
    expect(header('x'.repeat(26), '', 'y'.repeat(25))).toEqual([
      [2, 2, 'x'.repeat(26), 0.5],
      [15.5, 2, 'y'.repeat(25), 0.5],
    ]);
    expect(header('x'.repeat(13), '', 'y'.repeat(12))?.map(([, , , size]) => size)).toEqual([1, 1]);
    expect(header('x'.repeat(13), '', 'y'.repeat(13))?.[0]?.[3]).toBeCloseTo(26 / 27);
    expect(header('x'.repeat(25), '1/3', 'y'.repeat(22))).toEqual([
      [2, 2, 'x'.repeat(25), 0.5],
      [15, 2, '1/3', 0.5],
      [17, 2, 'y'.repeat(22), 0.5],
    ]);
  });
});

describe('letters that the face lacks', () => {
  it('are told, each once', () => {
    const latin = { ...square, has: (codePoint: number) => codePoint < 0x250 };
    const paper = paperOf(squareSheet(30, 10), [body('é 김정은 Ж 김[1]')], ['note Ж 中']);
    expect(layout(paper, latin).missing).toEqual(['Ж', '中', '김', '은', '정']);
    expect(layout(paper, square).missing).toEqual([]);
  });
});
