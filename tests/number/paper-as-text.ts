import type { Block, FurnitureRun, Line, Paper, Run } from '../../src/model/paper.ts';

/** A numbered paper as text that shows every number, look, anchor and way. */
export function paperAsText(paper: Paper): string {
  const { properties, furniture, blocks, notes } = paper;
  return [
    `title: ${properties.title}`,
    `subject: ${properties.subject}`,
    `author: ${properties.author}`,
    `keywords: ${properties.keywords.join('; ')}`,
    ...(['first', 'rest'] as const).flatMap((page) =>
      (['header', 'footer'] as const).map((place) => `${page} ${place}: ${line(furniture[page][place])}`),
    ),
    '',
    ...blocks.map(block),
    '',
    ...notes.map((note) => `note ${note.number} #${note.anchor}  ${text(note.runs)}`),
    '',
  ].join('\n');
}

function line({ left, centre, right }: Line): string {
  return [left, centre, right].map((runs) => runs.map(furnitureRun).join('')).join(' | ');
}

function furnitureRun(run: FurnitureRun): string {
  return run.kind === 'text' ? run.text : `<${run.kind}>`;
}

type Writer = { readonly [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>) => string };

const writers: Writer = {
  heading: ({ level, anchor, runs }) => `${'='.repeat(level)} #${anchor}  ${text(runs)}`,
  count: ({ label, anchor, runs }) => `${label} #${anchor}  ${text(runs)}`,
  numbered: ({ level, label, anchor, reference, runs }) =>
    `${'    '.repeat(level)}${label} #${anchor} {${reference}}  ${text(runs)}`,
  plain: ({ style, runs }) => `<${style}>  ${text(runs)}`,
  table: ({ head, rows }) =>
    [head, ...rows].map((row) => `| ${row.map((cell) => text(cell.runs)).join(' | ')} |`).join('\n'),
  group: ({ blocks }) => ['<together>', ...blocks.map(block), '</together>'].join('\n'),
  contents: ({ overPages, title, entries }) =>
    [
      `<contents over ${overPages} pages>`,
      ...title.map(block),
      ...entries.map(({ level, anchor, runs }) => `${'  '.repeat(level)}[${text(runs)}](#${anchor})`),
      '</contents>',
    ].join('\n'),
  page_break: ({ landscape }) => (landscape ? '------ landscape' : '------'),
};

function block(one: Block): string {
  return (writers[one.kind] as (block: Block) => string)(one);
}

/** Runs with their looks and ways. */
export function text(runs: readonly Run[]): string {
  return runs.map(run).join('');
}

function run(one: Run): string {
  switch (one.kind) {
    case 'text':
      return looked(one.text, one);
    case 'link':
      return `[${text(one.runs)}](${one.href})`;
    case 'reference':
      return looked(`[${one.text}](#${one.anchor})`, one);
    case 'call':
      return `[^${one.note}${one.first ? '' : ' again'}]`;
    case 'break':
      return ' / ';
  }
}

function looked(words: string, { bold, italic }: { bold: boolean; italic: boolean }): string {
  const set = italic ? `*${words}*` : words;
  return bold ? `**${set}**` : set;
}
