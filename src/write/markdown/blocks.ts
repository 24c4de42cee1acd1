import type { Block, Cell, Plain } from '../../model/paper.ts';
import { escapeHead, escapeText } from './escape.ts';
import { inlineMarkdown } from './runs.ts';

type BlockWriter = { readonly [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>) => string };

/** Each block as Markdown. Numbers are typed out, with an escaped stop, so that no reader counts them anew. */
const writers: BlockWriter = {
  heading: (block) =>
    `${'#'.repeat(block.level + 1)} ${anchor(block.anchor)}${oneLine(inlineMarkdown(block.runs))}`,
  count: (block) =>
    `### ${anchor(block.anchor)}${escapeText(block.label)} ${oneLine(inlineMarkdown(block.runs))}`,
  numbered: (block) => {
    const label = block.label.replace(/[().]/g, '\\$&');
    return `${'&emsp;'.repeat(block.level)}${anchor(block.anchor)}${label} ${inlineMarkdown(block.runs)}`;
  },
  plain,
  table: (block) => {
    const columns = block.widths.length;
    const head =
      block.head.length > 0 ? block.head : Array.from({ length: columns }, (): Cell => ({ runs: [] }));
    return [row(head), `|${' --- |'.repeat(columns)}`, ...block.rows.map(row)].join('\n');
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
  return block.style === 'quotation' ? `> ${markdown.replaceAll('\n', '\n> ')}` : escapeHead(markdown);
}

function row(cells: readonly Cell[]): string {
  return `| ${cells.map((cell) => oneLine(inlineMarkdown(cell.runs))).join(' | ')} |`;
}

/** Headings and cells hold no line ends. */
function oneLine(markdown: string): string {
  return markdown.replaceAll('\\\n', '<br>');
}

function anchor(id: string): string {
  return `<a id="${id}"></a>`;
}
