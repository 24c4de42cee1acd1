import type { Mark } from '../model/mark.ts';
import type { Part } from '../model/page.ts';
import type { Block, Heading, Numbered, Plain, Run } from '../model/paper.ts';
import type { ParagraphStyle, StyleName } from '../model/sheet.ts';
import { leadsUp } from '../text/leads-up.ts';
import { crestRow } from './crest.ts';
import { setParagraph } from './paragraph.ts';
import type { Press, SetBlock } from './press.ts';
import { remarkOn } from './remark.ts';
import { holdLast, type Row } from './row.ts';
import { paragraphRows } from './rows.ts';
import type { Span } from './span.ts';
import { marked, plainSpan, type Setting, spansOf } from './spans.ts';
import { tableRows } from './table.ts';

/** The rows of the blocks between two, in order, with the space and the holds between them; the table of contents has none here. */
export function collectRows(press: Press, from: number, to: number): Row[] {
  const { blocks } = press.paper;
  const { crest } = press.paper;
  const crowned = crest !== undefined && from === 0 && blocks[0]?.kind !== 'page_break';
  const rows: Row[] = crowned ? [crestRow(crest, press)] : [];
  let after = 0;
  for (let index = from; index < to; index++) {
    const block = blocks[index] as Block;
    press.steps?.(index, blocks.length);
    if (block.kind === 'contents') continue;
    if (block.kind === 'page_break') {
      endPage(rows);
      continue;
    }
    if (block.kind === 'group' || leadsUp(blocks[index - 1], block)) keepWithNext(rows);
    const space = blocks[index - 1]?.kind === 'numbered' ? spaceBefore(block, press) : after;
    const set = BLOCKS[block.kind](block as never, index, space, press);
    for (const row of set.rows) rows.push(row);
    after = set.after;
  }
  return rows;
}

/** Between levels a sub-paragraph has its own space above it, and what comes after the last one a paragraph's. */
function spaceBefore(block: Block, { paper }: Press): number {
  return paper.sheet.styles[block.kind === 'numbered' ? styleOf(block) : 'numbered'].after;
}

function styleOf({ level }: Numbered): StyleName {
  return level === 0 ? 'numbered' : `item${level}`;
}

type Setter<B extends Block> = (block: B, index: number, after: number, press: Press) => SetBlock;
type Flowing = Exclude<Block, { kind: 'page_break' | 'contents' }>;

const BLOCKS: { readonly [K in Flowing['kind']]: Setter<Extract<Flowing, { kind: K }>> } = {
  heading: setHeading,
  count: (block, index, after, press) =>
    set(
      { name: 'count_heading', runs: block.runs, inline: `${block.label} `, mark: block.mark },
      block.anchor,
      index,
      after,
      press,
    ),
  numbered: setNumbered,
  plain: (block, index, after, press) =>
    set({ name: block.style, runs: block.runs, mark: block.mark }, undefined, index, after, press),
  table: tableRows,
  group: (block, index, after, press) => setGroup(block.blocks, index, after, press),
};

function setHeading(block: Heading, index: number, after: number, press: Press): SetBlock {
  const name = `heading${block.level}` as const;
  const { label } = block;
  const hangs = press.paper.sheet.styles[name].first < 0;
  const words = {
    name,
    runs: block.runs,
    mark: block.mark,
    ...(label && (hangs ? { label } : { inline: `${label} ` })),
  };
  return set(words, block.anchor, index, after, press);
}

function setNumbered(block: Numbered, index: number, after: number, press: Press): SetBlock {
  return set(
    { name: styleOf(block), runs: block.runs, label: block.label, mark: block.mark },
    block.anchor,
    index,
    after,
    press,
  );
}

/** A signature and its like stand on one page, never without the last two lines of what was said before. */
function setGroup(blocks: readonly Plain[], index: number, after: number, press: Press): SetBlock {
  const rows: Row[] = [];
  let space = after;
  blocks.forEach((block, within) => {
    const part: Part = { kind: 'block', block: index, within };
    const inner = setPart(
      { name: block.style, runs: block.runs, mark: block.mark },
      undefined,
      part,
      space,
      press,
    );
    rows.push(...inner.rows);
    space = inner.after;
  });
  return { rows: unbroken(rows), after: space };
}

function unbroken(rows: readonly Row[]): Row[] {
  return rows.map((row, index) =>
    row.hold === 'free' && index < rows.length - 1 ? { ...row, hold: 'whole' } : row,
  );
}

/** The runs of a paragraph and its style. */
export interface Words {
  readonly name: StyleName;
  readonly runs: readonly Run[];
  /** A label in the hanging indent, or one that begins the text. */
  readonly label?: string;
  readonly inline?: string;
  /** What a redline says of the whole paragraph. */
  readonly mark?: Mark | undefined;
}

function set(words: Words, anchor: string | undefined, index: number, after: number, press: Press): SetBlock {
  return setPart(words, anchor, { kind: 'block', block: index, within: 0 }, after, press);
}

/** Between two paragraphs stands the larger of the space after and the space before, as Word has it. */
export function setPart(
  words: Words,
  anchor: string | undefined,
  part: Part,
  after: number,
  press: Press,
): SetBlock {
  const { paper, measure, column } = press;
  const style: ParagraphStyle = paper.sheet.styles[words.name];
  const setting: Setting = { style, part, notes: paper.notes };
  const { mark } = words;
  const own = [...labelOf(words.inline, mark, setting), ...spansOf(words.runs, setting)];
  const spans = mark === undefined ? own : [...own, ...remarkOn(mark, paper, setting)];
  const [label] = labelOf(words.label, mark, setting);
  const lines = setParagraph(spans, label, style, column, press);
  const anchors = anchor === undefined ? [] : [anchor];
  return {
    rows: paragraphRows(lines, style, anchors, Math.max(after, style.before), measure),
    after: style.after,
  };
}

function labelOf(text: string | undefined, mark: Mark | undefined, setting: Setting): Span[] {
  return text === undefined ? [] : marked([{ ...plainSpan(text, setting), role: 'label' }], mark);
}

function keepWithNext(rows: Row[]): void {
  const [last] = holdLast(rows.slice(-1), 'kept');
  if (last !== undefined) rows[rows.length - 1] = last;
}

function endPage(rows: Row[]): void {
  const last = rows.at(-1);
  if (last !== undefined) rows[rows.length - 1] = { ...last, ends: true };
}
