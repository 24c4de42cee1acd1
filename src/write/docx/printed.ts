import type { Block, Paper, Run } from '../../model/paper.ts';

type Anchored = Extract<Block, { anchor: string }>;

/** Every run of the paper: those of its blocks in printed order, then those of its notes. */
export function* printedRuns(paper: Paper): Generator<Run> {
  for (const block of paper.blocks) yield* blockRuns(block);
  for (const note of paper.notes) yield* note.runs;
}

/** The blocks that a reference can lead to, in printed order. */
export function anchoredBlocks(paper: Paper): Anchored[] {
  return paper.blocks.filter((block): block is Anchored => 'anchor' in block);
}

function* blockRuns(block: Block): Generator<Run> {
  switch (block.kind) {
    case 'table':
      for (const row of [block.head, ...block.rows]) for (const cell of row) yield* cell.runs;
      break;
    case 'group':
      for (const inner of block.blocks) yield* inner.runs;
      break;
    case 'contents':
      for (const inner of block.title) yield* inner.runs;
      break;
    case 'page_break':
      break;
    default:
      yield* block.runs;
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
