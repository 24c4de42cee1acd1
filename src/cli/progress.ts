import type { Host } from '../host.ts';
import { printable } from '../text/printable.ts';

/** A line on a terminal that tells how far a call has come. */
export interface Progress {
  /** Shows the line, or shows it anew; nothing where all cases are done. */
  show(done: number): void;
  /** Takes it away, before anything else is said. */
  hide(): void;
}

const ERASE_LINE = '\r\u001b[K';

/** Shows nothing where no person watches. `doing`: `building`. */
export function progress(doing: string, cases: readonly string[], host: Host): Progress {
  if (!host.environment.terminal) return { show: () => undefined, hide: () => undefined };
  const line = (done: number) =>
    cases.length === 1
      ? `${doing} ${printable(cases[0] ?? '')} ...`
      : `${doing} ${bar(done, cases.length, host)}`;
  let shown = false;
  return {
    show: (done) => {
      if (done === cases.length) return;
      host.stderr(`${shown ? '\r' : ''}${line(done)}`);
      shown = true;
    },
    hide: () => {
      if (shown) host.stderr(ERASE_LINE);
      shown = false;
    },
  };
}

const WIDEST = 40;

/** `[####------] 80 of 200`; a terminal too narrow for it has the numbers alone. */
function bar(done: number, all: number, { environment: { columns = 80 } }: Host): string {
  const numbers = `${String(done).padStart(String(all).length)} of ${all}`;
  const room = Math.min(WIDEST, columns - numbers.length - 'validating [] '.length - 1);
  if (room < 5) return numbers;
  const full = Math.floor((room * done) / all);
  return `[${'#'.repeat(full)}${'-'.repeat(room - full)}] ${numbers}`;
}
