import type { Block, Paper, Run } from '../../model/paper.ts';

type Anchored = Extract<Block, { anchor: string }>;

/** Every run of the paper: those of its blocks in printed order, then those of its notes. */
export function printedRuns(paper: Paper): readonly Run[] {
  const all: Run[] = [];
  for (const block of paper.blocks) for (const runs of runsOf(block)) for (const run of runs) all.push(run);
  for (const note of paper.notes) for (const run of note.runs) all.push(run);
  return all;
}

/** The blocks that a reference can lead to, in printed order. */
export function anchoredBlocks(paper: Paper): Anchored[] {
  return paper.blocks.filter((block): block is Anchored => 'anchor' in block);
}

function runsOf(block: Block): readonly (readonly Run[])[] {
  switch (block.kind) {
    case 'table':
      return [block.head, ...block.rows].flatMap((row) => row.map((cell) => cell.runs));
    case 'group':
      return block.blocks.map((inner) => inner.runs);
    case 'contents':
      return block.title.map((inner) => inner.runs);
    case 'page_break':
      return [];
    default:
      return [block.runs];
  }
}

/** The words of runs alone, without calls. */
export function plainWords(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (run.kind === 'text' || run.kind === 'reference') return run.text;
      if (run.kind === 'link') return plainWords(run.runs);
      return run.kind === 'break' ? ' ' : '';
    })
    .join('')
    .trim();
}
