import { normalize } from 'node:path/posix';
import { type Environment, type Host, HostError, type Watcher } from '../src/host.ts';

/** A host whose files are a record; what was written and printed can be looked at afterwards. */
export interface MemoryHost extends Host {
  readonly files: Map<string, Uint8Array>;
  readonly printed: { stdout: string; stderr: string };
}

/** What a memory host may have beside its files. */
export interface MemoryOptions {
  /** Links: path to the path it leads to, both as `files` names them. */
  readonly links?: Readonly<Record<string, string>>;
  readonly environment?: Partial<Environment>;
  /** What happens, one thing after another, while its watcher waits for something; then nothing ever does. */
  readonly happenings?: readonly Happening[];
  /** What happens next while it waits for an editor to be done. */
  readonly edits?: readonly Happening[];
}

/** Something that somebody does to the files. */
export type Happening = (files: Files) => void;

/** The files of a memory host, by paths as a user writes them. */
export interface Files {
  put(path: string, text: string): void;
  remove(path: string): void;
}

const ENVIRONMENT: Environment = {
  colour: { stdout: false, stderr: false },
  terminal: false,
  githubActions: false,
  elapsed: () => 0,
};

/** A host in memory. Relative paths stand below `/home`; `asset(path)` is `path` itself. */
export function memoryHost(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: MemoryOptions = {},
): MemoryHost {
  const stored = new Map(Object.entries(files).map(([path, text]) => [absolute(path), bytesOf(text)]));
  const links = new Map(
    Object.entries(options.links ?? {}).map(([from, to]) => [absolute(from), absolute(to)]),
  );
  const printed = { stdout: '', stderr: '' };
  const follow = (path: string): string => links.get(absolute(path)) ?? absolute(path);
  const inHands: Files = {
    put: (path, text) => void stored.set(follow(path), bytesOf(text)),
    remove: (path) => void stored.delete(follow(path)),
  };
  return {
    files: stored,
    printed,
    watch: () => watcherOf(inHands, options),
    environment: { ...ENVIRONMENT, ...options.environment },
    read: async (path) => stored.get(follow(path)) ?? missing(path),
    write: async (written) => {
      for (const { path, bytes } of written) stored.set(follow(path), bytes);
    },
    list: async (path) => entriesOf(stored, absolute(path)),
    real: async (path) => (exists(stored, follow(path)) ? follow(path) : missing(path)),
    asset: (path) => path,
    face: (specifier) => specifier,
    stdout: (text) => {
      printed.stdout += typeof text === 'string' ? text : new TextDecoder().decode(text);
    },
    stderr: (text) => {
      printed.stderr += text;
    },
  };
}

function watcherOf(files: Files, { happenings = [], edits = [] }: MemoryOptions): Watcher {
  const [waits, pauses] = [[...happenings], [...edits]];
  return {
    follow: () => undefined,
    stirred: async () => {
      const happening = waits.shift();
      happening?.(files);
      return happening !== undefined;
    },
    patience: async () => pauses.shift()?.(files),
  };
}

function absolute(path: string): string {
  const plain = normalize(path.startsWith('/') ? path : `/home/${path}`);
  return plain.length > 1 ? plain.replace(/\/$/, '') : plain;
}

function bytesOf(text: string | Uint8Array): Uint8Array {
  return typeof text === 'string' ? new TextEncoder().encode(text) : text;
}

function missing(path: string): never {
  throw new HostError('ENOENT', path, 'no such file');
}

function exists(stored: ReadonlyMap<string, Uint8Array>, path: string): boolean {
  return (
    stored.has(path) || [...stored.keys()].some((file) => file.startsWith(path === '/' ? '/' : `${path}/`))
  );
}

function entriesOf(stored: ReadonlyMap<string, Uint8Array>, folder: string): readonly string[] {
  const inside = folder === '/' ? '/' : `${folder}/`;
  const names = [...stored.keys()]
    .filter((path) => path.startsWith(inside))
    .map((path) => path.slice(inside.length));
  if (names.length === 0) missing(folder);
  return [...new Set(names.map((name) => name.split('/')[0] ?? ''))].sort((a, b) =>
    a < b ? -1 : a > b ? 1 : 0,
  );
}
