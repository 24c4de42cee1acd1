import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Block, Run } from '../../../src/model/paper.ts';

/** Words of one look that lead one way. */
interface Piece {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly way?: string;
}

/** mdast's own search for bare addresses is left out: GitHub finds them before it resolves escapes. */
const EXTENSIONS = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));

/** What a reader of GitHub's Markdown sees: every sign with its look and its way, one string a block. */
export function seen(markdown: string): readonly string[] {
  const root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: EXTENSIONS });
  return root.children.map((node) => merged(pieces(node, {})));
}

type Look = Omit<Piece, 'text'>;

function pieces(node: Nodes, look: Look): readonly Piece[] {
  const inside = (inner: Look): readonly Piece[] =>
    'children' in node ? node.children.flatMap((child) => pieces(child, inner)) : [];
  switch (node.type) {
    case 'text':
      return [{ ...look, text: node.value }];
    case 'emphasis':
      return inside({ ...look, italic: true });
    case 'strong':
      return inside({ ...look, bold: true });
    case 'link':
      return inside({ ...look, way: node.url });
    case 'footnoteReference':
      return [{ ...look, text: `[^${node.identifier}]` }];
    case 'footnoteDefinition':
      return [{ text: `[^${node.identifier}]:` }, ...inside(look)];
    case 'break':
      return [{ text: '\n' }];
    case 'html':
      return node.value === '<br>' ? [{ text: '\n' }] : [];
    case 'heading':
      return [{ text: '#'.repeat(node.depth) }, ...inside(look)];
    case 'paragraph':
    case 'tableRow':
    case 'table':
      return inside(look);
    case 'tableCell':
      return [{ text: '|' }, ...inside(look)];
    case 'thematicBreak':
      return [{ text: '* * *' }];
    case 'blockquote':
      return [{ text: '>' }, ...inside(look)];
    default:
      return [{ ...look, text: `<${node.type}>` }];
  }
}

/** Neighbours of one look as one; the look of a space is not seen. */
function merged(all: readonly Piece[]): string {
  let out = '';
  let last = '';
  for (const { text, bold, italic, way = '' } of all)
    for (const sign of text) {
      const look = /\s/.test(sign) ? last : `${bold ? 'b' : ''}${italic ? 'i' : ''}${way}`;
      if (look !== last) out += `{${look}}`;
      out += sign;
      last = look;
    }
  return out;
}

type Meaning = { readonly [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>) => string };

const meanings: Meaning = {
  heading: ({ level, runs }) => merged([{ text: '#'.repeat(level + 1) }, ...ofRuns(runs)]),
  count: ({ label, runs }) => merged([{ text: `###${label} ` }, ...ofRuns(runs)]),
  numbered: ({ level, label, runs }) =>
    merged([{ text: `${'\u2003'.repeat(level)}${label} ` }, ...ofRuns(runs)]),
  plain: ({ style, runs }) =>
    merged([{ text: style === 'title' ? '#' : style === 'quotation' ? '>' : '' }, ...ofRuns(runs)]),
  table: ({ head, rows }) =>
    merged([head, ...rows].flat().flatMap((cell) => [{ text: '|' }, ...ofRuns(cell.runs)])),
  group: ({ blocks }) => blocks.map(meant).join('\n'),
  contents: () => '',
  page_break: () => '* * *',
};

/** The same of a block of the paper itself. */
export function meant(block: Block): string {
  return (meanings[block.kind] as (block: Block) => string)(block);
}

type RunMeaning = { readonly [Kind in Run['kind']]: (run: Extract<Run, { kind: Kind }>) => readonly Piece[] };

const runMeanings: RunMeaning = {
  text: (run) => [run],
  link: (run) => run.runs.map((inner) => ({ ...inner, way: run.href })),
  reference: (run) => [{ ...run, way: `#${run.anchor}` }],
  call: ({ first, note }) => [first ? { text: `[^${note}]` } : { text: `${note}`, way: `#note.${note}` }],
  break: () => [{ text: '\n' }],
};

function ofRuns(runs: readonly Run[]): readonly Piece[] {
  return runs.flatMap((run) => (runMeanings[run.kind] as (run: Run) => readonly Piece[])(run));
}

/** What a note's definition means. */
export function meantNote(number: number, runs: readonly Run[]): string {
  return merged([{ text: `[^${number}]:` }, ...ofRuns(runs)]);
}
