import { type Host, HostError } from '../host.ts';
import { STATUS, type Status } from './status.ts';
import { complain } from './trouble.ts';

/** Whether there is anything at a path. */
export function exists(path: string, host: Host): Promise<boolean> {
  return host.real(path).then(
    () => true,
    () => false,
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
