import type { Host } from '../host.ts';
import { printable } from '../text/printable.ts';

const ERASE_LINE = '\r\u001b[K';

/** Shows on a terminal which case is being built; the function it yields takes the line away again, once. */
export function progress(path: string, number: number, cases: number, host: Host): () => void {
  if (!host.environment.terminal) return () => undefined;
  const which = cases > 1 ? ` (${number} of ${cases})` : '';
  host.stderr(`building ${printable(path)}${which} ...`);
  let shown = true;
  return () => {
    if (shown) host.stderr(ERASE_LINE);
    shown = false;
  };
}
