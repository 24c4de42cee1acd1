import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openMeasure } from '../../src/measure/index.ts';
import type { Cell } from '../../src/model/paper.ts';
import { columnWidths } from '../../src/number/widths.ts';
import { caseWith, draft } from '../draft.ts';
import { text } from '../layout/build-paper.ts';
import { tinos, tinosSheet } from '../layout/tinos-paper.ts';

const sheet = tinosSheet();
const line = sheet.page.width - sheet.page.margins.left - sheet.page.margins.right;
const measure = openMeasure(tinos(), []);
/** Between words and the edges of a cell on both sides, in the PDF. */
const PADDING = 8;

const row = (...words: string[]): Cell[] => words.map((said) => ({ runs: [text(said)] }));

function widths(head: string[], rows: string[][], set?: number[]): readonly number[] {
  return columnWidths(
    row(...head),
    rows.map((cells) => row(...cells)),
    set,
    sheet,
  );
}

function widthOf(word: string, cut: 'regular' | 'bold'): number {
  return measure.width(word, cut, 10) + PADDING;
}

const LONG =
  'Damage to a power station, and much else that follows from it and goes on for some lines in this cell';

describe('the columns of a table', () => {
  it('are wide by the root of their longest text', () => {
    const [narrow = 0, wide = 0] = widths([], [['a'.repeat(9), 'aaaaaa '.repeat(12).slice(0, 81)]]);
    expect(wide / narrow).toBeCloseTo(3);
    expect(widths([], [['a', 'b', 'c', 'd']])).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect(columnWidths([], [], undefined, sheet)).toEqual([]);
  });

  it('are wide as the template says', () => {
    expect(widths([], [['a', 'b', 'c']], [2, 1])).toEqual([0.5, 0.25, 0.25]);
  });

  it('hold their longest word, and the note it calls, whatever text and template ask for', () => {
    for (const set of [undefined, [1, 20, 1]]) {
      const shares = widths(
        ['Exhibit', 'Description', 'Source'],
        [['UKR-OTP-0001-0001', LONG, 'P-001/2']],
        set,
      );
      expect((shares[0] ?? 0) * line).toBeGreaterThan(widthOf('UKR-OTP-0001-0001', 'regular'));
      expect((shares[2] ?? 0) * line).toBeGreaterThan(widthOf('Source', 'bold'));
    }
    const called: Cell = { runs: [text('P-001'), { kind: 'call', note: 100, first: true }] };
    const [share = 0] = columnWidths([], [[called, ...row(LONG.repeat(4))]], [1, 99], sheet);
    expect(share * line).toBeGreaterThan(widthOf('P-001', 'regular') + measure.width('100', 'regular', 6.5));
  });

  it('hold what stands between hyphens where the line has no room for whole words', () => {
    const rows = [Array.from({ length: 6 }, () => 'UKR-OTP-0001-0001')];
    for (const share of widths([], rows)) {
      expect(share * line).toBeLessThan(widthOf('UKR-OTP-0001-0001', 'regular'));
      expect(share * line).toBeGreaterThan(widthOf('UKR-OTP-', 'regular'));
    }
  });

  it('give a web address the room of its longest part only', () => {
    const [address = 0] = widths(
      [],
      [['https://www.example.org/a/rather/long/address/indeed', LONG, LONG]],
      [1, 2, 2],
    );
    expect(address).toBeCloseTo(0.2);
  });

  it('take the whole line, and cut no word that all words leave room for', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9À-ÿА-я./()-]{1,14}$/);
    const rows = fc.integer({ min: 1, max: 6 }).chain((columns) =>
      fc.array(fc.array(fc.array(word, { maxLength: 12 }), { minLength: columns, maxLength: columns }), {
        minLength: 1,
      }),
    );
    fc.assert(
      fc.property(rows, (drawn) => {
        const texts = drawn.map((cells) => cells.map((words) => words.join(' ')));
        const shares = widths([], texts);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
        const longest = shares.map((_, column) =>
          Math.max(
            0,
            ...drawn.flatMap((cells) => cells[column] ?? []).map((each) => widthOf(each, 'regular')),
          ),
        );
        // What the letters take is estimated, and never much too little.
        if (longest.reduce((sum, width) => sum + width, 0) > line * 0.6) return;
        for (const [column, width] of longest.entries())
          expect((shares[column] ?? 0) * line).toBeGreaterThan(width);
      }),
    );
  });

  it('take less of the line for their longest words where the page lies on its long side', async () => {
    const rows = [['UKR-OTP-0001-0001'.replaceAll('-', 'x').repeat(2), 'a '.repeat(200)]];
    const schedule = { id: 'list', title: 'List', columns: ['Number', 'What'], rows };
    const shareOf = async (landscape: boolean) => {
      const { paper } = await draft(caseWith({ schedules: [{ ...schedule, landscape }] }));
      const table = paper?.blocks.find((block) => block.kind === 'table' && block.head.length > 0);
      return table?.kind === 'table' ? (table.widths[0] ?? 0) : 0;
    };
    const { width, height, margins } = sheet.page;
    const sides = margins.left + margins.right;
    expect((await shareOf(false)) / (await shareOf(true))).toBeCloseTo((height - sides) / (width - sides), 1);
  });
});
