import type { Block, Line, Paper, Run } from '../model/paper.ts';
import { plainText } from '../text/plain-text.ts';

/** What a form prints of its own, as `likeness` has it. */
export interface Printed {
  /** Numbered paragraphs. */
  readonly sentences: ReadonlySet<string>;
  /** What stands below the heading of each count and in no paragraph, by its anchor. */
  readonly formulas: ReadonlyMap<string, Formulas>;
}

/** Lines without a number below the heading of a count, and those below the heading before it. */
export interface Formulas {
  readonly own: readonly string[];
  readonly above: readonly string[];
}

/** What a paper says that its form may have made. */
export function printedBy({ blocks }: Paper): Printed {
  const sentences = blocks.flatMap((block) =>
    block.kind === 'numbered' && block.level === 0 ? [maskedText(block.runs)] : [],
  );
  return { sentences: new Set(sentences.map(likeness)), formulas: formulasIn(blocks) };
}

/** Every line of a paper, with the numbers of references and without, as `likeness` has them. */
export function linesIn({ blocks, furniture }: Paper): ReadonlySet<string> {
  const about = [furniture.first, furniture.rest].flatMap(({ header, footer }) => [header, footer]);
  const lines = [
    ...blocks.flatMap((block) => linesOf(block, maskedText)),
    ...blocks.flatMap((block) => linesOf(block, plainText)),
    ...about.map(furnitureText),
  ];
  return new Set(lines.map(likeness));
}

/** Headings above those of sections within counts. */
const PARTS: readonly number[] = [1, 2];

function formulasIn(blocks: readonly Block[]): ReadonlyMap<string, Formulas> {
  const formulas = new Map<string, Formulas>();
  let open: string[] = [];
  for (const block of blocks) {
    if (block.kind === 'plain') open.push(likeness(maskedText(block.runs)));
    else if (block.kind === 'heading' ? PARTS.includes(block.level) : block.kind !== 'numbered') {
      const above = open;
      open = [];
      if (block.kind === 'count') formulas.set(block.anchor, { own: open, above });
    }
  }
  return formulas;
}

/** As Word shows it on the first page: of pages only their numbers' places count. */
function furnitureText({ left, centre, right }: Line): string {
  return [left, centre, right]
    .map((runs) => runs.map((run) => (run.kind === 'text' ? run.text : '1')).join(''))
    .filter((part) => part !== '')
    .join(' ');
}

function linesOf(block: Block, textOf: (runs: readonly Run[]) => string): readonly string[] {
  switch (block.kind) {
    case 'contents':
    case 'page_break':
      return [];
    case 'group':
      return block.blocks.flatMap((each) => linesOf(each, textOf));
    case 'table':
      return [block.head, ...block.rows].flatMap((row) => row.map(({ runs }) => textOf(runs)));
    case 'count':
      return [`${block.label} ${textOf(block.runs)}`];
    default:
      return [textOf(block.runs)];
  }
}

/** The words of runs, those of references as `#`. */
function maskedText(runs: readonly Run[]): string {
  return plainText(runs.map((run) => (run.kind === 'reference' ? { ...run, text: '#' } : run)));
}

/** Texts that differ in spaces, in the size of letters and in signs that nobody sees alone are alike. */
export function likeness(text: string): string {
  return text
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
