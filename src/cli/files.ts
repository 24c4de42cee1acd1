import { type Host, HostError } from '../host.ts';
import type { Source } from '../model/source.ts';
import { UsageError } from './command.ts';
import { STATUS, type Status } from './status.ts';
import { complain } from './trouble.ts';

/** Whether there is anything at a path. */
function exists(path: string, host: Host): Promise<boolean> {
  return host.real(path).then(
    () => true,
    () => false,
  );
}

/** Refuses a file name that has another ending than what is written there, such as `.yaml`. Throws a `UsageError`. */
export function refuseOtherEnding(path: string, expected: string): void {
  const endings = expected === '.yaml' ? ['.yaml', '.yml'] : [expected];
  if (!endings.some((ending) => path.toLowerCase().endsWith(ending)))
    throw new UsageError(`unexpected file name \`${path}\`, expected one that ends in \`${expected}\``);
}

/** Refuses to write over a file that is there, unless that is forced. Throws a `UsageError`. */
export async function refuseOverwriting(path: string, force: boolean | undefined, host: Host): Promise<void> {
  if (!force && (await exists(path, host)))
    throw new UsageError(`\`${path}\` is there already; \`--force\` overwrites it`);
}

/** Writes texts as UTF-8, as `put` does. */
export function putTexts(files: readonly Source[], host: Host): Promise<Status> {
  const encoder = new TextEncoder();
  return put(
    files.map(({ path, text }) => ({ path, bytes: encoder.encode(text) })),
    host,
  );
}

/** Writes files, all of them or none; one that cannot be written is told. */
export async function put(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  host: Host,
): Promise<Status> {
  try {
    await host.write(files);
    return STATUS.fine;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    complain(error.message, host);
    return STATUS.unwritten;
  }
}
