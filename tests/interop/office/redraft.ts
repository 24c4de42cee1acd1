import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Paper, Run } from '../../../src/model/paper.ts';
import { runMacro } from './macro.ts';

/** What the macro puts before the first paragraph, with its note. */
export const FRONT = { text: 'Words put in front.', note: 'A note put in front.' } as const;

/**
 * Has LibreOffice put a paragraph and a note before those of a Word file and refresh its fields: `redrafted.pdf`,
 * `redrafted.txt` and `redrafted.fodt` in the folder. `settings` is a folder for LibreOffice's own; `style` the paragraphs' as Word shows it.
 */
export function redraft(path: string, folder: string, settings: string, style: string): void {
  runMacro('Redraft.Insert', [pathToFileURL(path).href, pathToFileURL(folder).href, style], settings);
  const failed = join(folder, 'failed');
  if (existsSync(failed)) throw new Error(readFileSync(failed, 'utf8'));
}

/**
 * The paper with each number of a paragraph and a note one higher, and so wherever it is named; but where a note is
 * named or called again only if `noteFields`.
 */
export function moved(paper: Paper, noteFields: boolean): Paper {
  const runs = (all: readonly Run[]) => all.map((run) => movedRun(run, noteFields));
  const lines = <Held extends { readonly runs: readonly Run[] }>(held: Held): Held => ({
    ...held,
    runs: runs(held.runs),
  });
  return {
    ...paper,
    notes: paper.notes.map((note) => ({ ...lines(note), number: note.number + 1 })),
    blocks: paper.blocks.map((block) => {
      if (block.kind === 'page_break' || block.kind === 'contents') return block;
      if (block.kind === 'group') return { ...block, blocks: block.blocks.map(lines) };
      if (block.kind === 'table')
        return { ...block, head: block.head.map(lines), rows: block.rows.map((cells) => cells.map(lines)) };
      return block.kind === 'numbered' && block.level === 0
        ? { ...lines(block), label: higher(block.label) }
        : lines(block);
    }),
  };
}

function movedRun(run: Run, noteFields: boolean): Run {
  if (run.kind === 'call') return run.first || noteFields ? { ...run, note: run.note + 1 } : run;
  const named = run.kind === 'reference' && (run.to === 'paragraph' || (run.to === 'note' && noteFields));
  return named ? { ...run, text: higher(run.text) } : run;
}

/** `15(b)` of `14(b)`. */
function higher(label: string): string {
  return label.replace(/\d+/, (number) => `${Number(number) + 1}`);
}
