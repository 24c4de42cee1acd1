import type { CallRun, ReferenceRun, Run } from '../model/paper.ts';
import type { Pair, Passage, Redline } from '../model/redline.ts';
import { anchorOf } from '../text/passage-name.ts';
import { stretchesWithin } from './alike.ts';
import { passagesOf } from './findable.ts';
import type { Step } from './steps.ts';

/** What things of the old paper are called in a redline, where those of the new one have the names that they have there. */
export interface Names {
  /** The new numbers of the notes that are called where they were called. */
  readonly kept: ReadonlySet<number>;
  /** The anchor of a block of the old paper. */
  block(anchor: string): string;
  /** The anchor of a note of the old paper. */
  note(anchor: string): string;
  /** The number of a note of the old paper: that of the new one, or one after all of those. */
  number(note: number): number;
  /** The anchor of what a reference of the old paper refers to. */
  referent(run: ReferenceRun): string;
}

export function namesOf({ old, new: wanted }: Redline, walk: readonly Step<Passage>[]): Names {
  const pairs = walk.flatMap((step) => (step.kind === 'kept' ? [step.pair] : []));
  const calls = pairs.flatMap(keptCalls);
  const kept = new Set(calls.map((call) => call.new));
  const numbers = new Map(calls.map((call) => [call.old, call.new]));
  let last = wanted.notes.length;
  for (const { number } of old.notes) if (!numbers.has(number)) numbers.set(number, ++last);
  const number = (note: number) => numbers.get(note) ?? note;
  const blocks = renamed(
    pairs.map((pair) => [anchorOf(pair.old), anchorOf(pair.new)] as const),
    passagesOf(old).map(anchorOf),
    passagesOf(wanted).map(anchorOf),
  );
  const notes = renamed(
    calls.map((call) => [old.notes[call.old - 1]?.anchor, wanted.notes[call.new - 1]?.anchor] as const),
    old.notes.map(({ anchor }) => anchor),
    wanted.notes.map(({ anchor }) => anchor),
  );
  return {
    kept,
    number,
    block: blocks,
    note: notes,
    referent: ({ to, anchor }) => (to === 'note' ? notes : blocks)(anchor),
  };
}

/** Names of old things: those that they are kept under, or their own, or where a new thing has that, one like it. */
function renamed(
  kept: readonly (readonly [old: string | undefined, new: string | undefined])[],
  old: readonly (string | undefined)[],
  wanted: readonly (string | undefined)[],
): (anchor: string) => string {
  const taken = new Set(wanted);
  const names = new Map(kept);
  for (const anchor of old) {
    if (anchor === undefined || names.has(anchor)) continue;
    let name = anchor;
    while (taken.has(name)) name += '-old';
    taken.add(name);
    names.set(anchor, name);
  }
  return (anchor) => names.get(anchor) ?? anchor;
}

/** The calls of notes that stand where they stood: the first ones of both papers. */
function keptCalls(pair: Pair<Passage>): readonly { readonly old: number; readonly new: number }[] {
  return [...stretchesWithin(pair)].flatMap((stretch) => {
    if (stretch.kind !== 'kept') return [];
    const [before, after] = [stretch.old.filter(isCall), stretch.new.filter(isCall)];
    return after.flatMap((call, index) => {
      const was = before[index];
      return call.first && was?.first ? [{ old: was.note, new: call.note }] : [];
    });
  });
}

function isCall(run: Run): run is CallRun {
  return run.kind === 'call';
}
