import type { Block, ContentsEntry, Run, TextRun } from '../model/paper.ts';
import { tidied } from './runs.ts';

/** The blocks with the table of contents entered in its place: headings and counts as deep as the court wants them. */
export function withContents(
  blocks: readonly Block[],
  { overPages, levels }: { readonly overPages: number; readonly levels: number },
): readonly Block[] {
  const own = blocks.find((block) => block.kind === 'contents');
  if (own === undefined) return blocks;
  const entries = blocks
    .flatMap((block, index) => entryOf(block, blocks[index + 1]))
    .filter(({ level }) => level <= levels);
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== 'contents') return [block];
    return block === own ? [{ ...own, overPages, entries }] : [];
  });
}

/** Counts stand one step below the part that holds them, as in a PDF's outline. */
const COUNT_LEVEL = 2;

function entryOf(block: Block, next: Block | undefined): ContentsEntry[] {
  if (block.kind === 'count') {
    const runs = [words(`${block.label} `), ...wordsOf(block.runs)];
    return [{ level: COUNT_LEVEL, anchor: block.anchor, runs }];
  }
  if (block.kind !== 'heading') return [];
  const titled = next?.kind === 'plain' && next.style === 'schedule_title' && next.runs.length > 0;
  const title = titled ? [words(' – '), ...wordsOf(next.runs)] : [];
  const label = block.label === undefined ? [] : [words(`${block.label} `)];
  return [{ level: block.level, anchor: block.anchor, runs: [...label, ...wordsOf(block.runs), ...title] }];
}

function words(text: string): TextRun {
  return { kind: 'text', text, bold: false, italic: false };
}

/** An entry is one link: what else is followed or called in a heading is only words here, and notes are called there. */
function wordsOf(runs: readonly Run[]): readonly TextRun[] {
  const said = runs.flatMap((run) => WORDS[run.kind](run as never));
  return tidied(said).flatMap((run) => (run.kind === 'link' ? run.runs : run.kind === 'text' ? run : []));
}

const WORDS: { readonly [K in Run['kind']]: (run: Extract<Run, { kind: K }>) => readonly TextRun[] } = {
  text: (run) => [run],
  link: (run) => run.runs,
  reference: ({ text, bold, italic }) => [{ kind: 'text', text, bold, italic }],
  call: () => [],
  break: () => [words(' ')],
};
