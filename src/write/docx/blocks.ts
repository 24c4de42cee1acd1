import type { Mark } from '../../model/mark.ts';
import type { Block, Heading, Numbered } from '../../model/paper.ts';
import type { PageGeometry, ParagraphStyle, Sheet, StyleName } from '../../model/sheet.ts';
import { leadsUp } from '../../text/leads-up.ts';
import { isOn, onlyOn, runsOn } from '../../text/sides.ts';
import { marked } from './bookmarks.ts';
import { type ContentsPages, wordContents } from './contents.ts';
import { countRuns } from './count-heading.ts';
import { type Counted, isCounted } from './counted.ts';
import { indentXml } from './indent.ts';
import { twips } from './lengths.ts';
import { LEVEL_STYLES } from './numbering.ts';
import { type ParagraphOptions, paragraph } from './paragraph.ts';
import { plainWords } from './printed.ts';
import { PLAIN, TAB, textRuns } from './run.ts';
import { type Ties, wordRuns } from './runs.ts';
import { type Letters, scheduleRuns } from './schedule-heading.ts';
import { type Place, type StyleBook, UNLINED } from './style-book.ts';
import { STYLE_IDS, TABLE_END } from './style-ids.ts';
import { scheduleTable } from './table.ts';

/** What the blocks of a section are written with. */
export interface Stock {
  readonly sheet: Sheet;
  readonly page: PageGeometry;
  readonly ties: Ties;
  readonly styles: StyleBook;
  readonly counted: Counted;
  /** The headings of schedules that are referred to by letter. */
  readonly letters: Letters;
  /** Absent where no table of contents is printed. */
  readonly contents: ContentsPages | undefined;
  /** That of the paper. */
  readonly title: string;
}

/** What a block is written with. */
interface Desk extends Stock {
  /** Whether a page break stands before it. */
  readonly newPage: boolean;
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
    setIn(block, HEADINGS[block.level], [], headingRuns(block, desk), desk, {
      unnumbered: block.label === undefined && desk.sheet.numbering.headings[block.level - 1] !== undefined,
    }),
  count: (block, desk) =>
    setIn(block, 'count_heading', [], countRuns(block, desk.sheet, desk.ties, desk.counted), desk),
  numbered: (block, desk) => {
    const counted = isCounted(block, desk.counted);
    const runs = (counted ? '' : labelRuns(block, desk)) + anchoredRuns(block, desk);
    const style = LEVEL_STYLES[block.level];
    const typed = counted ? [] : [withTypedNumber(desk.sheet.styles[style])];
    const places = [...typed, ...beforeNext(block, desk), ...aboveBlock(desk)];
    return setIn(block, style, places, runs, desk);
  },
  plain: (block, desk) => {
    const places = [...(block.cover ? [UNLINED] : []), ...aboveBlock(desk)];
    return setIn(block, block.style, places, wordRuns(block.runs, desk.ties), desk);
  },
  table: (block, desk) => scheduleTable(block, desk),
  contents: (block, desk) =>
    desk.contents === undefined ? '' : wordContents(block, desk.contents, desk.ties, desk.newPage),
  // Word has no block that holds paragraphs together; each of them clings to the next.
  group: ({ blocks }, desk) =>
    blocks
      .map((line, index) => {
        const places = index < blocks.length - 1 ? [IN_BLOCK] : [ENDING_BLOCK];
        const words = wordRuns(line.runs, desk.ties);
        return setIn(
          line,
          line.style,
          places,
          words,
          index === 0 ? desk : { ...desk, newPage: false, above: 0 },
        );
      })
      .join(''),
};

const IN_BLOCK: Place = { id: 'InBlock', name: 'in a Block', asks: { keepNext: true, keepLines: true } };
/** A signature never stands without the last words of what it signs. */
const ABOVE_BLOCK: Place = { id: 'AboveBlock', name: 'above a Block', asks: { keepNext: true } };
const ENDING_BLOCK: Place = { id: 'EndingBlock', name: 'ending a Block', asks: { keepLines: true } };

/** Where a paragraph's number is none that Word counts, and stands among its words. */
function withTypedNumber(style: ParagraphStyle): Place {
  return { id: 'Typed', name: 'with its Number typed', asks: { unnumbered: indentXml(style) } };
}

/** A paragraph of a style in some places: on a new page or, below a table, where it would stand too close, further off; and what became of it. */
function setIn(
  { mark }: { readonly mark?: Mark },
  style: StyleName,
  places: readonly Place[],
  runs: string,
  { sheet, ties, styles, newPage, above }: Desk,
  options: ParagraphOptions = {},
): string {
  const isClose = !newPage && above > sheet.styles[style].before && !ties.foreignPages;
  const all = isClose ? [belowTable(above), ...places] : places;
  const { start, end } = ties.track.moved(mark);
  const change = ties.track.property(mark);
  return (
    paragraph(styles.in(style, all), start + runs, { pageBreakBefore: newPage, ...options, change }) + end
  );
}

function belowTable(points: number): Place {
  return { id: 'BelowTable', name: 'below a Table', asks: { before: twips(points) } };
}

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
  let last: Block | undefined;
  for (const [index, block] of blocks.entries()) {
    newPage ||= block.kind === 'page_break' || (block.kind === 'contents' && begun);
    if (block.kind === 'page_break') continue;
    const isOld = !isOn(block, 'new');
    const next = nextOf(blocks, index) ?? after;
    const write = WRITERS[block.kind] as (block: Printed, desk: Desk) => string;
    const xml = write(block, { ...stock, newPage: newPage && !isOld, above, next, title });
    if (xml !== '') yield xml;
    begun ||= xml !== '';
    last = block;
    title = titleOf(block) ?? title;
    above = block.kind === 'table' && block.lines !== 'none' ? stock.sheet.styles.numbered.after : 0;
    if (block.kind === 'table' && xml !== '' && isBare(blocks, index, after))
      yield paragraph(stock.styles.basedOn(TABLE_END, next?.kind === 'table' ? [belowTable(above)] : []), '');
    newPage = block.kind === 'contents' || (newPage && isOld);
  }
  // The end of what only one paper of a redline has cannot be the end of a section.
  if (after === undefined && isPassing(last)) yield paragraph(TABLE_END.id, '');
}

/** What follows a block, in the paper that has the block. */
function nextOf(blocks: readonly Block[], index: number): Block | undefined {
  const side = onlyOn(blocks[index] ?? {}) ?? 'new';
  let at = index + 1;
  while (!isOn(blocks[at] ?? {}, side)) at++;
  return blocks[at];
}

/** Whether a block is a paragraph that only one paper of a redline has, there at least. */
function isPassing(block: Block | undefined): boolean {
  return block !== undefined && block.kind !== 'table' && onlyOn(block) !== undefined;
}

function titleOf(block: Block): string | undefined {
  return block.kind === 'heading' || (block.kind === 'plain' && block.style === 'schedule_title')
    ? plainWords(runsOn(block.runs, 'new'))
    : undefined;
}

/**
 * The space below a paragraph where its style's would be another's: above a sub-paragraph stands its own, and below the
 * last one a paragraph's; what leads up to the next clings to it. An office's own styles have what is right for them.
 */
function beforeNext(block: Numbered, { sheet: { styles }, ties, next }: Desk): readonly Place[] {
  if (next === undefined) return [];
  const level = LEVEL_STYLES[next.kind === 'numbered' ? next.level : 0];
  const other = next.kind === 'plain' && next.style === 'quotation' ? 'quotation' : level;
  const { after } = styles[level];
  const asks = {
    ...(leadsUp(block, next) && { keepNext: true }),
    ...(after !== styles[LEVEL_STYLES[block.level]].after && !ties.foreignPages && { after: twips(after) }),
  };
  if (Object.keys(asks).length === 0) return [];
  return [{ id: `Before${STYLE_IDS[other]}`, name: `before ${styles[other].name}`, next: other, asks }];
}

function aboveBlock({ next }: Desk): readonly Place[] {
  return next?.kind === 'group' ? [ABOVE_BLOCK] : [];
}

/** Whether no paragraph follows: Word joins tables that touch, and wants a paragraph at the end of a section. */
function isBare(blocks: readonly Block[], table: number, after: Block | undefined): boolean {
  let at = table + 1;
  while (blocks[at]?.kind === 'page_break' || isPassing(blocks[at])) at++;
  const next = blocks[at] ?? after;
  return next === undefined || next.kind === 'table';
}

function anchoredRuns(block: Extract<Printed, { anchor: string }>, { ties }: Desk): string {
  return marked(ties.targets.block(block.anchor), wordRuns(block.runs, ties));
}

function headingRuns(block: Heading, desk: Desk): string {
  const { letters, sheet, ties, counted } = desk;
  return (
    scheduleRuns(block, letters, sheet.numbering.schedule.numeral, ties, counted) ?? anchoredRuns(block, desk)
  );
}

/** A label as words, where Word would count otherwise; it stands and is parted from the text like the others. */
function labelRuns(block: Numbered, desk: Desk): string {
  const { tongue, track } = desk.ties;
  const isApart = desk.sheet.styles[LEVEL_STYLES[block.level]].first < 0;
  const runs = (label: string) =>
    isApart ? textRuns(label, PLAIN, tongue) + TAB : textRuns(`${label} `, PLAIN, tongue);
  return track.both(block.mark, runs(block.was?.label ?? block.label), runs(block.label));
}
