import type { Host } from '../src/host.ts';
import { type MemoryHost, type MemoryOptions, memoryHost } from './memory-host.ts';
import { once } from './once.ts';
import { realHost } from './real-host.ts';

const REAL = realHost();
const OURS = REAL.asset('');

const bytes = new Map<string, Promise<Uint8Array>>();
const names = new Map<string, Promise<readonly string[]>>();

/** What comes with the program, as it is on the disk, and these files in memory beside it or in its place. */
export function hostWith(
  files: Readonly<Record<string, string | Uint8Array>>,
  options?: MemoryOptions,
): MemoryHost {
  const memory = memoryHost(files, options);
  const isOurs = (path: string) =>
    !memory.files.has(path) && (path.startsWith(OURS) || path.includes('/node_modules/'));
  const disk: Pick<Host, 'asset' | 'face' | 'read' | 'list' | 'real'> = {
    asset: REAL.asset,
    face: REAL.face,
    read: (path) => (isOurs(path) ? once(bytes, path, REAL.read) : memory.read(path)),
    list: (path) => (isOurs(path) ? once(names, path, REAL.list) : memory.list(path)),
    real: (path) => (isOurs(path) ? REAL.real(path) : memory.real(path)),
  };
  return { ...memory, ...disk };
}
