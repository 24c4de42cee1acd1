import { plain } from '../readers/reading.ts';
import { run } from './tools.ts';

/** What pandoc makes of a file: its lines with the numbers of list items before them, and its notes. */
export interface PandocReading {
  readonly lines: readonly string[];
  readonly notes: readonly string[];
}

type Inline = { readonly t: string; readonly c?: unknown };
type Block = { readonly t: string; readonly c?: unknown };

/** Reads a file with pandoc, in one of its input formats, by way of its own tree. */
export function readWithPandoc(path: string, from: string): PandocReading {
  const { blocks } = JSON.parse(run('pandoc', ['-f', from, '-t', 'json', path])) as { blocks: Block[] };
  const notes: string[] = [];
  const lines = blocks.flatMap((block) => linesOf(block, notes));
  return { lines, notes };
}

function linesOf(block: Block, notes: string[]): string[] {
  const content = block.c as never;
  return (BLOCKS[block.t] ?? (() => []))(content, notes);
}

const BLOCKS: Readonly<Record<string, (content: never, notes: string[]) => string[]>> = {
  Para: (content: Inline[], notes) => [said(content, notes)],
  Plain: (content: Inline[], notes) => [said(content, notes)],
  Header: ([, , content]: [number, unknown, Inline[]], notes) => [said(content, notes)],
  BlockQuote: (content: Block[], notes) => content.flatMap((inner) => linesOf(inner, notes)),
  Div: ([, content]: [unknown, Block[]], notes) => content.flatMap((inner) => linesOf(inner, notes)),
  OrderedList: ([[start, { t: style }], items]: [[number, { t: string }], Block[][]], notes) =>
    items.flatMap((item, index) => {
      const [first = '', ...rest] = item.flatMap((inner) => linesOf(inner, notes));
      return [`${numeral(style, start + index)} ${first}`, ...rest];
    }),
};

/** A list's number without what stands about it, which pandoc does not always read. */
function numeral(style: string, number: number): string {
  if (style === 'LowerAlpha') return String.fromCharCode(96 + number);
  return style === 'LowerRoman' ? (ROMAN[number] ?? '') : `${number}`;
}

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

function said(inlines: readonly Inline[], notes: string[]): string {
  return plain(inlines.map((inline) => wordsOf(inline, notes)).join('')).replace(
    /<sup>(.*?)<\/sup>/g,
    '[^$1]',
  );
}

function wordsOf({ t, c }: Inline, notes: string[]): string {
  if (t === 'Str') return c as string;
  if (t === 'Space' || t === 'SoftBreak' || t === 'LineBreak') return ' ';
  if (t === 'Note') {
    const place = notes.push('') - 1;
    notes[place] = (c as Block[]).flatMap((block) => linesOf(block, notes)).join(' ');
    return `[^${place + 1}]`;
  }
  if (t === 'Quoted') return quoted(c as [{ t: string }, Inline[]], notes);
  if (t === 'RawInline')
    return /^<\/?sup>$/.test((c as [string, string])[1]) ? (c as [string, string])[1] : '';
  if (t === 'Superscript') return `[^${said(c as Inline[], notes)}]`;
  const inner = Array.isArray(c) ? (c.find((part) => Array.isArray(part) && isInlines(part)) ?? c) : [];
  return isInlines(inner) ? inner.map((each) => wordsOf(each, notes)).join('') : '';
}

/** pandoc takes even curly quotation marks apart in its own Markdown. */
function quoted([{ t }, inlines]: [{ t: string }, Inline[]], notes: string[]): string {
  const inner = inlines.map((each) => wordsOf(each, notes)).join('');
  return t === 'DoubleQuote' ? `“${inner}”` : `‘${inner}’`;
}

function isInlines(value: unknown): value is Inline[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((each) => typeof each === 'object' && each !== null && 't' in each)
  );
}
