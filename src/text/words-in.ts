import type { Block, Paper, Run } from '../model/paper.ts';

/** Words of a paper, footnotes and headings among them; numbers of paragraphs and notes are not words. */
export function wordsIn(paper: Paper): number {
  const inBlocks = paper.blocks.reduce((sum, block) => sum + inBlock(block), 0);
  return paper.notes.reduce((sum, note) => sum + inRuns(note.runs), inBlocks);
}

function inBlock(block: Block): number {
  switch (block.kind) {
    // It only repeats headings.
    case 'contents':
    case 'page_break':
      return 0;
    case 'group':
      return block.blocks.reduce((sum, line) => sum + inBlock(line), 0);
    case 'table':
      return [block.head, ...block.rows].flat().reduce((sum, cell) => sum + inRuns(cell.runs), 0);
    default:
      return inRuns(block.runs);
  }
}

function inRuns(runs: readonly Run[]): number {
  const text = runs
    .map((run) => ('runs' in run ? run.runs.map((one) => one.text).join('') : 'text' in run ? run.text : ' '))
    .join('');
  return text.match(/[^\s\u00a0]+/g)?.length ?? 0;
}
