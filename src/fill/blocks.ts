import { LEVELS } from '../model/level.ts';
import type { Draft, DraftNumbered, DraftPlain, DraftTable } from '../model/manuscript.ts';
import type { Plain } from '../model/paper.ts';
import { STYLE_NAMES } from '../model/sheet.ts';
import { backquoted } from '../text/backquoted.ts';
import { BrokenMarkup, isTag, type Tag, type Text } from './elements.ts';
import { type InlineReader, readPieces } from './pieces.ts';

type BlockReader = (tag: Tag, reader: InlineReader) => Draft;

/** Styles that a `<p>` may have: all but those of the elements that have their own. */
const OWN_ELEMENT = ['numbered', 'item1', 'item2', 'item3', 'count_heading', 'footnote', 'header', 'footer'];
const PLAIN_STYLES: readonly string[] = STYLE_NAMES.filter((name) => !OWN_ELEMENT.includes(name));

/** The blocks of the closed markup: one entry an element. */
const blocks: Readonly<Record<string, BlockReader>> = {
  h1: (tag, reader) => heading(1, tag, reader),
  h2: (tag, reader) => heading(2, tag, reader),
  h3: (tag, reader) => heading(3, tag, reader),
  h4: (tag, reader) => heading(4, tag, reader),
  p: plain,
  numbered,
  count: (tag, reader) => ({ kind: 'count', key: attribute(tag, 'key'), pieces: readPieces(tag, reader) }),
  table,
  cover: (tag, reader) => ({
    kind: 'cover',
    blocks: only(tag, 'p', 'table').map((inner) => (inner.name === 'p' ? plain : table)(inner, reader)),
  }),
  contents: (tag, reader) => ({ kind: 'contents', title: only(tag, 'p').map((line) => plain(line, reader)) }),
  signature: (tag, reader) => ({ kind: 'group', blocks: only(tag, 'p').map((line) => plain(line, reader)) }),
  part: (tag, reader) => ({ kind: 'part', name: attribute(tag, 'name'), blocks: readBlocks(tag, reader) }),
  pagebreak: (tag) => ({
    kind: 'page_break',
    landscape: chosen(tag, 'landscape', 'yes') !== undefined,
    classification: chosen(tag, 'classification', ...LEVELS),
  }),
};

/** Reads the blocks within an element. Throws `BrokenMarkup` at what is not an element of the markup. */
export function readBlocks(parent: Tag, reader: InlineReader): Draft[] {
  return only(parent, ...Object.keys(blocks)).map((tag) => (blocks[tag.name] as BlockReader)(tag, reader));
}

/** The child elements, which must be of these names; text between them may only be space. */
function only(parent: Tag, ...names: readonly string[]): Tag[] {
  return parent.children.flatMap((child) => {
    if (isTag(child) && names.includes(child.name)) return child;
    const text = isTag(child) ? undefined : child.text.trim();
    if (text === '') return [];
    const found = isTag(child) ? `\`<${child.name}>\`` : `text \`${text?.slice(0, 40)}\``;
    const expected = names.map((name) => `\`<${name}>\``).join(', ');
    const near = isTag(child) ? `<${child.name}` : (text ?? '');
    throw new BrokenMarkup(`unexpected ${found} in \`<${parent.name}>\`, expected ${expected}`, child, near);
  });
}

function attribute(tag: Tag, name: string): string {
  const value = tag.attributes[name];
  if (value === undefined)
    throw new BrokenMarkup(`\`<${tag.name}>\` has no \`${name}\``, tag, `<${tag.name}`);
  return value;
}

function heading(level: 1 | 2 | 3 | 4, tag: Tag, reader: InlineReader): Draft {
  return { kind: 'heading', level, key: tag.attributes.key, pieces: readPieces(tag, reader) };
}

function table(tag: Tag, reader: InlineReader): DraftTable {
  const rows = only(tag, 'tr').map((row) => only(row, 'th', 'td'));
  const head = rows[0]?.every((cell) => cell.name === 'th') ? rows[0] : [];
  const body = head.length > 0 ? rows.slice(1) : rows;
  const cells = (row: readonly Tag[], style: Plain['style']) =>
    row.map((cell) => ({ style: styleOf(cell, style), pieces: readPieces(cell, reader) }));
  return {
    kind: 'table',
    head: cells(head, 'table_head'),
    rows: body.map((row) => cells(row, 'table_cell')),
    widths: widthsOf(tag),
    lines: chosen(tag, 'lines', 'none', 'boxes'),
    withoutEmpty: chosen(tag, 'without', 'empty') !== undefined,
    under: tag.attributes.under?.split('|').map((name) => name.trim()),
  };
}

/** The shares of a table's columns as whole numbers, `1 2` for a second column twice as wide as the first. */
function widthsOf(tag: Tag): readonly number[] | undefined {
  const { widths } = tag.attributes;
  if (widths === undefined) return undefined;
  const shares = widths.trim().split(/\s+/).map(Number);
  if (shares.every((share) => Number.isInteger(share) && share > 0)) return shares;
  throw new BrokenMarkup(
    `unexpected \`${widths}\` as \`widths\` of \`<table>\`, expected whole numbers, as \`1 2\``,
    tag,
    `"${widths}"`,
  );
}

/** The value of an attribute, if it is there; one that it cannot have is a mistake. */
function chosen<Value extends string>(
  tag: Tag,
  name: string,
  ...values: readonly Value[]
): Value | undefined {
  const found = tag.attributes[name];
  const value = values.find((each) => each === found);
  if (found === undefined || value !== undefined) return value;
  const expected = backquoted(values, ' or ');
  throw new BrokenMarkup(
    `unexpected \`${found}\` as \`${name}\` of \`<${tag.name}>\`, expected ${expected}`,
    tag,
    `"${found}"`,
  );
}

function plain(tag: Tag, reader: InlineReader): DraftPlain {
  return { kind: 'plain', style: styleOf(tag, 'body'), pieces: readPieces(tag, reader) };
}

function styleOf(tag: Tag, otherwise: Plain['style']): Plain['style'] {
  const style = tag.attributes.style ?? otherwise;
  if (!PLAIN_STYLES.includes(style)) {
    throw new BrokenMarkup(
      `unknown style \`${style}\` of \`<${tag.name}>\`, expected one of ${PLAIN_STYLES.join(', ')}`,
      tag,
      `"${style}"`,
    );
  }
  return style as Plain['style'];
}

function numbered(tag: Tag, reader: InlineReader): DraftNumbered {
  const named = (name: string) =>
    tag.children.filter((child) => isTag(child) && child.name === name) as Tag[];
  const [quote] = named('quote');
  return {
    kind: 'numbered',
    key: tag.attributes.key,
    pieces: readPieces({ ...tag, children: tag.children.filter(isOwn) }, reader),
    quote: quote && readPieces(quote, reader),
    items: named('item').map((item) => numbered(item, reader)),
  };
}

/** Whether something within a numbered paragraph is its own words. */
function isOwn(child: Tag | Text): boolean {
  return !isTag(child) || (child.name !== 'item' && child.name !== 'quote');
}
