import type { Bag, Fault } from './hunt.ts';
import { BESIDE } from './inputs.ts';

/** The heads of the table of totals. */
export const HEADS = row(['kind', 'inputs', 'exit 0', '1', '2', '3', 'faults', 'seconds', 'slowest ms']);

/** What came of a kind, as a line of that table; times are the processor's. */
export function toldBag(name: string, { runs, statuses, faults, seconds, slowest }: Bag): string {
  const ended = [0, 1, 2, 3].map((each) => statuses[each] ?? 0);
  return row([name, runs, ...ended, faults.length, seconds.toFixed(1), slowest.toFixed(0)]);
}

function row(cells: readonly (string | number)[]): string {
  return `${cells.map((cell, at) => (at === 0 ? `${cell}`.padEnd(22) : `${cell}`.padStart(8))).join(' ')}\n`;
}

/** What came of several kinds. */
export function together(bags: readonly Bag[]): Bag {
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

/** A fault with the input that shows it again: its command line and the files that are not always there; bytes in base64. */
export function toldFault({ how, input: { line, files, full } }: Fault): string {
  const own = Object.entries(files).filter(([path, held]) => BESIDE[path] !== held);
  const held = own.map(
    ([path, each]) =>
      `--- ${path}\n${typeof each === 'string' ? JSON.stringify(each) : Buffer.from(each).toString('base64')}`,
  );
  return [how, `indict ${JSON.stringify(line)}${full ? ', the disk full' : ''}`, ...held].join('\n');
}
