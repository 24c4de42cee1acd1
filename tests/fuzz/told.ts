import type { Bag } from './hunt.ts';

/** The totals of a hunt as a table, by kind and in all. */
export function told(bags: ReadonlyMap<string, Bag>, seed: number): string {
  const all = [...bags.entries(), ['in all', together([...bags.values()])] as const];
  const lines = all.map(([name, bag]) =>
    row([
      name,
      bag.runs,
      ...[0, 1, 2, 3].map((each) => bag.statuses[each] ?? 0),
      bag.faults.length,
      bag.seconds.toFixed(0),
      bag.slowest.toFixed(0),
    ]),
  );
  return [`fuzz with INDICT_SEED=${seed}`, row(HEADS), ...lines, ''].join('\n');
}

const HEADS = ['kind', 'inputs', 'exit 0', '1', '2', '3', 'faults', 'seconds', 'slowest (ms of processor)'];

function row(cells: readonly (string | number)[]): string {
  return cells.map((cell, at) => (at === 0 ? `${cell}`.padEnd(22) : `${cell}`.padStart(8))).join(' ');
}

function together(bags: readonly Bag[]): Bag {
  const sum = (of: (bag: Bag) => number) => bags.reduce((total, bag) => total + of(bag), 0);
  return {
    runs: sum(({ runs }) => runs),
    statuses: Object.fromEntries(
      [0, 1, 2, 3].map((status) => [status, sum(({ statuses }) => statuses[status] ?? 0)]),
    ),
    seconds: sum(({ seconds }) => seconds),
    slowest: Math.max(0, ...bags.map(({ slowest }) => slowest)),
    faults: bags.flatMap(({ faults }) => faults),
  };
}
