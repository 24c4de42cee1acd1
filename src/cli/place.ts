import { posix } from 'node:path';
import type { Host } from '../host.ts';

/** The path with links followed as far as it exists, so that one file under two names is seen to be one. */
export async function place(path: string, host: Host): Promise<string> {
  try {
    return await host.real(path);
  } catch {
    const folder = posix.dirname(path);
    return folder === path ? path : posix.join(await place(folder, host), posix.basename(path));
  }
}
