import { env, stderr, stdout } from 'node:process';
import fc from 'fast-check';
import { afterAll, expect, test, vi } from 'vitest';
import { type Bag, hunt } from './hunt.ts';
import { kinds } from './kinds.ts';
import { told } from './told.ts';
import { watch } from './watch.ts';

/** How many inputs, of all kinds together: `.ci/nightly` asks for more, and then each has a budget of time. */
const { FUZZ_RUNS } = env;
const RUNS = Number(FUZZ_RUNS ?? 2000);
const SEED = fc.readConfigureGlobal().seed ?? Date.now() % 2 ** 31;

const guard = watch(20, 120);
const said = [stdout, stderr].map((stream) => vi.spyOn(stream, 'write'));
const bags = new Map<string, Bag>();

afterAll(() => {
  guard.dismiss();
  for (const spy of said) spy.mockRestore();
  if (FUZZ_RUNS !== undefined) stdout.write(told(bags, SEED));
});

test.each(Object.entries(await kinds()))(
  'whatever it is given, the program ends as it should: %s',
  { timeout: 36_000_000 },
  async (name, { share, inputs }) => {
    const bag = await hunt(inputs, {
      runs: Math.ceil((RUNS * share) / 1000),
      seed: SEED,
      isTimed: FUZZ_RUNS !== undefined,
      watch: guard,
    });
    bags.set(name, bag);
    expect(bag.faults).toEqual([]);
  },
);

test('and it speaks through its host alone', () => {
  expect(
    said
      .flatMap((spy) => spy.mock.calls)
      .map(([words]) => `${words}`)
      .filter((words) => words.includes('indict')),
  ).toEqual([]);
});
