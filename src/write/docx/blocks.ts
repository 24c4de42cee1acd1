import { type FileChild, type IParagraphOptions, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import type { Block, Numbered, Paper } from '../../model/paper.ts';
import type { PageGeometry } from '../../model/sheet.ts';
import { turned } from '../../text/geometry.ts';
import type { Turn } from '../../text/page-turns.ts';
import { marked } from './bookmarks.ts';
import { type PageNumbers, wordContents } from './contents.ts';
import { countRuns } from './count-heading.ts';
import type { Counted } from './counted.ts';
import { LEVEL_STYLES } from './numbering.ts';
import { textRuns, wordRuns } from './runs.ts';
import { STYLE_IDS } from './style-ids.ts';
import { scheduleTable } from './table.ts';
import type { Targets } from './targets.ts';

/** What the blocks of a paper are written with. */
export interface Stock {
  readonly paper: Paper;
  readonly targets: Targets;
  readonly counted: Counted;
  /** Absent where no table of contents is printed. */
  readonly contents: PageNumbers | undefined;
}

/** What a block is written with. */
interface Desk extends Stock {
  readonly page: PageGeometry;
  /** Whether a page break stands before it. */
  readonly newPage: boolean;
  /** Whether its last words lead up to a sub-paragraph below it. */
  readonly leadsUp: boolean;
}

type Printed = Exclude<Block, { kind: 'page_break' }>;
type Writers = {
  readonly [K in Printed['kind']]: (block: Extract<Printed, { kind: K }>, desk: Desk) => FileChild[];
};

const HEADINGS = { 1: 'heading1', 2: 'heading2', 3: 'heading3', 4: 'heading4' } as const;

const WRITERS: Writers = {
  heading: (block, desk) => [
    paragraph(STYLE_IDS[HEADINGS[block.level]], anchoredRuns(block, desk), { pageBreakBefore: desk.newPage }),
  ],
  count: (block, desk) => [
    paragraph(STYLE_IDS.count_heading, countRuns(block, desk.paper.sheet, desk.targets, desk.counted), {
      pageBreakBefore: desk.newPage,
    }),
  ],
  numbered: (block, desk) => {
    const counted = desk.counted.has(block);
    const runs = anchoredRuns(block, desk);
    return [
      paragraph(STYLE_IDS[LEVEL_STYLES[block.level]], counted ? runs : [...labelRuns(block, desk), ...runs], {
        pageBreakBefore: desk.newPage,
        ...(desk.leadsUp ? { keepNext: true } : {}),
        ...(counted ? {} : { numbering: false }),
      }),
    ];
  },
  plain: (block, desk) => [
    paragraph(STYLE_IDS[block.style], wordRuns(block.runs, desk.targets), {
      pageBreakBefore: desk.newPage,
      ...(block.cover ? { suppressLineNumbers: true } : {}),
    }),
  ],
  table: (block, desk) => scheduleTable(block, desk.page, desk.targets, desk.newPage),
  contents: (block, desk) =>
    desk.contents === undefined ? [] : wordContents(block, desk.contents, desk.targets, desk.newPage),
  // Word has no block that holds paragraphs together; each of them clings to the next.
  group: (block, desk) =>
    block.blocks.map((inner, index) =>
      paragraph(STYLE_IDS[inner.style], wordRuns(inner.runs, desk.targets), {
        keepLines: true,
        ...(index < block.blocks.length - 1 ? { keepNext: true } : {}),
        pageBreakBefore: desk.newPage && index === 0,
      }),
    ),
};

/** A section's blocks in printed order. A page break becomes a property of what follows it, or of nothing at the end. */
export function wordBlocks(stock: Stock, { landscape, from, to }: Turn): FileChild[] {
  const children: FileChild[] = [];
  const blocks = stock.paper.blocks
    .slice(from, to)
    .filter(({ kind }) => stock.contents || kind !== 'contents');
  const page = turned(stock.paper.sheet.page, landscape);
  let newPage = false;
  blocks.forEach((block, index) => {
    newPage ||= block.kind === 'page_break' || (block.kind === 'contents' && children.length > 0);
    if (block.kind === 'page_break') return;
    const write = WRITERS[block.kind] as (block: Printed, desk: Desk) => FileChild[];
    children.push(...write(block, { ...stock, page, newPage, leadsUp: leadsUp(block, blocks[index + 1]) }));
    if (block.kind === 'table' && needsSpacer(blocks[index + 1])) children.push(spacer());
    newPage = block.kind === 'contents';
  });
  return children;
}

function leadsUp(block: Block, next: Block | undefined): boolean {
  return block.kind === 'numbered' && next?.kind === 'numbered' && next.level > block.level;
}

/** Word joins tables that touch, and wants a paragraph at the very end. */
function needsSpacer(next: Block | undefined): boolean {
  return next === undefined || ['table', 'page_break', 'contents'].includes(next.kind);
}

function spacer(): Paragraph {
  return paragraph(STYLE_IDS.table_cell, [], {});
}

function paragraph(
  style: string,
  children: readonly ParagraphChild[],
  options: IParagraphOptions,
): Paragraph {
  return new Paragraph({ ...options, style, children });
}

function anchoredRuns(block: Extract<Printed, { anchor: string }>, desk: Desk): ParagraphChild[] {
  return marked(desk.targets.block(block.anchor)?.bookmark, wordRuns(block.runs, desk.targets));
}

/** A label as words, where Word would count otherwise; it stands and is parted from the text like the others. */
function labelRuns(block: Numbered, desk: Desk): ParagraphChild[] {
  if (desk.paper.sheet.styles[LEVEL_STYLES[block.level]].first >= 0) return textRuns(`${block.label} `, {});
  return [...textRuns(block.label, {}), new TextRun({ children: [new Tab()] })];
}
