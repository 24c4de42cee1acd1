import type { Run } from '../../model/paper.ts';
import type { Marks } from '../../model/redline.ts';
import { onlyOn } from '../../text/sides.ts';
import { inlineMarkdown } from './runs.ts';

/** How a dialect sets off what was inserted and deleted, and says something of its own. */
export interface Marking {
  readonly new: (markdown: string) => string;
  readonly old: (markdown: string) => string;
  remark(text: string): string;
}

export const MARKINGS: Readonly<Record<Marks, Marking>> = {
  critic: {
    new: (markdown) => `{++${markdown}++}`,
    old: (markdown) => `{--${markdown}--}`,
    remark: (text) => `{>>${text}<<}`,
  },
  html: {
    new: (markdown) => `<ins>${markdown}</ins>`,
    old: (markdown) => `<del>${markdown}</del>`,
    remark: (text) => `<sub>[${text}]</sub>`,
  },
};

/** Runs as one line of Markdown, with what only one paper of a redline has set off. */
export function markedMarkdown(runs: readonly Run[], marking: Marking): string {
  const begins = runs.flatMap((run, index) => {
    const before = runs[index - 1];
    return before && onlyOn(before) === onlyOn(run) ? [] : [index];
  });
  return begins
    .map((from, index) => {
      const stretch = runs.slice(from, begins[index + 1]);
      const side = stretch[0] && onlyOn(stretch[0]);
      return side
        ? marking[side](inlineMarkdown(side === 'old' ? stretch.map(outdated) : stretch))
        : inlineMarkdown(stretch);
    })
    .join('');
}

/** What led somewhere in the old paper leads nowhere in the new one, and only says its number. */
function outdated(run: Run): Run {
  if (run.kind === 'reference') return { ...run, kind: 'text' };
  if (run.kind !== 'call') return run;
  return { kind: 'text', text: `[${run.was ?? run.note}]`, bold: false, italic: false };
}
