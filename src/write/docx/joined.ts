import type { Side } from '../../model/mark.ts';
import type { Run, TextRun } from '../../model/paper.ts';
import type { FindJoins } from '../../text/joins.ts';
import { withNoBreakSigns } from '../../text/no-break-signs.ts';
import { isOn } from '../../text/sides.ts';
import { DELETED, INSERTED } from './track.ts';

/** What stands for a run without words of its own: nothing is joined to it. */
const NO_WORDS = '\n';

/**
 * Runs with the signs at which no line ends, where our pages end none: `para. 12`, `KN-23`. The words of references
 * stay as they are, for Word computes them anew.
 */
export function joinedRuns(runs: readonly Run[], joins: FindJoins): readonly Run[] {
  return runs.some(({ mark }) => mark) ? joinedOnBoth(runs, joins) : joinedAlone(runs, joins);
}

function joinedAlone(runs: readonly Run[], joins: FindJoins): readonly Run[] {
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

/** As each paper of a redline joins its own: a sign that only one of them has is a change like any other. */
function joinedOnBoth(runs: readonly Run[], joins: FindJoins): readonly Run[] {
  const sideOf = (side: Side) => {
    const mine = runs.filter((run) => isOn(run, side));
    return new Map(joinedAlone(mine, joins).map((run, index) => [mine[index], run]));
  };
  const [old, wanted] = [sideOf('old'), sideOf('new')];
  return runs.flatMap((run) => {
    const [before, after] = [old.get(run) ?? run, wanted.get(run) ?? run];
    if (run.mark) return [isOn(run, 'old') ? before : after];
    return before.kind === 'text' && after.kind === 'text' ? apart(before, after) : [after];
  });
}

/** Texts of one length in stretches that are alike and stretches that are not. */
function apart(old: TextRun, wanted: TextRun): readonly Run[] {
  if (old.text === wanted.text) return [wanted];
  const runs: TextRun[] = [];
  let from = 0;
  for (let at = 0; at < wanted.text.length; at++) {
    if (old.text[at] === wanted.text[at]) continue;
    runs.push({ ...wanted, text: wanted.text.slice(from, at) });
    runs.push(
      { ...old, text: old.text.charAt(at), mark: DELETED },
      { ...wanted, text: wanted.text.charAt(at), mark: INSERTED },
    );
    from = at + 1;
  }
  return [...runs, { ...wanted, text: wanted.text.slice(from) }];
}

function wordsOf(run: Run): string {
  if (run.kind === 'link') return run.runs.map(({ text }) => text).join('');
  return 'text' in run ? run.text : NO_WORDS;
}
