import type { Run } from '../../model/paper.ts';
import type { Marks, Stretch } from '../../model/redline.ts';
import { inlineMarkdown } from '../markdown/runs.ts';

/** How a dialect sets off what was inserted and deleted, and says something of its own. */
export interface Marking {
  inserted(markdown: string): string;
  deleted(markdown: string): string;
  remark(text: string): string;
}

export const MARKINGS: Readonly<Record<Marks, Marking>> = {
  critic: {
    inserted: (markdown) => `{++${markdown}++}`,
    deleted: (markdown) => `{--${markdown}--}`,
    remark: (text) => `{>>${text}<<}`,
  },
  html: {
    inserted: (markdown) => `<ins>${markdown}</ins>`,
    deleted: (markdown) => `<del>${markdown}</del>`,
    remark: (text) => `<sub>[${text}]</sub>`,
  },
};

export function inserted(runs: readonly Run[], marking: Marking): string {
  return runs.length === 0 ? '' : marking.inserted(inlineMarkdown(runs));
}

export function deleted(runs: readonly Run[], marking: Marking): string {
  return runs.length === 0 ? '' : marking.deleted(inlineMarkdown(runs.map(outdated)));
}

/** What led somewhere in the old paper leads nowhere in the new one, and only says its number. */
function outdated(run: Run): Run {
  if (run.kind === 'reference') return { ...run, kind: 'text' };
  return run.kind === 'call' ? { kind: 'text', text: `[${run.note}]`, bold: false, italic: false } : run;
}

export function marked(stretches: readonly Stretch[], marking: Marking): string {
  return stretches
    .map((stretch) => {
      if (stretch.kind === 'kept') return inlineMarkdown(stretch.new);
      return stretch.kind === 'inserted' ? inserted(stretch.new, marking) : deleted(stretch.old, marking);
    })
    .join('');
}
