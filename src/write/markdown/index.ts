import type { Mark } from '../../model/mark.ts';
import type { Block, Cell, Note, Paper, Run, Table } from '../../model/paper.ts';
import type { Marks, Passage } from '../../model/redline.ts';
import { moveRemark } from '../../text/move-remark.ts';
import { isOn, onlyOn } from '../../text/sides.ts';
import { blockMarkdown, oneLine } from './blocks.ts';
import { escapeHeads } from './escape.ts';
import { MARKINGS, type Marking, markedMarkdown } from './marks.ts';
import { noteMark } from './runs.ts';

/**
 * The paper as Markdown that GitHub and pandoc read alike: fixed numbers, footnotes `[^n]`, anchors, links. What a redline
 * marks is set off as a dialect does it; what the new paper has no more has no anchors, and its notes are lines of words.
 *
 * `contents`: whether the table of contents is printed, which the layout decides.
 */
export function writeMarkdown(paper: Paper, contents = false, marks: Marks = 'critic'): string {
  const marking = MARKINGS[marks];
  const wanted = new Set(marksWanted(paper));
  const blocks = paper.blocks.filter(
    ({ kind }, index) => (contents || kind !== 'contents') && (index > 0 || kind !== 'page_break'),
  );
  const notes = paper.notes.map((note) => noteMarkdown(note, wanted, marking));
  const written = [...blocks.map((block) => passageMarkdown(block, paper, marking)), ...notes];
  return `${written.filter((text) => text !== '').join('\n\n')}\n`;
}

function passageMarkdown(block: Block, paper: Paper, marking: Marking): string {
  const inline = (runs: readonly Run[]) => markedMarkdown(runs, marking);
  if (!('mark' in block) || !block.mark) return blockMarkdown(block, inline);
  const isGone = onlyOn(block) === 'old' && block.kind !== 'table';
  const written = isGone ? escapeHeads(inline(labelled(block))) : blockMarkdown(block, inline);
  const remark = moveRemark(block.mark, paper);
  return remark ? `${written} ${marking.remark(remark)}` : written;
}

/** What is gone is no heading and has no place to be led to: it is a line of words. */
function labelled(block: Exclude<Passage, Table>): readonly Run[] {
  return 'label' in block && block.label !== undefined
    ? [labelRun(block.label, block.mark), ...block.runs]
    : block.runs;
}

function labelRun(label: string, mark: Mark | undefined): Run {
  return { kind: 'text', text: `${label} `, bold: false, italic: false, ...(mark && { mark }) };
}

function noteMarkdown(note: Note, wanted: ReadonlySet<string>, marking: Marking): string {
  const { number, anchor, runs, mark } = note;
  if (onlyOn(note) === 'old')
    return markedMarkdown([labelRun(`note ${note.was ?? number}`, mark), ...runs], marking);
  const marks = [anchor, noteMark(number)].filter((one) => wanted.has(one));
  const anchors = marks.map((one) => `<a id="${one}"></a>`).join('');
  return `[^${number}]: ${anchors}${escapeHeads(oneLine(markedMarkdown(runs, marking)))}`;
}

/** Marks of notes that some reference or later call leads to: only those are worth a place in the text. */
function* marksWanted(paper: Paper): Generator<string> {
  const runs = [...paper.blocks.flatMap(runsIn), ...paper.notes.flatMap((note) => note.runs)];
  for (const run of runs.filter((one) => isOn(one, 'new'))) {
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
