import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Environment, type Host, HostError } from './host.ts';
import { placeAll } from './placing.ts';
import { codeOf, inWords, systemError } from './system-errors.ts';
import { byCodePoint } from './text/order.ts';
import { others } from './threads.ts';

/** Where words go and what the environment says; only `bin/` has the real ones. */
export interface Surroundings extends Pick<Host, 'machine'> {
  stdout(text: string | Uint8Array): void;
  stderr(text: string): void;
  readonly environment: Environment;
}

/** Nobody hears anything, and nothing is known. */
const SILENCE: Surroundings = {
  stdout: () => undefined,
  stderr: () => undefined,
  environment: {
    colour: { stdout: false, stderr: false },
    terminal: false,
    githubActions: false,
    elapsed: () => 0,
  },
};

/** The host that reads and writes real files. Calls are synchronous inside, so that nothing of ours runs between two of their steps. */
export function nodeHost(told: Partial<Surroundings> = {}): Host {
  const surroundings = { ...SILENCE, ...told };
  return {
    ...surroundings,
    read: async (path) => inWords('read', path, () => readRegular(path)),
    write: async (files) => placeAll(files),
    list: async (path) => inWords('read', path, () => namesIn(path)),
    real: async (path) => inWords('read', path, () => realOf(path)),
    asset: (path) => join(root, path),
    face: faceFile,
    git: async (words) => answerOfGit(words),
    mayWrite: async (folder) => isWritable(resolve(folder)),
    ...others(surroundings.environment),
  };
}

/** The package's own folder: `src/` and `dist/` both stand directly below it. */
const root = fileURLToPath(new URL('../', import.meta.url));

const ours = createRequire(import.meta.url);

/** Where the build puts the faces of the house, each under the path that it has in its package. */
const faces = join(root, 'dist/faces/');

/** A face of the house, or a package's file wherever npm has put that package; anything that is neither is a path. */
function faceFile(specifier: string): string {
  if (specifier.startsWith('.') || isAbsolute(specifier)) return specifier;
  const own = join(faces, specifier);
  if (own.startsWith(faces) && fs.existsSync(own)) return own;
  try {
    return ours.resolve(specifier);
  } catch {
    return specifier;
  }
}

/** What git would fetch by, each for itself, since a repository may allow one again that all are forbidden with; `bin/` forbids the rest. */
const PROTOCOLS = ['ext', 'fd', 'file', 'ftp', 'ftps', 'git', 'http', 'https', 'ssh'];

const ALONE = [
  'core.fsmonitor=false',
  'protocol.allow=never',
  ...PROTOCOLS.map((each) => `protocol.${each}.allow=never`),
].flatMap((setting) => ['-c', setting]);

/**
 * Git is only asked about what is on this disk: it may fetch nothing and start no program, whatever the settings of a
 * repository say that came with the case. What runs programs is loaded when one is asked for, and past the bundler,
 * which has nothing in its place.
 */
function answerOfGit(words: readonly string[]): Uint8Array {
  const { execFileSync } = ours('node:child_process') as typeof import('node:child_process');
  try {
    return execFileSync('git', [...ALONE, ...words], {
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 28,
    });
  } catch (error) {
    const missing = codeOf(error) === 'ENOENT';
    throw new HostError(
      missing ? 'ENOENT' : 'EGIT',
      'git',
      missing ? '`git` is not installed' : '`git` has no answer',
    );
  }
}

/** A pipe that lies in a folder is nobody's answer to what is there: who opened it might wait for ever. */
function namesIn(folder: string): string[] {
  const isThere = (entry: fs.Dirent) => {
    const found = entry.isSymbolicLink() ? statOf(join(folder, entry.name)) : entry;
    return !(found?.isFIFO() || found?.isSocket());
  };
  const entries = fs.readdirSync(folder, { withFileTypes: true }).filter(isThere);
  return entries.map(({ name }) => name).sort(byCodePoint);
}

/** Nor may another file name one, since who asks where a file stands is about to open it. */
function realOf(path: string): string {
  const found = fs.statSync(path);
  if (found.isFIFO() || found.isSocket()) throw systemError('ENXIO');
  return fs.realpathSync(path);
}

/** Nothing of a link that leads nowhere or in a circle; who reads it is told. */
function statOf(path: string): fs.Stats | undefined {
  try {
    return fs.statSync(path);
  } catch {
    return undefined;
  }
}

/** No file that anybody gives us is as large; more would not fit into the memory. Bytes. */
const LARGEST = 2 ** 28;

/** Pipes are read, so that a shell may hand a case over as `<(...)`; a device might never end. */
function readRegular(path: string): Uint8Array {
  const found = fs.statSync(path);
  if (found.isCharacterDevice()) throw systemError('ENXIO');
  if (found.size > LARGEST) throw systemError('EFBIG');
  return fs.readFileSync(path);
}

/** A folder that is not there can be made where the nearest one above it can be written to. */
function isWritable(folder: string): boolean {
  const there = statOf(folder);
  if (!there) return folder !== dirname(folder) && isWritable(dirname(folder));
  try {
    fs.accessSync(folder, fs.constants.W_OK | fs.constants.X_OK);
    return there.isDirectory();
  } catch {
    return false;
  }
}
