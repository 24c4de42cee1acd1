import type { Run } from '../model/paper.ts';

/** The bare words of runs, a line break as a space; calls of notes only where `callOf` says how. */
export function plainText(runs: readonly Run[], callOf: (note: number) => string = () => ''): string {
  return runs
    .map((run) => {
      if (run.kind === 'link') return plainText(run.runs);
      if (run.kind === 'call') return callOf(run.note);
      return run.kind === 'break' ? ' ' : run.text;
    })
    .join('');
}
