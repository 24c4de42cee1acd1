import fc from 'fast-check';
import type { Block, Paper } from '../../src/model/paper.ts';
import {
  body,
  item,
  NO_FURNITURE,
  numbered,
  paperOf,
  runs,
  type Styles,
  squareSheet,
  text,
} from './build-paper.ts';

const ALIGN = ['left', 'centre', 'right', 'justify'] as const;

interface Drawn {
  readonly kind: 'body' | 'numbered' | 'item' | 'heading' | 'group' | 'table' | 'page_break';
  /** Lengths of words; a negative one calls a note with so many words. */
  readonly words: readonly number[];
  /** Whether a table has a head. */
  readonly head: boolean;
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
  head: fc.boolean(),
});

/** A paper whose every word is another: `word` counts them, so that none can be lost or doubled unseen. */
function paper(
  blocks: readonly Drawn[],
  width: number,
  height: number,
  align: (typeof ALIGN)[number],
  [top, right, bottom, left]: readonly number[] = [],
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
  const margins = { top: top ?? 0, right: right ?? 0, bottom: bottom ?? 0, left: left ?? 0 };
  const sheet = squareSheet(
    width + margins.left + margins.right,
    height + margins.top + margins.bottom,
    styles,
  );
  const furniture = { ...NO_FURNITURE, footer: { ...NO_FURNITURE.footer, centre: [text(FOOTER)] } };
  return {
    ...paperOf({ ...sheet, page: { ...sheet.page, margins } }, made, notes),
    furniture: { first: furniture, rest: furniture },
  };
}

/** The words of every footer, and of nothing else. */
export const FOOTER = '~';

function blockOf(
  { kind, words, head }: Drawn,
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
  if (kind === 'table') return tableOf(words, head, wordsOf);
  return body(wordsOf(words));
}

/** Two columns; each cell has two words. */
function tableOf(
  words: readonly number[],
  head: boolean,
  wordsOf: (lengths: readonly number[]) => string,
): Block {
  const cells = Array.from({ length: Math.ceil(words.length / 2) }, (_, index) => ({
    runs: runs(wordsOf(words.slice(2 * index, 2 * index + 2))),
  }));
  const rows = Array.from({ length: Math.ceil(cells.length / 2) }, (_, index) =>
    cells.slice(2 * index, 2 * index + 2),
  );
  return {
    kind: 'table',
    widths: [0.5, 0.5],
    head: head ? (rows[0] ?? []) : [],
    rows: head ? rows.slice(1) : rows,
  };
}

/** Papers of any blocks. */
export const papers = fc
  .tuple(
    fc.array(drawn, { maxLength: 12 }),
    fc.integer({ min: 12, max: 40 }),
    // Below a table's head, a line of its cells with the room about them leaves half of such a page room for a note.
    fc.integer({ min: 18, max: 36 }),
    fc.constantFrom(...ALIGN),
    fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 }),
  )
  .map(([blocks, width, height, align, margins]) => paper(blocks, width, height, align, margins));
