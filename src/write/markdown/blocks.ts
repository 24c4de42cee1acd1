import type { Block, Cell, Contents, Heading, Plain, Run, Table } from '../../model/paper.ts';
import { isOn } from '../../text/sides.ts';
import { escapeHeads, escapeText } from './escape.ts';
import { inlineMarkdown } from './runs.ts';

/** Runs as one line of Markdown. */
export type InlineWriter = (runs: readonly Run[]) => string;

type BlockWriter = {
  readonly [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>, inline: InlineWriter) => string;
};

/** Each block as Markdown. Numbers are typed out, with an escaped stop, so that no reader counts them anew. */
const writers: BlockWriter = {
  heading: (block, inline) =>
    `${'#'.repeat(block.level + 1)} ${anchor(block.anchor)}${labelled(block)}${oneLine(inline(block.runs))}`,
  count: (block, inline) =>
    `### ${anchor(block.anchor)}${escapeText(block.label)} ${oneLine(inline(block.runs))}`,
  numbered: (block, inline) => {
    const label = escapeText(block.label).replace(/[().]/g, '\\$&');
    const text = escapeHeads(`${label} ${inline(block.runs)}`.trimEnd());
    return `${'&emsp;'.repeat(block.level)}${anchor(block.anchor)}${text}`;
  },
  plain,
  table: (block, inline) => (block.lines ? lines(block, inline) : table(block, inline)),
  group: (block, inline) => block.blocks.map((line) => plain(line, inline)).join('\\\n'),
  contents,
  page_break: () => '* * *',
};

export function blockMarkdown(block: Block, inline: InlineWriter = inlineMarkdown): string {
  return (writers[block.kind] as (block: Block, inline: InlineWriter) => string)(block, inline);
}

function plain(block: Plain, inline: InlineWriter): string {
  const markdown = inline(block.runs);
  if (block.style === 'title') return `# ${oneLine(markdown)}`;
  const text = escapeHeads(markdown);
  return block.style === 'quotation' ? `> ${text.replaceAll('\n', '\n> ')}` : text;
}

function table({ widths, head, rows }: Table, inline: InlineWriter): string {
  const columns = widths.length;
  const [first, ...others] = [head, ...rows].map((cells) => row(cells, columns, inline));
  return [first, `|${' --- |'.repeat(columns)}`, ...others].join('\n');
}

/** The number of a heading, and the space after it. */
function labelled({ label }: Heading): string {
  return label === undefined ? '' : `${escapeText(label)} `;
}

/** A table that is there for its looks, as on a cover, is read as lines of words. */
function lines({ head, rows }: Table, inline: InlineWriter): string {
  const written = [head, ...rows].map((cells) =>
    escapeHeads(
      cells
        .map((cell) => inline(cell.runs))
        .join(' ')
        .trim(),
    ),
  );
  return written.filter((line) => line !== '').join('\\\n');
}

/** The table of contents as a list of links, since there are no pages to number. */
function contents({ title, entries }: Contents, inline: InlineWriter): string {
  const links = entries.map((entry) => {
    const words = oneLine(inline(entry.runs));
    const link = isOn(entry, 'new') ? `[${words}](#${entry.anchor})` : words;
    return `${'  '.repeat(entry.level - 1)}- ${link}`;
  });
  return [...title.map((line) => plain(line, inline)), links.join('\n')].join('\n\n');
}

/** A row of a table, made up to its columns: a head that lacks one would be no table. */
function row(cells: readonly Cell[], columns: number, inline: InlineWriter): string {
  const texts = Array.from({ length: columns }, (_, column) => oneLine(inline(cells[column]?.runs ?? [])));
  return `| ${texts.join(' | ')} |`;
}

/** Headings, cells and notes hold no line ends. */
export function oneLine(markdown: string): string {
  return markdown.replaceAll('\\\n', '<br>');
}

function anchor(id: string): string {
  return `<a id="${id}"></a>`;
}
