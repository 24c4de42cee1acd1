import type { Mark } from '../model/mark.ts';
import type { CallRun, Run } from '../model/paper.ts';
import type { Stretch } from '../model/redline.ts';
import type { Names } from './names.ts';
import { NAMELESS, runsOf, type Token, tokensOf } from './words.ts';

export const INSERTED: Mark = { kind: 'inserted' };
export const DELETED: Mark = { kind: 'deleted' };

/** Runs of a redline. Those of the old paper have the names that they have there. */
export interface MarkedRuns {
  came(runs: readonly Run[], mark?: Mark): readonly Run[];
  went(runs: readonly Run[], mark?: Mark): readonly Run[];
  /** Both sides of what stands where it stood. */
  both(stretches: readonly Stretch[]): readonly Run[];
  /** The new side of what was moved by some move, and the old one. */
  here(stretches: readonly Stretch[], move: Mark): readonly Run[];
  away(stretches: readonly Stretch[], move: Mark): readonly Run[];
}

export function markedRuns(names: Names): MarkedRuns {
  const came = (runs: readonly Run[], mark = INSERTED) => runs.map((run) => ({ ...run, mark }));
  const went = (runs: readonly Run[], mark = DELETED) =>
    runs.map((run) => ({ ...outdated(run, names), mark }));
  return {
    came,
    went,
    both: (stretches) =>
      stretches.flatMap((stretch) => {
        if (stretch.kind === 'inserted') return came(stretch.new);
        if (stretch.kind === 'deleted') return went(stretch.old);
        return keptWhole(stretch, names) ?? keptApart(stretch, names);
      }),
    here: (stretches, move) =>
      stretches.flatMap((stretch) => {
        if (stretch.kind === 'deleted') return [];
        return came(stretch.new, stretch.kind === 'kept' ? move : INSERTED);
      }),
    away: (stretches, move) =>
      stretches.flatMap((stretch) => {
        if (stretch.kind === 'inserted') return [];
        return went(stretch.old, stretch.kind === 'kept' ? move : DELETED);
      }),
  };
}

function outdated(run: Run, names: Names): Run {
  if (run.kind === 'reference') return { ...run, anchor: names.referent(run) };
  return run.kind === 'call' ? renumbered({ ...run, note: names.number(run.note) }, run.note) : run;
}

function renumbered(call: CallRun, was: number): CallRun {
  return call.note === was ? call : { ...call, was };
}

type Kept = Extract<Stretch, { kind: 'kept' }>;

/** Runs that print the same, as most do; undefined where any does not. */
function keptWhole({ old, new: wanted }: Kept, names: Names): readonly Run[] | undefined {
  if (old.length !== wanted.length) return undefined;
  const ones = wanted.flatMap((run, index) => asOne(outdated(old[index] as Run, names), run, names) ?? []);
  return ones.length === wanted.length ? ones : undefined;
}

/** Runs that say the same, but for spaces, looks and numbers that followed: what prints another text is marked. */
function keptApart(stretch: Kept, names: Names): readonly Run[] {
  const old = tokensOf(stretch.old, NAMELESS);
  const runs: Run[] = [];
  let same: Token[] = [];
  const close = () => {
    runs.push(...runsOf(same));
    same = [];
  };
  tokensOf(stretch.new, NAMELESS).forEach((token, index) => {
    const before = outdated((old[index] ?? token).run, names);
    const one = asOne(before, token.run, names);
    if (one) {
      same.push({ ...token, run: one });
      return;
    }
    close();
    runs.push({ ...before, mark: DELETED }, { ...token.run, mark: INSERTED });
  });
  close();
  return runs;
}

/** What stands for both runs; undefined where they print another text or lead elsewhere. */
function asOne(old: Run, wanted: Run, { kept: notes }: Names): Run | undefined {
  if (wanted.kind === 'call' && old.kind === 'call') {
    const was = old.was ?? old.note;
    const isOne = wanted.first === old.first && wanted.note === old.note && notes.has(wanted.note);
    return isOne && (wanted.first || was === wanted.note) ? renumbered(wanted, was) : undefined;
  }
  const leadsAlike =
    wanted.kind !== 'reference' ||
    (old.kind === 'reference' && old.anchor === wanted.anchor && old.to === wanted.to);
  return leadsAlike && textOf(old) === textOf(wanted) ? wanted : undefined;
}

function textOf(run: Run): string {
  if (run.kind === 'link') return run.runs.map(({ text }) => text).join('');
  return 'text' in run ? run.text : '';
}
