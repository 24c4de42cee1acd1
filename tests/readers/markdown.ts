import type { Link, Nodes, PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { type FoundNote, type Passage, type Reading, reading } from './reading.ts';

/** Reads a paper in Markdown as GitHub does: a CommonMark parser with tables and footnotes. */
export function readMarkdown(markdown: string): Reading {
  const root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: EXTENSIONS });
  const numbers = noteNumbers(root);
  const isEntries = ({ type }: Nodes) => type === 'list';
  const contents = root.children.filter(isEntries).flatMap((list) => [...linksIn(list)]);
  const passages = root.children
    .filter((block) => !isEntries(block))
    .flatMap((block) => passagesOf(block, numbers));
  const notes = notesOf(root, numbers);
  const isNote = ({ type }: Nodes) => type === 'footnoteDefinition';
  const isText = (block: Nodes) => !isNote(block) && !isEntries(block);
  const inOrder = [...root.children.filter(isText), ...root.children.filter(isNote)];
  const links = inOrder
    .flatMap((block) => [...linksIn(block)])
    .map((link) => ({ text: said(link.children, numbers), address: link.url }));
  return reading({
    passages,
    notes,
    references: links
      .filter(({ address }) => address.startsWith('#'))
      .map(({ text, address }) => ({ text, place: address.slice(1) })),
    contents: contents.map(({ children, url }) => ({ text: said(children, numbers), place: url.slice(1) })),
    links: links.filter(({ address }) => !address.startsWith('#')),
  });
}

/** As GitHub's parser has them: one that is left out makes links even of addresses whose signs are escaped. */
const EXTENSIONS = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));

type Numbers = ReadonlyMap<string, number>;

/**
 * The numbers of notes by their names and by the links that lead to them. GitHub and pandoc number notes by their
 * first calls, whatever they are called in the file.
 */
function noteNumbers(root: Root): Numbers {
  const calls = [...within(root)].filter((node) => node.type === 'footnoteReference');
  const names = [...new Set(calls.map(({ identifier }) => identifier))];
  const numbers = new Map(names.map((name, index) => [name, index + 1]));
  for (const node of root.children)
    if (node.type === 'footnoteDefinition')
      for (const place of placesIn(node)) numbers.set(`#${place}`, numbers.get(node.identifier) ?? 0);
  return numbers;
}

function notesOf(root: Root, numbers: Numbers): FoundNote[] {
  return root.children
    .filter((block) => block.type === 'footnoteDefinition')
    .map((note) => ({
      number: numbers.get(note.identifier) ?? 0,
      text: note.children.map((inner) => wordsOf(inner, numbers)).join(' '),
      places: placesIn(note),
    }))
    .sort((a, b) => a.number - b.number);
}

function passagesOf(block: Root['children'][number], numbers: Numbers): Passage[] {
  if (block.type === 'footnoteDefinition' || block.type === 'thematicBreak') return [];
  if (block.type === 'table')
    return block.children
      .flatMap((row) => row.children)
      .map((cell) => ({ text: wordsOf(cell, numbers), places: [] }));
  const text = wordsOf(block, numbers);
  const places = placesIn(block);
  if (block.type !== 'paragraph' || places.length === 0) return [{ text, places }];
  const [, indent = '', label = '', rest = ''] = /^(\u2003*)(\S+)\s(.*)$/s.exec(text) ?? [];
  return [{ numbered: { level: indent.length, label }, text: rest, places }];
}

/** The marks that readers jump to: `<a id="…">`. */
function placesIn(node: Nodes): string[] {
  return [...within(node)].flatMap((inner) => {
    const [, id] = (inner.type === 'html' && /^<a id="([^"]*)">$/.exec(inner.value)) || [];
    return id === undefined ? [] : [id];
  });
}

function said(nodes: readonly (PhrasingContent | Nodes)[], numbers: Numbers): string {
  return nodes
    .map((node, index) =>
      node.type === 'link' && isRaised(nodes[index - 1])
        ? `[^${laterCall(said(node.children, numbers), numbers.get(node.url))}]`
        : wordsOf(node, numbers),
    )
    .join('');
}

/** A further call of a note is a raised link that says its number. */
function laterCall(words: string, note: number | undefined): string {
  return words === `${note}` ? words : `${words} leads to ${note}`;
}

function isRaised(before: Nodes | undefined): boolean {
  return before?.type === 'html' && before.value === '<sup>';
}

/** The links that are not calls of notes. */
function* linksIn(node: Nodes): Generator<Link> {
  if (!('children' in node)) return;
  const children = node.children as Nodes[];
  for (const [index, child] of children.entries())
    if (child.type !== 'link') yield* linksIn(child);
    else if (!isRaised(children[index - 1])) yield child;
}

function wordsOf(node: Nodes, numbers: Numbers): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'html':
      return node.value === '<br>' ? ' ' : '';
    case 'break':
      return ' ';
    case 'footnoteReference':
      return `[^${numbers.get(node.identifier)}]`;
    default:
      return 'children' in node ? said(node.children, numbers) : '';
  }
}

/** A node and all that stands in it, in order. */
export function* within(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* within(child);
}
