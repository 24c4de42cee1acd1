import type { Block, Cell, Contents, Heading, Plain, Table } from '../../model/paper.ts';
import { escapeHeads, escapeText } from './escape.ts';
import { inlineMarkdown } from './runs.ts';

type BlockWriter = { readonly [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>) => string };

/** Each block as Markdown. Numbers are typed out, with an escaped stop, so that no reader counts them anew. */
const writers: BlockWriter = {
  heading: (block) =>
    `${'#'.repeat(block.level + 1)} ${anchor(block.anchor)}${labelled(block)}${oneLine(inlineMarkdown(block.runs))}`,
  count: (block) =>
    `### ${anchor(block.anchor)}${escapeText(block.label)} ${oneLine(inlineMarkdown(block.runs))}`,
  numbered: (block) => {
    const label = escapeText(block.label).replace(/[().]/g, '\\$&');
    const text = escapeHeads(`${label} ${inlineMarkdown(block.runs)}`.trimEnd());
    return `${'&emsp;'.repeat(block.level)}${anchor(block.anchor)}${text}`;
  },
  plain,
  table: (block) => (block.lines ? lines(block) : table(block)),
  group: (block) => block.blocks.map(plain).join('\\\n'),
  contents,
  page_break: () => '* * *',
};

export function blockMarkdown(block: Block): string {
  return (writers[block.kind] as (block: Block) => string)(block);
}

function plain(block: Plain): string {
  const markdown = inlineMarkdown(block.runs);
  if (block.style === 'title') return `# ${oneLine(markdown)}`;
  const text = escapeHeads(markdown);
  return block.style === 'quotation' ? `> ${text.replaceAll('\n', '\n> ')}` : text;
}

function table({ widths, head, rows }: Table): string {
  const columns = widths.length;
  const [first, ...others] = [head, ...rows].map((cells) => row(cells, columns));
  return [first, `|${' --- |'.repeat(columns)}`, ...others].join('\n');
}

/** The number of a heading, and the space after it. */
function labelled({ label }: Heading): string {
  return label === undefined ? '' : `${escapeText(label)} `;
}

/** A table that is there for its looks, as on a cover, is read as lines of words. */
function lines({ head, rows }: Table): string {
  const written = [head, ...rows].map((cells) =>
    escapeHeads(
      cells
        .map((cell) => inlineMarkdown(cell.runs))
        .join(' ')
        .trim(),
    ),
  );
  return written.filter((line) => line !== '').join('\\\n');
}

/** The table of contents as a list of links, since there are no pages to number. */
function contents({ title, entries }: Contents): string {
  const links = entries.map(({ level, anchor, runs }) => {
    const words = oneLine(inlineMarkdown(runs));
    return `${'  '.repeat(level - 1)}- [${words}](#${anchor})`;
  });
  return [...title.map(plain), links.join('\n')].join('\n\n');
}

/** A row of a table, made up to its columns: a head that lacks one would be no table. */
function row(cells: readonly Cell[], columns: number): string {
  const texts = Array.from({ length: columns }, (_, column) =>
    oneLine(inlineMarkdown(cells[column]?.runs ?? [])),
  );
  return `| ${texts.join(' | ')} |`;
}

/** Headings, cells and notes hold no line ends. */
export function oneLine(markdown: string): string {
  return markdown.replaceAll('\\\n', '<br>');
}

function anchor(id: string): string {
  return `<a id="${id}"></a>`;
}
