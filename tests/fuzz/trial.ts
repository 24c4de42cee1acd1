import { cpuUsage } from 'node:process';
import { run } from '../../src/cli/run.ts';
import { HostError } from '../../src/host.ts';
import { hostWith } from '../host-with.ts';
import type { MemoryHost } from '../memory-host.ts';

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
  /** Whether a prototype that all values have has more than it had before. */
  readonly polluted: boolean;
  /** Of the processor's time. */
  readonly milliseconds: number;
}

const PROTOTYPES = [Object, Array, Function, String, Map, RegExp].map(({ prototype }) => prototype as object);

function keysOfPrototypes(): number {
  return PROTOTYPES.reduce((sum, each) => sum + Reflect.ownKeys(each).length, 0);
}

/** A host that notes what is written through it. */
function hostOf({ files, full }: Input): MemoryHost & { readonly calls: Outcome['written'][number][] } {
  const host = hostWith(files);
  const calls: Outcome['written'][number][] = [];
  const write: MemoryHost['write'] = async (written) => {
    if (full)
      throw new HostError('ENOSPC', written[0]?.path ?? '', '`x` cannot be written: the disk is full');
    calls.push(written);
    await host.write(written);
  };
  return { ...host, write, calls };
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
  const keys = keysOfPrototypes();
  const began = cpuUsage();
  const status = await run(input.line, host);
  const { user, system } = cpuUsage(began);
  const polluted = keysOfPrototypes() !== keys;
  const textOf = (path: string) => {
    const bytes = host.files.get(path.startsWith('/') ? path : `/home/${path}`);
    return bytes && decoded(bytes);
  };
  const milliseconds = (user + system) / 1000;
  return { status, ...host.printed, written: host.calls, textOf, polluted, milliseconds };
}
