import type { Block, Paper, Run } from '../../src/model/paper.ts';
import { type Finds, type Passage, type Reading, reading } from './reading.ts';

/** What every reader should find: the paper itself in the readers' shape. */
export function readPaper(paper: Paper): Reading {
  const passages = paper.blocks.flatMap(passagesOf);
  const runs = [...paper.blocks.flatMap(linesOf).flat(), ...paper.notes.flatMap((note) => note.runs)];
  const notes = paper.notes.map(({ number, anchor, runs }) => ({
    number,
    text: said(runs),
    places: [anchor],
  }));
  const contents = paper.blocks
    .flatMap((block) => (block.kind === 'contents' ? block.entries : []))
    .map(({ runs, anchor }) => ({ text: said(runs), place: anchor }));
  return reading({ passages, notes, contents, ...ways(runs) });
}

function passagesOf(block: Block): Passage[] {
  const places = 'anchor' in block ? [block.anchor] : [];
  if (block.kind === 'numbered') {
    const { level, label } = block;
    return [{ numbered: { level, label }, text: said(block.runs), places }];
  }
  const label = 'label' in block ? `${block.label} ` : '';
  return linesOf(block).map((runs) => ({ text: label + said(runs), places }));
}

function linesOf(block: Block): (readonly Run[])[] {
  if (block.kind === 'page_break') return [];
  if (block.kind === 'group') return block.blocks.map((line) => line.runs);
  if (block.kind === 'contents') return block.title.map((line) => line.runs);
  if (block.kind === 'table') return [block.head, ...block.rows].flat().map((cell) => cell.runs);
  return [block.runs];
}

function said(runs: readonly Run[]): string {
  return runs.map((run) => SAID[run.kind](run as never)).join('');
}

const SAID: { readonly [Kind in Run['kind']]: (run: Extract<Run, { kind: Kind }>) => string } = {
  text: (run) => run.text,
  link: (run) => said(run.runs),
  reference: (run) => run.text,
  call: (run) => `[^${run.note}]`,
  break: () => ' ',
};

function ways(runs: readonly Run[]): Pick<Finds, 'references' | 'links'> {
  return {
    references: runs.flatMap((run) =>
      run.kind === 'reference' ? [{ text: run.text, place: run.anchor }] : [],
    ),
    links: runs.flatMap((run) => (run.kind === 'link' ? [{ text: said(run.runs), address: run.href }] : [])),
  };
}
