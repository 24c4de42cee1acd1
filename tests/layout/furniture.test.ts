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

function outside(paper: Paper): unknown[][] {
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

  it('are set smaller where they would run into one another', () => {
    const words = [text('x'.repeat(26))];
    const long: Furniture = { ...NO_FURNITURE, header: { left: words, centre: [], right: words } };
    expect(outside(paperWith(long, NO_FURNITURE))[0]).toEqual([
      [2, 2, 'x'.repeat(26), 0.5],
      [15, 2, 'x'.repeat(26), 0.5],
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
