import type { Run, TextRun } from '../../model/paper.ts';
import type { FindJoins } from '../../text/joins.ts';
import { withNoBreakSigns } from '../../text/no-break-signs.ts';

/** What stands for a run without words of its own: nothing is joined to it. */
const NO_WORDS = '\n';

/**
 * Runs with the signs at which no line ends, where our pages end none: `para. 12`, `KN-23`. The words of references
 * stay as they are, for Word computes them anew.
 */
export function joinedRuns(runs: readonly Run[], joins: FindJoins): readonly Run[] {
  const words = runs.map(wordsOf).join('');
  const joined = withNoBreakSigns(words, joins);
  if (joined === words) return runs;
  let at = 0;
  const retold = (run: TextRun): TextRun => {
    const from = at;
    at += run.text.length;
    return { ...run, text: joined.slice(from, at) };
  };
  return runs.map((run): Run => {
    if (run.kind === 'text') return retold(run);
    if (run.kind === 'link') return { ...run, runs: run.runs.map(retold) };
    at += wordsOf(run).length;
    return run;
  });
}

function wordsOf(run: Run): string {
  if (run.kind === 'link') return run.runs.map(({ text }) => text).join('');
  return 'text' in run ? run.text : NO_WORDS;
}
