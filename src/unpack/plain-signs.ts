import type { WordRun } from '../model/word-document.ts';
import type { FindJoins } from '../text/joins.ts';
import { withoutNoBreakSigns } from '../text/no-break-signs.ts';

/** Runs with plain spaces and hyphens where no line would end anyway: every format sees to that by itself. */
export function withPlainSigns(runs: readonly WordRun[], joins: FindJoins): readonly WordRun[] {
  const words = runs.map(wordsOf).join('');
  const plain = withoutNoBreakSigns(words, joins);
  if (plain === words) return runs;
  let at = 0;
  return runs.map((run) => {
    const from = at;
    at += wordsOf(run).length;
    return run.kind === 'text' ? { ...run, text: plain.slice(from, at) } : run;
  });
}

/** Nothing is joined to what has no words of its own; a bookmark's beginning is nothing at all. */
function wordsOf(run: WordRun): string {
  if (run.kind === 'mark') return '';
  return 'text' in run && !('call' in run && run.call) ? run.text : '\n';
}
