import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../src/compare/findable.ts';
import { compare } from '../../src/compare/index.ts';
import { merged } from '../../src/compare/merged.ts';
import type { Side } from '../../src/model/mark.ts';
import type { Block, Paper } from '../../src/model/paper.ts';
import { sideOf } from '../../src/text/sides.ts';
import { amended, paper } from './draw-papers.ts';
import { paperOf, paragraphs, printed, REVISION } from './papers.ts';

/** Every block and note with its number and words, as a reader has them; where pages turn does not count. */
function lines({ blocks, notes }: Paper): readonly string[] {
  return [
    ...blocks.flatMap(blockLines),
    ...notes.map(({ number, runs }) => `note ${number} ${printed(runs)}`),
  ];
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'page_break':
      return [];
    case 'group':
      return block.blocks.flatMap(blockLines);
    case 'contents':
      return [...block.title, ...block.entries].map(({ runs }) => printed(runs));
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(({ runs }) => printed(runs)).join(' | '));
    case 'numbered':
      return [`${block.level} ${block.reference} ${block.label} ${printed(block.runs)}`];
    default:
      return [`${block.kind} ${'label' in block ? block.label : ''} ${printed(block.runs)}`];
  }
}

/** Where each reference leads: to the words of a block, or nowhere. */
function ways(paper: Paper): readonly string[] {
  const passages = passagesOf(paper);
  const anchored = new Map(
    passages.flatMap((one) => ('anchor' in one ? [[one.anchor, blockLines(one)]] : [])),
  );
  return passages
    .flatMap((one) => ('runs' in one ? one.runs : [one.head, ...one.rows].flat().flatMap(({ runs }) => runs)))
    .flatMap((run) => (run.kind === 'reference' ? [`${anchored.get(run.anchor) ?? 'nowhere'}`] : []));
}

describe.each([
  ['any two papers', fc.tuple(paper, paper)],
  ['a paper and what an amendment made of it', amended],
])('%s', (_, pair) => {
  test('are both in their redline, with their numbers, notes and references', () => {
    fc.assert(
      fc.property(pair, ([old, wanted]) => {
        const both = merged(compare(old, wanted), REVISION);
        const side = (of: Side) => sideOf(both, of);
        expect(lines(side('new'))).toEqual(lines(wanted));
        expect(lines(side('old'))).toEqual(lines(old));
        expect(ways(side('new'))).toEqual(ways(wanted));
        expect(ways(side('old'))).toEqual(ways(old));
      }),
      { numRuns: 1000 },
    );
  });

  test('give a redline in which no two things have one anchor or one number', () => {
    fc.assert(
      fc.property(pair, ([old, wanted]) => {
        const { blocks, notes } = merged(compare(old, wanted), REVISION);
        const anchors = blocks.flatMap((block) => ('anchor' in block ? [block.anchor] : []));
        expect(new Set(anchors).size).toBe(anchors.length);
        expect(notes.map(({ number }) => number)).toEqual(notes.map((_, index) => index + 1));
      }),
    );
  });
});

test('a paragraph that moved to another depth has moved', () => {
  const [first, second, third] = paragraphs(['#a They met.', '#b He went.', '#c She came.']);
  if (!first || !second || !third) throw new Error('no paragraphs');
  const deeper = { ...first, level: 1 as const, label: '(a)', reference: '2(a)' };
  const both = merged(compare(paperOf([first, second, third]), paperOf([second, third, deeper])), REVISION);
  expect(both.blocks.flatMap((block) => ('mark' in block && block.mark ? [block.mark] : []))).toEqual([
    { kind: 'moved_away', move: 1, to: '2(a)' },
    { kind: 'moved_here', move: 1, from: '1' },
  ]);
});
