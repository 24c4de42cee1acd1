import type { Block, Cell, Plain } from '../../model/paper.ts';
import { escapeHeads, escapeText } from './escape.ts';
import { inlineMarkdown } from './runs.ts';

type BlockWriter = { readonly [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>) => string };

/** Each block as Markdown. Numbers are typed out, with an escaped stop, so that no reader counts them anew. */
const writers: BlockWriter = {
  heading: (block) =>
    `${'#'.repeat(block.level + 1)} ${anchor(block.anchor)}${oneLine(inlineMarkdown(block.runs))}`,
  count: (block) =>
    `### ${anchor(block.anchor)}${escapeText(block.label)} ${oneLine(inlineMarkdown(block.runs))}`,
  numbered: (block) => {
    const label = escapeText(block.label).replace(/[().]/g, '\\$&');
    const text = escapeHeads(`${label} ${inlineMarkdown(block.runs)}`.trimEnd());
    return `${'&emsp;'.repeat(block.level)}${anchor(block.anchor)}${text}`;
  },
  plain,
  table: (block) => {
    const columns = block.widths.length;
    const [head, ...rows] = [block.head, ...block.rows].map((cells) => row(cells, columns));
    return [head, `|${' --- |'.repeat(columns)}`, ...rows].join('\n');
  },
  group: (block) => block.blocks.map(plain).join('\\\n'),
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
