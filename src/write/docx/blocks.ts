import { type FileChild, type IParagraphOptions, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import type { Block, Numbered, Paper } from '../../model/paper.ts';
import { marked } from './bookmarks.ts';
import { countRuns } from './count-heading.ts';
import type { Counted } from './counted.ts';
import { LEVEL_STYLES } from './numbering.ts';
import { textRuns, wordRuns } from './runs.ts';
import { STYLE_IDS } from './style-ids.ts';
import { scheduleTable } from './table.ts';
import type { Targets } from './targets.ts';

/** What a block is written with. */
interface Desk {
  readonly paper: Paper;
  readonly targets: Targets;
  readonly counted: Counted;
  /** Whether a page break stands before it. */
  readonly newPage: boolean;
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
        ...(counted ? {} : { numbering: false }),
      }),
    ];
  },
  plain: (block, desk) => [
    paragraph(STYLE_IDS[block.style], wordRuns(block.runs, desk.targets), { pageBreakBefore: desk.newPage }),
  ],
  table: (block, desk) => scheduleTable(block, desk.paper.sheet, desk.targets, desk.newPage),
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

/** The paper's blocks in printed order. A page break becomes a property of what follows it, or of nothing at the end. */
export function wordBlocks(paper: Paper, targets: Targets, counted: Counted): FileChild[] {
  const children: FileChild[] = [];
  let newPage = false;
  paper.blocks.forEach((block, index) => {
    if (block.kind === 'page_break') {
      newPage = true;
      return;
    }
    const write = WRITERS[block.kind] as (block: Printed, desk: Desk) => FileChild[];
    children.push(...write(block, { paper, targets, counted, newPage }));
    if (block.kind === 'table' && needsSpacer(paper.blocks[index + 1])) children.push(spacer());
    newPage = false;
  });
  return children;
}

/** Word joins tables that touch, and wants a paragraph at the very end. */
function needsSpacer(next: Block | undefined): boolean {
  return next === undefined || next.kind === 'table' || next.kind === 'page_break';
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
