import type { Draft, DraftNumbered, DraftPlain } from '../model/manuscript.ts';
import type { Plain } from '../model/paper.ts';
import { STYLE_NAMES } from '../model/sheet.ts';
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
  table: (tag, reader) => {
    const rows = only(tag, 'tr').map((row) => only(row, 'th', 'td'));
    const head = rows[0]?.every((cell) => cell.name === 'th') ? rows[0] : [];
    const body = head.length > 0 ? rows.slice(1) : rows;
    const cells = (row: readonly Tag[]) => row.map((cell) => readPieces(cell, reader));
    return { kind: 'table', head: cells(head), rows: body.map(cells) };
  },
  signature: (tag, reader) => ({ kind: 'group', blocks: only(tag, 'p').map((line) => plain(line, reader)) }),
  part: (tag, reader) => ({ kind: 'part', name: attribute(tag, 'name'), blocks: readBlocks(tag, reader) }),
  pagebreak: () => ({ kind: 'page_break' }),
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
    throw new BrokenMarkup(
      `unexpected ${found} in \`<${parent.name}>\`, expected ${expected}`,
      child.from,
      near,
    );
  });
}

function attribute(tag: Tag, name: string): string {
  const value = tag.attributes[name];
  if (value === undefined)
    throw new BrokenMarkup(`\`<${tag.name}>\` has no \`${name}\``, tag.from, `<${tag.name}`);
  return value;
}

function heading(level: 1 | 2 | 3 | 4, tag: Tag, reader: InlineReader): Draft {
  return { kind: 'heading', level, key: tag.attributes.key, pieces: readPieces(tag, reader) };
}

function plain(tag: Tag, reader: InlineReader): DraftPlain {
  const style = tag.attributes.style ?? 'body';
  if (!PLAIN_STYLES.includes(style)) {
    throw new BrokenMarkup(
      `unknown style \`${style}\` of \`<p>\`, expected one of ${PLAIN_STYLES.join(', ')}`,
      tag.from,
      `"${style}"`,
    );
  }
  return { kind: 'plain', style: style as Plain['style'], pieces: readPieces(tag, reader) };
}

function numbered(tag: Tag, reader: InlineReader): DraftNumbered {
  const isItem = (child: Tag | Text): child is Tag => isTag(child) && child.name === 'item';
  const own: Tag = { ...tag, children: tag.children.filter((child) => !isItem(child)) };
  const items = tag.children.filter(isItem).map((item) => numbered(item, reader));
  return { kind: 'numbered', key: tag.attributes.key, pieces: readPieces(own, reader), items };
}
