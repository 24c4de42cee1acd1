import type { Block, Cell, Paper, Run } from '../../model/paper.ts';
import { blockMarkdown, oneLine } from './blocks.ts';
import { escapeHeads } from './escape.ts';
import { inlineMarkdown, noteMark } from './runs.ts';

/**
 * The paper as Markdown that GitHub and pandoc read alike: fixed numbers, footnotes `[^n]`, anchors, links.
 *
 * `contents`: whether the table of contents is printed, which the layout decides.
 */
export function writeMarkdown(paper: Paper, contents = false): string {
  const wanted = new Set(marksWanted(paper));
  const blocks = paper.blocks.filter(
    ({ kind }, index) => (contents || kind !== 'contents') && (index > 0 || kind !== 'page_break'),
  );
  const notes = paper.notes.map((note) => {
    const marks = [note.anchor, noteMark(note.number)].filter((mark) => wanted.has(mark));
    const anchors = marks.map((mark) => `<a id="${mark}"></a>`).join('');
    const text = escapeHeads(oneLine(inlineMarkdown(note.runs)));
    return `[^${note.number}]: ${anchors}${text}`;
  });
  return `${[...blocks.map((block) => blockMarkdown(block)), ...notes].filter((text) => text !== '').join('\n\n')}\n`;
}

/** Marks of notes that some reference or later call leads to: only those are worth a place in the text. */
function* marksWanted(paper: Paper): Generator<string> {
  const runs = [...paper.blocks.flatMap(runsIn), ...paper.notes.flatMap((note) => note.runs)];
  for (const run of runs) {
    if (run.kind === 'reference' && run.to === 'note') yield run.anchor;
    if (run.kind === 'call' && !run.first) yield noteMark(run.note);
  }
}

function runsIn(block: Block): readonly Run[] {
  switch (block.kind) {
    case 'group':
      return block.blocks.flatMap((line) => line.runs);
    case 'table':
      return [block.head, ...block.rows].flatMap((row: readonly Cell[]) => row.flatMap((cell) => cell.runs));
    case 'contents':
    case 'page_break':
      return [];
    default:
      return block.runs;
  }
}
