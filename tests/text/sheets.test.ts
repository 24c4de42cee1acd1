import { expect, test } from 'vitest';
import type { Block, Cell, Run } from '../../src/model/paper.ts';
import { sheetsOf } from '../../src/text/sheets.ts';
import { paperOf } from '../compare/papers.ts';

const run = (text: string): Run => ({ kind: 'text', text, bold: false, italic: false });
const cells = (...texts: readonly string[]): readonly Cell[] => texts.map((text) => ({ runs: [run(text)] }));
const heading = (level: 1 | 2 | 3, text: string): Block => ({
  kind: 'heading',
  level,
  anchor: text,
  runs: [run(text)],
});

function table(head: readonly string[], row: readonly string[], under?: readonly string[]): Block {
  const widths = row.map(() => 1 / row.length);
  return { kind: 'table', widths, head: cells(...head), rows: [cells(...row)], ...(under && { under }) };
}

test('tables of one head are one, named after the heading above the first', () => {
  const blocks = [
    heading(1, 'Persons'),
    table(['Name'], ['A']),
    heading(1, 'Places'),
    table(['Name'], ['B']),
  ];
  expect(sheetsOf(paperOf(blocks))).toEqual([{ title: 'Persons', head: ['Name'], rows: [['A'], ['B']] }]);
});

test('rows say under which headings they stand, from the outermost inwards', () => {
  const under = ['Count', 'Accused'];
  const blocks = [
    heading(1, 'Count 1'),
    heading(2, 'A'),
    table(['Element'], ['x'], under),
    heading(2, 'B'),
    table(['Element'], ['y'], under),
    heading(1, 'Count 2'),
    table(['Element'], ['z'], under),
  ];
  expect(sheetsOf(paperOf(blocks)).map(({ head, rows }) => [head, ...rows])).toEqual([
    [
      ['Count', 'Accused', 'Element'],
      ['Count 1', 'A', 'x'],
      ['Count 1', 'B', 'y'],
      ['Count 2', '', 'z'],
    ],
  ]);
  const [only] = sheetsOf(
    paperOf([heading(1, 'Elements'), heading(2, 'A'), table(['x'], ['y'], ['', 'Accused'])]),
  );
  expect(only).toMatchObject({ head: ['Accused', 'x'], rows: [['A', 'y']] });
});

test('a table without a head is there for the look of the page', () => {
  expect(sheetsOf(paperOf([table([], ['A'])]))).toEqual([]);
});

test('a line break in a cell stays one, and a reference is its words', () => {
  const reference: Run = {
    kind: 'reference',
    text: '3',
    to: 'paragraph',
    anchor: 'x',
    bold: false,
    italic: false,
  };
  const cell = { runs: [run('a'), { kind: 'break' } as const, reference] };
  const block: Block = { kind: 'table', widths: [1], head: cells('h'), rows: [[cell]] };
  expect(sheetsOf(paperOf([block]))[0]?.rows).toEqual([['a\n3']]);
});
