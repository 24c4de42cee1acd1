import type { Block, Cell, Paper, Run } from '../model/paper.ts';
import { plainText } from './plain-text.ts';

/** Tables of a paper as a spreadsheet has them, all of one head in one. Every cell is words; a line break in it is `\n`. */
export interface Sheet {
  /** The heading above its first rows; where the headings are columns, the paper's own title. */
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The tables of a paper that have a head, in printed order; those without one are there for the look of the page. */
export function sheetsOf(paper: Paper): readonly Sheet[] {
  const sheets = new Map<string, Sheet & { readonly rows: (readonly string[])[] }>();
  const outline = new Outline();
  for (const block of paper.blocks) {
    outline.enter(block);
    if (block.kind !== 'table' || block.head.length === 0) continue;
    const under = (block.under ?? [])
      .map((name, depth) => ({ name, depth }))
      .filter(({ name }) => name !== '');
    const head = [...under.map(({ name }) => name), ...block.head.map(cellText)];
    const key = JSON.stringify(head);
    const { title } = paper.properties;
    const sheet = sheets.get(key) ?? {
      title: under.length > 0 ? title : outline.nearest(title),
      head,
      rows: [],
    };
    sheets.set(key, sheet);
    const above = under.map(({ depth }) => outline.at(depth));
    for (const row of block.rows) sheet.rows.push([...above, ...row.map(cellText)]);
  }
  return [...sheets.values()];
}

function cellText({ runs }: Cell): string {
  return runs.map((run) => (run.kind === 'break' ? '\n' : plainText([run]))).join('');
}

/** The headings above the place that the reader of a paper has come to. */
class Outline {
  #open: readonly { readonly level: number; readonly text: string }[] = [];

  enter(block: Block): void {
    const heading = headingOf(block);
    if (!heading) return;
    this.#open = [...this.#open.filter(({ level }) => level < heading.level), heading];
  }

  /** The one so many levels in from the outermost that is there; nothing where there is none. */
  at(depth: number): string {
    return this.#open[depth]?.text ?? '';
  }

  nearest(otherwise: string): string {
    return this.#open.at(-1)?.text ?? otherwise;
  }
}

/** Counts stand one step below the part that holds them. */
const COUNT_LEVEL = 2;

function headingOf(block: Block): { readonly level: number; readonly text: string } | undefined {
  if (block.kind !== 'heading' && block.kind !== 'count') return undefined;
  const level = block.kind === 'count' ? COUNT_LEVEL : block.level;
  return { level, text: labelled(block.label, block.runs) };
}

function labelled(label: string | undefined, runs: readonly Run[]): string {
  return [...(label ? [label] : []), plainText(runs)].join(' ');
}
