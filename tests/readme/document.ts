import { readFileSync } from 'node:fs';
import type { Code, Heading, Image, InlineCode, Link, Nodes, Paragraph, Parent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { within } from '../readers/markdown.ts';

export const ROOT = new URL('../../', import.meta.url);

/** One of the repository's Markdown files as its readers see it. */
export interface Document {
  readonly path: string;
  /** Fenced blocks. */
  readonly blocks: readonly Code[];
  readonly inline: readonly Inline[];
  readonly links: readonly (Link | Image)[];
  readonly headings: readonly string[];
  readonly tables: readonly Table[];
}

/** Code within a line, and what its sentence says behind it. */
export interface Inline {
  readonly text: string;
  readonly line: number;
  readonly said: string;
}

/** Reads a file of the repository as GitHub does. */
export function documentAt(path: string): Document {
  const root = fromMarkdown(readFileSync(new URL(path, ROOT), 'utf8'), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const all = [...within(root)];
  return {
    path,
    blocks: all.filter((node): node is Code => node.type === 'code'),
    inline: all.flatMap((node) => (hasWords(node) ? inlineOf(node) : [])),
    links: all.filter((node): node is Link | Image => node.type === 'link' || node.type === 'image'),
    headings: all.filter((node): node is Heading => node.type === 'heading').map(wordsOf),
    tables: all.filter((node): node is Table => node.type === 'table'),
  };
}

type Worded = Paragraph | Heading | Extract<Nodes, { type: 'tableCell' }>;

function hasWords(node: Nodes): node is Worded {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

function inlineOf(block: Worded): readonly Inline[] {
  const pieces = [...within(block)].filter((node) => node.type === 'text' || node.type === 'inlineCode');
  return pieces.flatMap((piece, index) => {
    if (piece.type !== 'inlineCode') return [];
    const rest = pieces.slice(index + 1).map(({ value }) => value);
    return [{ text: onOneLine(piece), line: lineOf(piece), said: sentence(rest.join('')) }];
  });
}

function onOneLine({ value }: InlineCode): string {
  return value.replaceAll(/\s+/g, ' ');
}

/** As far as the first sign that parts it from another thought. */
function sentence(text: string): string {
  return /^(?:[^.;:()]|\.(?!\s))*/.exec(text)?.[0] ?? '';
}

/** Where a node begins, from 1. */
export function lineOf({ position }: Nodes): number {
  return position?.start.line ?? 0;
}

export function wordsOf(node: Parent): string {
  return [...within(node as Nodes)].map((inner) => ('value' in inner ? inner.value : '')).join('');
}
