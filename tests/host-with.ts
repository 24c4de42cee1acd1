import { memoryHost } from './memory-host.ts';
import { realHost } from './real-host.ts';

/** The program's own files, and beside them a case in memory. */
export function hostWith(files: Readonly<Record<string, string>>) {
  const real = realHost();
  const memory = memoryHost(files);
  const isOurs = (path: string) => path.startsWith(real.asset(''));
  return {
    ...real,
    read: (path: string) => (isOurs(path) ? real : memory).read(path),
    list: (path: string) => (isOurs(path) ? real : memory).list(path),
    real: (path: string) => (isOurs(path) ? real : memory).real(path),
  };
}
