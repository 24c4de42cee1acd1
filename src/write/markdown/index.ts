import type { Block, Cell, Paper, Run } from '../../model/paper.ts';
import { blockMarkdown } from './blocks.ts';
import { inlineMarkdown } from './runs.ts';

/** The paper as Markdown that GitHub and pandoc read alike: fixed numbers, footnotes `[^n]`, anchors, links. */
export function writeMarkdown(paper: Paper): string {
  const referred = new Set(anchorsReferredTo(paper));
  const notes = paper.notes.map((note) => {
    const anchor = referred.has(note.anchor) ? `<a id="${note.anchor}"></a>` : '';
    return `[^${note.number}]: ${anchor}${inlineMarkdown(note.runs)}`;
  });
  return `${[...paper.blocks.map(blockMarkdown), ...notes].filter((text) => text !== '').join('\n\n')}\n`;
}

/** Anchors of notes that some reference leads to: only those are worth a mark in the text. */
function* anchorsReferredTo(paper: Paper): Generator<string> {
  const runs = [...paper.blocks.flatMap(runsIn), ...paper.notes.flatMap((note) => note.runs)];
  for (const run of runs) if (run.kind === 'reference' && run.to === 'note') yield run.anchor;
}

function runsIn(block: Block): readonly Run[] {
  switch (block.kind) {
    case 'group':
      return block.blocks.flatMap((line) => line.runs);
    case 'table':
      return [block.head, ...block.rows].flatMap((row: readonly Cell[]) => row.flatMap((cell) => cell.runs));
    case 'page_break':
      return [];
    default:
      return block.runs;
  }
}
