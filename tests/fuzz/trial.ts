import { cpuUsage } from 'node:process';
import { run } from '../../src/cli/run.ts';
import { type Host, HostError } from '../../src/host.ts';
import { type MemoryHost, memoryHost } from '../memory-host.ts';
import { realHost } from '../real-host.ts';

/** What one run is given: its command line, and the files that it finds beside those that come with the program. */
export interface Input {
  readonly line: readonly string[];
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** The disk is full. */
  readonly full?: boolean;
}

/** What one run did. */
export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What was written, one entry a call of the host. */
  readonly written: readonly (readonly { readonly path: string; readonly bytes: Uint8Array }[])[];
  /** The text of a file as the run left it; undefined where there is none. */
  readonly textOf: (path: string) => string | undefined;
  /** Of the processor's time. */
  readonly milliseconds: number;
}

const REAL = realHost();
const assets = new Map<string, Promise<Uint8Array>>();
const folders = new Map<string, Promise<readonly string[]>>();

/** What is asked of the disk once is not asked again. */
function once<Answer>(
  kept: Map<string, Promise<Answer>>,
  path: string,
  ask: (path: string) => Promise<Answer>,
) {
  const answer = kept.get(path) ?? ask(path);
  kept.set(path, answer);
  return answer;
}

const FOLDER = REAL.asset('');

/** Whether a path is of the program or of a face, which stand on the disk. */
function isOwn(path: string): boolean {
  return path.startsWith(FOLDER) || path.includes('/node_modules/');
}

/** Files in memory, and the program's own as they are on the disk. */
function hostOf({ files, full }: Input): MemoryHost & { readonly calls: Outcome['written'][number][] } {
  const memory = memoryHost(files);
  const calls: Outcome['written'][number][] = [];
  const host: Host = {
    ...memory,
    read: (path) => (isOwn(path) ? once(assets, path, REAL.read) : memory.read(path)),
    list: (path) => (isOwn(path) ? once(folders, path, REAL.list) : memory.list(path)),
    real: (path) => (isOwn(path) ? REAL.real(path) : memory.real(path)),
    asset: REAL.asset,
    face: REAL.face,
    write: async (written) => {
      if (full)
        throw new HostError('ENOSPC', written[0]?.path ?? '', '`x` cannot be written: the disk is full');
      calls.push(written);
      await memory.write(written);
    },
  };
  return { ...host, files: memory.files, printed: memory.printed, calls };
}

/** The text of a file, in the coding that it says to have, or UTF-8. */
export function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const coding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(coding).decode(bytes);
}

/** Runs the program in this process. */
export async function tried(input: Input): Promise<Outcome> {
  const host = hostOf(input);
  const began = cpuUsage();
  const status = await run(input.line, host);
  const { user, system } = cpuUsage(began);
  const textOf = (path: string) => {
    const bytes = host.files.get(path.startsWith('/') ? path : `/home/${path}`);
    return bytes && decoded(bytes);
  };
  return { status, ...host.printed, written: host.calls, textOf, milliseconds: (user + system) / 1000 };
}
