import type { Block, Paper, Plain, Run } from '../../model/paper.ts';
import { sideOf } from '../../text/sides.ts';
import { depths } from './depths.ts';
import type { OutlineEntry, PdfDocument } from './pdfkit.ts';

/** A bookmark: its words, and its level from 1. */
interface Bookmark {
  readonly title: string;
  readonly level: number;
}

/** Counts stand one step below the chapter that holds them. */
const COUNT_LEVEL = 2;

/** Adds the bookmark of a heading or count, where `anchor` is that of one, at a place of the current page. */
export type AddBookmark = (anchor: string, top: number, pageWidth: number) => void;

/** The outline of a paper, filled in the order of its pages. */
export function outlineOf(paper: Paper, pdf: PdfDocument): AddBookmark {
  const { blocks } = sideOf(paper, 'new');
  const bookmarks = new Map(blocks.flatMap((block, index, all) => bookmarkOf(block, all[index + 1])));
  const depthOf = depths();
  const open: OutlineEntry[] = [];
  return (anchor, top, pageWidth) => {
    const bookmark = bookmarks.get(anchor);
    if (bookmark === undefined) return;
    const depth = depthOf(bookmark.level);
    const parent = open[depth - 2] ?? pdf.outline;
    // pdfkit 0.20 counts `left` from the right edge.
    const options = { fit: false, expanded: true, pageNumber: null, top, left: pageWidth, zoom: 0 };
    open[depth - 1] = parent.addItem(bookmark.title, options);
  };
}

/** A schedule is named with its title, as in the table of contents. */
function bookmarkOf(block: Block, next: Block | undefined): [string, Bookmark][] {
  if (block.kind === 'heading') {
    const titles = [block, ...(next !== undefined && isScheduleTitle(next) ? [next] : [])];
    const words = titles.map(({ runs }) => wordsOf(runs)).join(' – ');
    const title = block.label === undefined ? words : `${block.label} ${words}`;
    return [[block.anchor, { title, level: block.level }]];
  }
  if (block.kind !== 'count') return [];
  const title = `${block.label} ${wordsOf(block.runs)}`.trim();
  return [[block.anchor, { title, level: COUNT_LEVEL }]];
}

function isScheduleTitle(block: Block): block is Plain {
  return block.kind === 'plain' && block.style === 'schedule_title' && wordsOf(block.runs) !== '';
}

function wordsOf(runs: readonly Run[]): string {
  return runs
    .map((run) => WORDS[run.kind](run as never))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

const WORDS: { readonly [K in Run['kind']]: (run: Extract<Run, { kind: K }>) => string } = {
  text: (run) => run.text,
  link: (run) => run.runs.map((words) => words.text).join(''),
  reference: (run) => run.text,
  call: () => '',
  break: () => ' ',
};
