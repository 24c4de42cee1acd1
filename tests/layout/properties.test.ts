import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layout } from '../../src/layout/index.ts';
import type { Page, PageItem, TextItem } from '../../src/model/page.ts';
import type { Block, Run, Table } from '../../src/model/paper.ts';
import type { PageGeometry } from '../../src/model/sheet.ts';
import { square } from './build-paper.ts';
import { FOOTER, papers } from './draw-papers.ts';
import { textItems } from './show.ts';

const laidOut = papers.map((made) => ({ paper: made, pages: layout(made, square).pages }));

function wordsIn(items: readonly TextItem[]): string {
  return items
    .filter(({ role }) => role === 'text')
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, '');
}

/** The text of a block, without calls and spaces. */
function said(block: Block): string {
  return textOf(runsOf(block));
}

function textOf(runs: readonly Run[]): string {
  return runs
    .map((run) => (run.kind === 'text' ? run.text : ''))
    .join('')
    .replace(/\s+/g, '');
}

function runsOf(block: Block): readonly Run[] {
  if (block.kind === 'page_break' || block.kind === 'contents') return [];
  if (block.kind === 'group') return block.blocks.flatMap(({ runs: inner }) => inner);
  if (block.kind === 'table') return block.rows.flat().flatMap(({ runs: inner }) => inner);
  return block.runs;
}

const isNote = (item: TextItem) => item.part?.kind === 'note';
const noteNumber = (item: TextItem) => (item.part?.kind === 'note' ? item.part.number : 0);

describe('whatever a paper says', () => {
  it('every word stands once and in order, in the text and in the notes', () => {
    fc.assert(
      fc.property(laidOut, ({ paper: { blocks, notes }, pages }) => {
        const items = pages.flatMap(textItems);
        const outside = items.filter((each) => each.part?.kind === 'block');
        expect(wordsIn(outside)).toBe(
          blocks
            .filter(({ kind }) => kind !== 'table')
            .map(said)
            .join(''),
        );
        for (const [index, block] of blocks.entries())
          if (block.kind === 'table') expect(cellsIn(items, index)).toEqual(cellsOf(block));
        for (const note of notes) {
          const words = wordsIn(items.filter((each) => noteNumber(each) === note.number));
          expect(words).toBe(textOf(note.runs));
        }
      }),
    );
  });

  it('nothing stands beyond the margins', () => {
    fc.assert(
      fc.property(laidOut, ({ paper: { sheet }, pages }) => {
        for (const page of pages)
          for (const each of textItems(page)) if (each.text !== FOOTER) expectWithin(each, sheet.page);
      }),
    );
  });

  it('nothing is drawn over anything else', () => {
    fc.assert(
      fc.property(laidOut, ({ pages }) => {
        for (const page of pages) {
          const areas = page.items.map(areaOf).filter((area) => area !== undefined);
          const over = areas.flatMap((area, index) =>
            areas.slice(index + 1).filter((other) => overlap(area, other)),
          );
          expect(over).toEqual([]);
        }
      }),
    );
  });

  it('all notes stand once, those that begin on a page in the order of their numbers', () => {
    fc.assert(
      fc.property(laidOut, ({ paper: { notes }, pages }) => {
        const begun = pages.map((page) =>
          textItems(page).flatMap((each) => (isNote(each) && each.role === 'label' ? noteNumber(each) : [])),
        );
        for (const numbers of begun) expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
        expect(begun.flat().sort((one, other) => one - other)).toEqual(notes.map(({ number }) => number));
      }),
    );
  });

  it('the notes of a page stand below its text', () => {
    fc.assert(
      fc.property(laidOut, ({ pages }) => {
        for (const page of pages) {
          const items = textItems(page);
          const text = Math.max(
            0,
            ...items
              .filter((each) => !isNote(each) && each.role === 'text' && each.text !== FOOTER)
              .map(({ y }) => y),
          );
          const notes = items.filter(isNote).map(({ y, size }) => y - size);
          for (const top of notes) expect(top).toBeGreaterThanOrEqual(text - 1e-6);
        }
      }),
    );
  });

  it('a note begins on the page of its call, unless so many are called there that they cannot', () => {
    fc.assert(
      fc.property(laidOut, ({ pages }) => {
        const called = pagesOf(pages, (each) => (each.role === 'call' ? Number(each.text) : 0));
        const begun = pagesOf(pages, (each) =>
          isNote(each) && each.role === 'label' ? noteNumber(each) : 0,
        );
        for (const [note, page] of called) {
          const begins = begun.get(note) ?? 0;
          expect(begins).toBeGreaterThanOrEqual(page);
          // A later beginning needs other notes of the very same line before it.
          if (begins > page)
            expect([...called].some(([other, at]) => other < note && at === page)).toBe(true);
        }
      }),
    );
  });

  it('every note of a page but the last is whole on it or has come from the page before', () => {
    fc.assert(
      fc.property(laidOut, ({ pages }) => {
        pages.forEach((page, index) => {
          const here = [...new Set(textItems(page).map(noteNumber))].filter((number) => number > 0);
          const goOn = new Set(
            pages
              .slice(index + 1)
              .flatMap(textItems)
              .map(noteNumber),
          );
          for (const number of here.slice(0, -1)) expect(goOn.has(number)).toBe(false);
        });
      }),
    );
  });

  it('the same paper is laid out the same', () => {
    fc.assert(
      fc.property(papers, (made) => {
        expect(layout(made, square)).toEqual(layout(made, square));
      }),
      { numRuns: 20 },
    );
  });
});

function expectWithin({ x, y, width, size, role }: TextItem, page: PageGeometry): void {
  const { top, right, bottom, left } = page.margins;
  expect(x).toBeGreaterThanOrEqual(left);
  expect(x + width).toBeLessThanOrEqual(page.width - right + 1e-6);
  expect(y).toBeLessThanOrEqual(page.height - bottom + 1e-6);
  if (role === 'text') expect(y - size).toBeGreaterThanOrEqual(top - 1e-6);
}

/** What each cell of a table says, rows below rows. */
function cellsOf({ head, rows }: Table): string[][] {
  return [...(head.length === 0 ? [] : [head]), ...rows].map((cells) =>
    cells.map(({ runs }) => textOf(runs)),
  );
}

function cellsIn(items: readonly TextItem[], block: number): string[][] {
  const found = new Map<number, string[]>();
  for (const { part, role, text } of items) {
    if (part?.kind !== 'cell' || part.block !== block) continue;
    const cells = found.get(part.row) ?? [];
    cells[part.column] = (cells[part.column] ?? '') + (role === 'text' ? text.replace(/\s+/g, '') : '');
    found.set(part.row, cells);
  }
  return [...found].sort(([one], [other]) => one - other).map(([, cells]) => cells);
}

/** What is drawn of an item: letters fill a square above their base line, a line has no height. */
function areaOf(
  item: PageItem,
): readonly [left: number, top: number, right: number, bottom: number] | undefined {
  if (item.kind === 'rule') return [item.x, item.y, item.x + item.width, item.y];
  if (item.kind !== 'text' || item.text === FOOTER) return undefined;
  return [item.x, item.y - item.size, item.x + item.width, item.y];
}

type Area = Exclude<ReturnType<typeof areaOf>, undefined>;

function overlap(
  [left, top, right, bottom]: Area,
  [otherLeft, otherTop, otherRight, otherBottom]: Area,
): boolean {
  const across = Math.min(right, otherRight) - Math.max(left, otherLeft) > 1e-6;
  return across && top < otherBottom - 1e-6 && otherTop < bottom - 1e-6;
}

/** The page, from 0, of the first item that gives each number; 0 is no number. */
function pagesOf(pages: readonly Page[], numberOf: (item: TextItem) => number): Map<number, number> {
  const found = new Map<number, number>();
  pages.forEach((page, index) => {
    for (const number of textItems(page).map(numberOf))
      if (number > 0 && !found.has(number)) found.set(number, index);
  });
  return found;
}
