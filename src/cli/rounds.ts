import type { Call } from './command.ts';
import { gathered } from './gathered.ts';
import { gravest, type Status } from './status.ts';
import type { Labour } from './watch.ts';

/** Does something to every case that was given: once or, where they are watched, again on every change. */
export async function rounds(
  paths: readonly string[],
  watched: boolean | undefined,
  call: Call,
  labour: Labour,
): Promise<Status> {
  if (watched) {
    // Nobody else need load what is only for this.
    const { onEveryChange } = await import('./watch.ts');
    return onEveryChange(paths, call, labour);
  }
  const { cases, status } = await gathered(paths, call);
  return gravest([status, await labour({ cases, due: cases }, call)]);
}
