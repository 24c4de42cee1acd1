import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layout } from '../../src/layout/index.ts';
import type { Page, TextItem } from '../../src/model/page.ts';
import type { Block, Paper, Run } from '../../src/model/paper.ts';
import { body, item, numbered, paperOf, runs, type Styles, square, squareSheet } from './build-paper.ts';
import { textItems } from './show.ts';

const ALIGN = ['left', 'centre', 'right', 'justify'] as const;

interface Drawn {
  readonly kind: 'body' | 'numbered' | 'item' | 'heading' | 'group' | 'table' | 'page_break';
  /** Lengths of words; a negative one calls a note with so many words. */
  readonly words: readonly number[];
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  kind: fc.constantFrom(
    'body',
    'body',
    'body',
    'numbered',
    'item',
    'heading',
    'group',
    'table',
    'page_break',
  ),
  words: fc.array(
    fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 1, max: 14 }) }, fc.integer({ min: -40, max: -1 })),
    {
      minLength: 1,
      maxLength: 25,
    },
  ),
});

/** A paper whose every word is another: `word` counts them, so that none can be lost or doubled unseen. */
function paper(
  blocks: readonly Drawn[],
  width: number,
  height: number,
  align: (typeof ALIGN)[number],
): Paper {
  const notes: string[] = [];
  let word = 0;
  const next = (letters: number): string => `${word++}`.padEnd(letters, 'x');
  const wordsOf = (lengths: readonly number[]): string =>
    lengths
      .map((length) => {
        if (length > 0) return ` ${next(length)}`;
        notes.push(Array.from({ length: -length }, (_, index) => next(1 + (index % 6))).join(' '));
        return ` ${next(3)}[${notes.length}]`;
      })
      .join('')
      .trim();
  const made = blocks.map((block, index) => blockOf(block, index, wordsOf));
  const styles: Styles = {
    body: { align, after: 1 },
    numbered: { align, left: 4, first: -4, before: 1 },
    item1: { align, left: 6, first: -3 },
    footnote: { align, left: 3, first: -3 },
    table_cell: { size: 0.5 },
    table_head: { size: 0.5 },
  };
  return paperOf(squareSheet(width, height, styles), made, notes);
}

function blockOf(
  { kind, words }: Drawn,
  index: number,
  wordsOf: (lengths: readonly number[]) => string,
): Block {
  if (kind === 'page_break') return { kind };
  if (kind === 'numbered') return numbered(index + 1, wordsOf(words));
  if (kind === 'item') return item(1, '(a)', wordsOf(words));
  if (kind === 'heading')
    return { kind, level: 1, anchor: `heading-${index}`, runs: runs(wordsOf(words.slice(0, 3))) };
  if (kind === 'group') {
    return { kind, blocks: [{ kind: 'plain', style: 'signature', runs: runs(wordsOf(words.slice(0, 4))) }] };
  }
  if (kind === 'table') {
    return {
      kind,
      widths: [0.5, 0.5],
      head: [],
      rows: [words.slice(0, 2).map((length) => ({ runs: runs(wordsOf([length])) }))],
    };
  }
  return body(wordsOf(words));
}

const papers = fc
  .tuple(
    fc.array(drawn, { maxLength: 12 }),
    fc.integer({ min: 12, max: 40 }),
    // A row of a table, with the room about its cells, leaves a page of twelve squares room for a note.
    fc.integer({ min: 12, max: 30 }),
    fc.constantFrom(...ALIGN),
  )
  .map(([blocks, width, height, align]) => paper(blocks, width, height, align));

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
        const outside = items.filter((each) => !isNote(each) && each.part?.kind !== 'cell');
        expect(wordsIn(outside)).toBe(
          blocks
            .filter(({ kind }) => kind !== 'table')
            .map(said)
            .join(''),
        );
        for (const [index] of blocks.entries()) {
          const cells = items.filter(({ part }) => part?.kind === 'cell' && part.block === index);
          expect([...wordsIn(cells)].length).toBe(
            blocks[index]?.kind === 'table' ? said(blocks[index]).length : 0,
          );
        }
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
        for (const page of pages) for (const each of textItems(page)) expectWithin(each, sheet.page);
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
            ...items.filter((each) => !isNote(each) && each.role === 'text').map(({ y }) => y),
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

function expectWithin({ x, y, width, size, role }: TextItem, page: { width: number; height: number }): void {
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(page.width + 1e-6);
  expect(y).toBeLessThanOrEqual(page.height + 1e-6);
  if (role === 'text') expect(y - size).toBeGreaterThanOrEqual(-1e-6);
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
