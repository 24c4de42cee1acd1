import type { Block, Heading, Numbered } from '../../model/paper.ts';
import type { PageGeometry, Sheet, StyleName } from '../../model/sheet.ts';
import { marked } from './bookmarks.ts';
import { type PageNumbers, wordContents } from './contents.ts';
import { countRuns } from './count-heading.ts';
import type { Counted } from './counted.ts';
import { twips } from './lengths.ts';
import type { LetteredHeading } from './lettered.ts';
import { LEVEL_STYLES } from './numbering.ts';
import { type ParagraphOptions, paragraph } from './paragraph.ts';
import { plainWords } from './printed.ts';
import { PLAIN, TAB, textRuns } from './run.ts';
import { type Ties, wordRuns } from './runs.ts';
import { scheduleRuns } from './schedule-heading.ts';
import { STYLE_IDS, TABLE_END } from './style-ids.ts';
import { scheduleTable } from './table.ts';

/** What the blocks of a section are written with. */
export interface Stock {
  readonly sheet: Sheet;
  readonly page: PageGeometry;
  readonly ties: Ties;
  readonly counted: Counted;
  /** The headings of schedules that are referred to by letter. */
  readonly letters: ReadonlyMap<Heading, LetteredHeading>;
  /** Absent where no table of contents is printed. */
  readonly contents: PageNumbers | undefined;
  /** That of the paper. */
  readonly title: string;
}

/** What a block is written with. */
interface Desk extends Stock {
  /** Whether a page break stands before it. */
  readonly newPage: boolean;
  /** Whether its last words lead up to a sub-paragraph below it. */
  readonly leadsUp: boolean;
  /** The space that a table before it has below, in points. */
  readonly above: number;
  /** What follows it. */
  readonly next: Block | undefined;
  /** The last heading above it; that of the paper where there is none. */
  readonly title: string;
}

type Printed = Exclude<Block, { kind: 'page_break' }>;
type Writers = {
  readonly [K in Printed['kind']]: (block: Extract<Printed, { kind: K }>, desk: Desk) => string;
};

const HEADINGS = { 1: 'heading1', 2: 'heading2', 3: 'heading3', 4: 'heading4' } as const;

const WRITERS: Writers = {
  heading: (block, desk) =>
    paragraph(STYLE_IDS[HEADINGS[block.level]], headingRuns(block, desk), {
      ...beginning(HEADINGS[block.level], desk),
      unnumbered: block.label === undefined && desk.sheet.numbering.headings[block.level - 1] !== undefined,
    }),
  count: (block, desk) =>
    paragraph(STYLE_IDS.count_heading, countRuns(block, desk.sheet, desk.ties, desk.counted), {
      ...beginning('count_heading', desk),
    }),
  numbered: (block, desk) => {
    const counted = desk.counted.has(block);
    const runs = anchoredRuns(block, desk);
    return paragraph(STYLE_IDS[LEVEL_STYLES[block.level]], counted ? runs : labelRuns(block, desk) + runs, {
      ...beginning(LEVEL_STYLES[block.level], desk),
      keepNext: desk.leadsUp,
      unnumbered: !counted,
      after: ownSpace(block, desk),
    });
  },
  plain: (block, desk) =>
    paragraph(STYLE_IDS[block.style], wordRuns(block.runs, desk.ties), {
      ...beginning(block.style, desk),
      suppressLineNumbers: block.cover ?? false,
    }),
  table: (block, desk) => scheduleTable(block, desk),
  contents: (block, desk) =>
    desk.contents === undefined ? '' : wordContents(block, desk.contents, desk.ties, desk.newPage),
  // Word has no block that holds paragraphs together; each of them clings to the next.
  group: (block, desk) =>
    block.blocks
      .map((inner, index) =>
        paragraph(STYLE_IDS[inner.style], wordRuns(inner.runs, desk.ties), {
          keepLines: true,
          keepNext: index < block.blocks.length - 1,
          ...(index === 0 ? beginning(inner.style, desk) : {}),
        }),
      )
      .join(''),
};

/**
 * Blocks in printed order, before `after` or a section's end. A page break becomes a property of what follows it, or
 * of nothing at the end.
 */
export function* wordBlocks(
  all: readonly Block[],
  after: Block | undefined,
  stock: Stock,
): Generator<string, void> {
  const blocks = all.filter(({ kind }) => stock.contents || kind !== 'contents');
  let begun = false;
  let newPage = false;
  let above = 0;
  let { title } = stock;
  for (const [index, block] of blocks.entries()) {
    newPage ||= block.kind === 'page_break' || (block.kind === 'contents' && begun);
    if (block.kind === 'page_break') continue;
    const next = blocks[index + 1] ?? after;
    const write = WRITERS[block.kind] as (block: Printed, desk: Desk) => string;
    const xml = write(block, { ...stock, newPage, leadsUp: leadsUp(block, next), above, next, title });
    if (xml !== '') yield xml;
    begun ||= xml !== '';
    title = titleOf(block) ?? title;
    above = block.kind === 'table' && block.lines !== 'none' ? stock.sheet.styles.numbered.after : 0;
    if (block.kind === 'table' && xml !== '' && isBare(blocks, index, after))
      yield paragraph(TABLE_END, '', next?.kind === 'table' ? { before: twips(above) } : {});
    newPage = block.kind === 'contents';
  }
}

/** How a paragraph of a style begins: on a new page or, below a table, where it would stand too close, further off. */
function beginning(style: StyleName, { sheet, ties, newPage, above }: Desk): ParagraphOptions {
  if (newPage) return { pageBreakBefore: true };
  return above > sheet.styles[style].before && !ties.foreignPages ? { before: twips(above) } : {};
}

function titleOf(block: Block): string | undefined {
  return block.kind === 'heading' || (block.kind === 'plain' && block.style === 'schedule_title')
    ? plainWords(block.runs)
    : undefined;
}

function leadsUp(block: Block, next: Block | undefined): boolean {
  return block.kind === 'numbered' && next?.kind === 'numbered' && next.level > block.level;
}

/**
 * The space below a paragraph where its style's would be another's: above a sub-paragraph stands its own, and below the
 * last one a paragraph's. An office's own styles have what is right for them.
 */
function ownSpace({ level }: Numbered, { sheet: { styles }, ties, next }: Desk): number | undefined {
  if (next === undefined || ties.foreignPages) return undefined;
  const { after } = styles[LEVEL_STYLES[next.kind === 'numbered' ? next.level : 0]];
  return after === styles[LEVEL_STYLES[level]].after ? undefined : twips(after);
}

/** Whether no paragraph follows: Word joins tables that touch, and wants a paragraph at the end of a section. */
function isBare(blocks: readonly Block[], table: number, after: Block | undefined): boolean {
  let at = table + 1;
  while (blocks[at]?.kind === 'page_break') at++;
  const next = blocks[at] ?? after;
  return next === undefined || next.kind === 'table';
}

function anchoredRuns(block: Extract<Printed, { anchor: string }>, { ties }: Desk): string {
  return marked(ties.targets.block(block.anchor)?.bookmark, wordRuns(block.runs, ties));
}

function headingRuns(block: Heading, desk: Desk): string {
  const lettered = desk.letters.get(block);
  if (lettered === undefined) return anchoredRuns(block, desk);
  return scheduleRuns(lettered, desk.sheet.numbering.schedule.numeral, desk.ties, desk.counted);
}

/** A label as words, where Word would count otherwise; it stands and is parted from the text like the others. */
function labelRuns(block: Numbered, desk: Desk): string {
  if (desk.sheet.styles[LEVEL_STYLES[block.level]].first >= 0)
    return textRuns(`${block.label} `, PLAIN, desk.ties.tongue);
  return textRuns(block.label, PLAIN, desk.ties.tongue) + TAB;
}
