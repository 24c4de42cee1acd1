import { env, stderr, stdout } from 'node:process';
import fc from 'fast-check';
import { afterAll, expect, test, vi } from 'vitest';
import { type Bag, hunt } from './hunt.ts';
import type { Kind } from './kinds.ts';
import { HEADS, together, toldBag, toldFault } from './told.ts';
import { watch } from './watch.ts';

/** How many inputs, of all kinds together: `.ci/nightly` asks for more, and then each has a budget of time. */
const { FUZZ_RUNS } = env;
const RUNS = Number(FUZZ_RUNS ?? 2000);
const SEED = fc.readConfigureGlobal().seed ?? Date.now() % 2 ** 31;

/** Everything by which a program may speak past its host. */
const listening = () => [
  ...[stdout, stderr].map((stream) => vi.spyOn(stream, 'write')),
  ...(['log', 'info', 'warn', 'error', 'debug'] as const).map((level) => vi.spyOn(console, level)),
];
/** The tests of these kinds of input. */
export function fuzz(kinds: Readonly<Record<string, Kind>>): void {
  const guard = watch(20, 120);
  const say = FUZZ_RUNS === undefined ? () => undefined : stdout.write.bind(stdout);
  say(`fuzz with INDICT_SEED=${SEED}\n${HEADS}`);
  const voices = listening();
  const bags = new Map<string, Bag>();

  afterAll(() => {
    guard.dismiss();
    for (const voice of voices) voice.mockRestore();
    say(toldBag('in all', together([...bags.values()])));
  });

  test.each(Object.entries(kinds))(
    '%s: whatever it is given, the program ends as it should',
    { timeout: 36_000_000 },
    async (name, { share, inputs }) => {
      const runs = Math.ceil((RUNS * share) / 1000);
      const bag = await hunt(inputs, {
        runs,
        seed: SEED,
        isTimed: FUZZ_RUNS !== undefined,
        watch: guard,
        tell: (fault) => say(`${toldFault(fault)}\n`),
      });
      say(toldBag(name, bag));
      bags.set(name, bag);
      expect(bag.faults.map(toldFault)).toEqual([]);
    },
  );

  test('and it speaks through its host alone', () => {
    expect(voices.flatMap(({ mock }) => mock.calls)).toEqual([]);
  });
}
