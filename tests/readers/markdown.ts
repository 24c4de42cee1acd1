import type { Nodes, Parent, PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { type FoundNote, type Passage, type Reading, reading } from './reading.ts';

/** Reads a paper in Markdown as GitHub does: a CommonMark parser with tables and footnotes. */
export function readMarkdown(markdown: string): Reading {
  const root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: EXTENSIONS });
  const numbers = noteNumbers(root);
  const passages = root.children.flatMap((block) => passagesOf(block, numbers));
  const notes = notesOf(root, numbers);
  const body = root.children.filter((block) => block.type !== 'footnoteDefinition');
  const links = [...body, ...root.children.filter((block) => block.type === 'footnoteDefinition')]
    .flatMap((block) => [...within(block)])
    .filter((node) => node.type === 'link')
    .map((node) => ({ text: said(node.children, numbers), address: node.url }));
  return reading({
    passages,
    notes,
    references: links
      .filter(({ address }) => address.startsWith('#'))
      .map(({ text, address }) => ({ text, place: address.slice(1) })),
    links: links.filter(({ address }) => !address.startsWith('#')),
  });
}

/** As GitHub's parser has them: one that is left out makes links even of addresses whose signs are escaped. */
const EXTENSIONS = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));

type Numbers = ReadonlyMap<string, number>;

/** GitHub and pandoc number notes by their first calls, whatever they are called in the file. */
function noteNumbers(root: Root): Numbers {
  const numbers = new Map<string, number>();
  for (const node of within(root))
    if (node.type === 'footnoteReference' && !numbers.has(node.identifier))
      numbers.set(node.identifier, numbers.size + 1);
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
  return nodes.map((node) => wordsOf(node, numbers)).join('');
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

function* within(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of (node as Parent).children) yield* within(child as Nodes);
}
