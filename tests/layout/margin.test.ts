import { describe, expect, it } from 'vitest';
import { layout } from '../../src/layout/index.ts';
import type { Block, Paper } from '../../src/model/paper.ts';
import { body, paperOf, runs, square, squareSheet } from './build-paper.ts';
import { textItems } from './show.ts';

/** Pages of sixty by so many squares, with a left margin of forty. */
function paper(height: number, blocks: readonly Block[], notes: readonly string[] = []): Paper {
  const plain = paperOf(squareSheet(60, height), blocks, notes);
  const page = { ...plain.sheet.page, margins: { top: 0, right: 0, bottom: 0, left: 40 } };
  return { ...plain, sheet: { ...plain.sheet, page } };
}

/** What stands in the margin of each page: words, right edge and base line. */
function margins(said: Paper): unknown[][] {
  return layout(said, square).pages.map((page) =>
    textItems(page)
      .filter(({ x }) => x < 40)
      .map(({ text, x, width, y }) => [text, x + width, y]),
  );
}

describe('numbers of lines', () => {
  it('stand in the margin at every so many lines, anew on each page', () => {
    const lines = body('a|b|c|d|e|f|g|h');
    expect(margins({ ...paper(4, [lines]), lineNumbers: 2 })).toEqual([
      [
        ['2', 22, 2],
        ['4', 22, 4],
      ],
      [
        ['2', 22, 2],
        ['4', 22, 4],
      ],
    ]);
    expect(margins(paper(4, [lines]))).toEqual([[], []]);
  });

  it('count no lines of a cover', () => {
    const cover: Block = { kind: 'plain', style: 'body', runs: runs('a|b'), cover: true };
    const said = paper(20, [cover, { kind: 'page_break' }, body('c')]);
    expect(margins({ ...said, lineNumbers: 1 })).toEqual([[], [['1', 22, 1]]]);
  });

  it('count neither notes nor the lines of tables', () => {
    const table: Block = { kind: 'table', widths: [1], head: [], rows: [[{ runs: runs('a') }]] };
    const said = paper(20, [body('a[1]'), table, body('b')], ['note']);
    expect(margins({ ...said, lineNumbers: 1 })[0]?.map((each) => (each as unknown[])[0])).toEqual([
      '1',
      '2',
    ]);
  });
});

describe('the word for a draft', () => {
  it('lies below all else, its middle in the middle of every page', () => {
    const { pages } = layout(
      { ...paper(80, [body('a'), { kind: 'page_break' }, body('b')]), watermark: 'Draft' },
      square,
    );
    expect(pages).toHaveLength(2);
    for (const { items, width, height } of pages) {
      const [stamp] = items;
      if (stamp?.kind !== 'stamp') throw new Error('no stamp');
      const { x, y, size, angle, text } = stamp;
      expect(text).toBe('Draft');
      expect(Math.tan(angle)).toBeCloseTo(height / width);
      // From where the base line begins, along half the word and up a third of its letters.
      const [along, up] = [(5 * size) / 2, size / 3];
      expect(x + along * Math.cos(angle) - up * Math.sin(angle)).toBeCloseTo(width / 2);
      expect(y - along * Math.sin(angle) - up * Math.cos(angle)).toBeCloseTo(height / 2);
      expect(5 * size).toBeLessThan(Math.hypot(width, height));
    }
  });

  it('is as small as a long one must be', () => {
    const { pages } = layout({ ...paper(80, [body('a')]), watermark: 'x'.repeat(100) }, square);
    const [stamp] = pages[0]?.items ?? [];
    expect(stamp?.kind === 'stamp' && stamp.size * 100).toBeCloseTo(60);
  });
});
