import type { Host } from '../host.ts';
import { UsageError } from './command.ts';
import type { Planned } from './destination.ts';
import { place } from './place.ts';

/** Makes sure that no output of a call would be written over another or over a case. Throws a `UsageError`. */
export async function refuseCollisions(
  plans: ReadonlyMap<string, readonly Planned[]>,
  host: Host,
): Promise<void> {
  const cases = new Map<string, string>();
  for (const path of plans.keys()) cases.set(await place(path, host), path);
  const taken = new Map<string, string>();
  for (const [from, planned] of plans) {
    for (const { path } of planned) {
      const at = path === undefined ? '-' : await place(path, host);
      const over = cases.get(at);
      if (over !== undefined)
        throw new UsageError(`\`${path}\` is the case file itself; give another \`--output\``);
      const other = taken.get(at);
      if (other !== undefined) throw new UsageError(bothTo(other, from, path));
      taken.set(at, from);
    }
  }
}

function bothTo(one: string, other: string, path: string | undefined): string {
  const where = path === undefined ? 'standard output' : `\`${path}\``;
  return `\`${one}\` and \`${other}\` would both be written to ${where}; build them one by one, each with its own \`--output\``;
}
