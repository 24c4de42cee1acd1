import type { Block, Line, Paper, Run } from '../model/paper.ts';

/** The lines that a form prints, as `likeness` has them. */
export interface Printed {
  /** Numbered paragraphs. */
  readonly sentences: ReadonlySet<string>;
  /** Every line. */
  readonly all: ReadonlySet<string>;
  /** What stands below the heading of each count and in no paragraph, by its anchor. */
  readonly formulas: ReadonlyMap<string, Formulas>;
}

/** Lines without a number below the heading of a count, and those below the heading before it. */
export interface Formulas {
  readonly own: readonly string[];
  readonly above: readonly string[];
}

/** The lines of a paper. */
export function printedBy({ blocks, furniture }: Paper): Printed {
  const sentences = blocks.flatMap((block) =>
    block.kind === 'numbered' && block.level === 0 ? [maskedText(block.runs)] : [],
  );
  const about = [furniture.first, furniture.rest].flatMap(({ header, footer }) => [header, footer]);
  return {
    sentences: new Set(sentences.map(likeness)),
    all: new Set([...blocks.flatMap(linesOf), ...about.map(furnitureText)].map(likeness)),
    formulas: formulasIn(blocks),
  };
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

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'contents':
    case 'page_break':
      return [];
    case 'group':
      return block.blocks.flatMap(linesOf);
    case 'table':
      return [block.head, ...block.rows].flatMap((row) => row.map(({ runs }) => maskedText(runs)));
    case 'count':
      return [`${block.label} ${maskedText(block.runs)}`];
    default:
      return [maskedText(block.runs)];
  }
}

/** The words of runs, those of references as `#`. */
function maskedText(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (run.kind === 'reference') return '#';
      if ('runs' in run) return maskedText(run.runs);
      return 'text' in run ? run.text : run.kind === 'break' ? ' ' : '';
    })
    .join('');
}

/** Texts that differ in spaces, in the size of letters and in signs that nobody sees alone are alike. */
export function likeness(text: string): string {
  return text
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
