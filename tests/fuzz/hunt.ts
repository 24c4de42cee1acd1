import { cpuUsage } from 'node:process';
import fc from 'fast-check';
import { broke } from './laws.ts';
import { type Input, type Outcome, tried } from './trial.ts';
import type { Watch } from './watch.ts';

/** What came of the inputs of one kind. */
export interface Bag {
  readonly runs: number;
  /** How many runs ended with each status. */
  readonly statuses: Readonly<Record<number, number>>;
  /** Of the processor's time, to make the inputs and to try them. */
  readonly seconds: number;
  /** Milliseconds of the processor's time that the longest run took. */
  readonly slowest: number;
  /** Each way in which a law was broken, once, by the smallest input found that does. */
  readonly faults: readonly Fault[];
}

/** A law that was broken, and by what. */
export interface Fault {
  readonly how: string;
  readonly input: Input;
}

export interface Orders {
  readonly runs: number;
  readonly seed: number;
  /** Whether each run has a budget of time. */
  readonly isTimed: boolean;
  readonly watch: Watch;
  /** Hears of a fault as soon as it is small. */
  readonly tell: (fault: Fault) => void;
}

/** What is smaller after as many tries is small enough. */
const SHRINKS = 250;

/** Tries so many inputs; one that breaks a law is made small, and the hunt goes on for what breaks one otherwise. */
export async function hunt(inputs: fc.Arbitrary<Input>, orders: Orders): Promise<Bag> {
  const began = cpuUsage();
  const tally = { runs: 0, statuses: {} as Record<number, number>, slowest: 0 };
  const faults = new Map<string, Fault>();
  for (let round = 0; tally.runs < orders.runs; round++) {
    const found = await next(
      inputs,
      { ...orders, runs: orders.runs - tally.runs, seed: orders.seed + round },
      new Set(faults.keys()),
      (outcome) => {
        tally.runs++;
        tally.statuses[outcome.status] = (tally.statuses[outcome.status] ?? 0) + 1;
        tally.slowest = Math.max(tally.slowest, outcome.milliseconds);
      },
    );
    if (!found) continue;
    faults.set(signature(found.how), found);
    orders.tell(found);
  }
  const { user, system } = cpuUsage(began);
  return { ...tally, seconds: (user + system) / 1e6, faults: [...faults.values()] };
}

/** The next fault that is not known yet, and the smallest input that has it; undefined where there is none. */
async function next(
  inputs: fc.Arbitrary<Input>,
  { runs, seed, isTimed, watch }: Orders,
  known: ReadonlySet<string>,
  count: (outcome: Outcome) => void,
): Promise<Fault | undefined> {
  let found: string | undefined;
  let shrinks = 0;
  const isFound = (how: string) =>
    found === undefined ? !known.has(signature(how)) : signature(how) === signature(found);
  const property = fc.asyncProperty(inputs, async (input) => {
    if (found !== undefined && ++shrinks > SHRINKS) return;
    watch.begin(input);
    const outcome = await tried(input);
    watch.end();
    if (found === undefined) count(outcome);
    const how = [...broke(outcome, input), ...(isTimed ? tooLong(outcome, input) : [])].find(isFound);
    if (how === undefined) return;
    found = how;
    throw new Error(how);
  });
  const { counterexample } = await fc.check(property, { numRuns: runs, seed });
  return found === undefined || !counterexample ? undefined : { how: found, input: counterexample[0] };
}

/** A fault by what tells it from others: its words without names, numbers and places. */
function signature(how: string): string {
  return how.replace(/`[^`]*`|"[^"]*"|\d+/g, '').slice(0, 160);
}

/** What a run may take of the processor's time: so many milliseconds, and more for each kilobyte that it is given. */
const BUDGET = { run: 4000, kilobyte: 20 } as const;

function tooLong({ milliseconds }: Outcome, { files }: Input): readonly string[] {
  const kilobytes = Object.values(files).reduce((sum, held) => sum + held.length, 0) / 1024;
  return milliseconds > BUDGET.run + BUDGET.kilobyte * kilobytes
    ? [`time: ${Math.round(milliseconds)} ms`]
    : [];
}
