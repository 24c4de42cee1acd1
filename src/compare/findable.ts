import type { Block, Cell, Note, Paper, Run } from '../model/paper.ts';
import type { Passage } from '../model/redline.ts';
import { grouped } from '../text/grouped.ts';

/** Something to find again in the other paper. */
export interface Findable {
  /** The drafter's own name for it, where it has one. */
  readonly id?: string | undefined;
  /** Only things of one kind can be the same. */
  readonly kind: string;
  /** Its words, without numbers that follow. */
  readonly words: readonly string[];
}

/** The blocks of words of a paper. */
export function passagesOf({ blocks }: Paper): readonly Passage[] {
  return blocks.flatMap((block: Block): readonly Passage[] => {
    if (block.kind === 'group') return block.blocks;
    return block.kind === 'contents' || block.kind === 'page_break' ? [] : [block];
  });
}

/** The drafter's own ids by anchors; without them, anchors that no place has are taken for ids. */
export type Ids = ReadonlyMap<string, string> | undefined;

/** A line that is the only one of its style, as a title is, is known by that. */
export function findablePassages(passages: readonly Passage[], ids: Ids): readonly Findable[] {
  const lines = grouped(passages, (passage) => (passage.kind === 'plain' ? passage.style : undefined));
  return passages.map((passage) => {
    const { kind } = passage;
    if (kind === 'table') return { kind, words: [passage.head, ...passage.rows].flatMap(wordsOfRow) };
    const words = wordsOf(passage.runs);
    if (kind !== 'plain') return { kind, words, id: ownId(passage.anchor, ids) };
    return { kind, words, id: lines.get(passage.style)?.length === 1 ? passage.style : undefined };
  });
}

export function findableNote({ anchor, runs }: Note, ids: Ids): Findable {
  return { kind: 'note', words: wordsOf(runs), id: ownId(anchor, ids) };
}

export function findableRow(cells: readonly Cell[]): Findable {
  return { kind: 'row', words: wordsOfRow(cells) };
}

/** An anchor that stands for a place is no name: it is another thing's once that thing has its place. */
function ownId(anchor: string, ids: Ids): string | undefined {
  if (ids) return ids.get(anchor);
  return /^(?:paragraph|count|heading|note|schedule|annex)-\d/.test(anchor) ? undefined : anchor;
}

function wordsOfRow(cells: readonly Cell[]): readonly string[] {
  return cells.flatMap((cell) => wordsOf(cell.runs));
}

/** Numbers that follow what they refer to are all one word. */
function wordsOf(runs: readonly Run[]): readonly string[] {
  return (
    runs
      .map(textOf)
      .join('')
      .match(/[^\s]+/g) ?? []
  );
}

function textOf(run: Run): string {
  if (run.kind === 'text') return run.text;
  if (run.kind === 'link') return run.runs.map(({ text }) => text).join('');
  return run.kind === 'break' ? ' ' : '\u0000';
}
