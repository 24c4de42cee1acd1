import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Environment, type Host, HostError } from './host.ts';
import { byCodePoint } from './text/order.ts';
import { reasonOf } from './text/system-reasons.ts';
import { others } from './threads.ts';

/** Where words go and what the environment says; only `bin/` has the real ones. */
export interface Surroundings {
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
    write: async (files) => writeAll(files),
    list: async (path) => inWords('read', path, () => namesIn(path)),
    real: async (path) => inWords('read', path, () => fs.realpathSync(path)),
    asset: (path) => fileURLToPath(new URL(path, root)),
    face: faceFile,
    git: async (words) => answerOfGit(words),
    ...others(surroundings.environment),
  };
}

/** The package's own folder: `src/` and `dist/` both stand directly below it. */
const root = new URL('../', import.meta.url);

const ours = createRequire(import.meta.url);

/** Where the build puts the faces of the house, each under the path that it has in its package. */
const faces = new URL('dist/faces/', root);

/** A face of the house, or a package's file wherever npm has put that package; anything that is neither is a path. */
function faceFile(specifier: string): string {
  if (specifier.startsWith('.') || isAbsolute(specifier)) return specifier;
  const own = new URL(specifier, faces);
  if (own.href.startsWith(faces.href) && fs.existsSync(own)) return fileURLToPath(own);
  try {
    return ours.resolve(specifier);
  } catch {
    return specifier;
  }
}

/**
 * Git is only asked about what is on this disk: it may fetch nothing. What runs programs is loaded when one is asked for,
 * and past the bundler, which has nothing in its place.
 */
function answerOfGit(words: readonly string[]): Uint8Array {
  const { execFileSync } = ours('node:child_process') as typeof import('node:child_process');
  try {
    return execFileSync('git', ['-c', 'protocol.allow=never', ...words], {
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

/** Nothing of a link that leads nowhere or in a circle; who reads it is told. */
function statOf(path: string): fs.Stats | undefined {
  try {
    return fs.statSync(path);
  } catch {
    return undefined;
  }
}

/** Pipes are read, so that a shell may hand a case over as `<(...)`; a device might never end. */
function readRegular(path: string): Uint8Array {
  if (fs.statSync(path).isCharacterDevice()) throw systemError('ENXIO');
  return fs.readFileSync(path);
}

interface Output {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** An output on its way: whole in `draft`, to be moved to `place`, where an older file may stand. */
interface Draft extends Output {
  readonly place: string;
  readonly older: fs.Stats | undefined;
  /** Absent where `place` is a pipe or a device, which nothing can be moved to. */
  readonly draft: string | undefined;
}

/** What takes a step back, in the order in which the steps were made. */
type Undo = (() => void)[];

/**
 * Two phases, as databases commit: every file is complete on the disk before the first is moved, and when a move
 * fails, those before it are taken back.
 */
function writeAll(files: readonly Output[]): void {
  const undo: Undo = [];
  const backups: string[] = [];
  try {
    const drafts = files.map((file) => inWords('write', file.path, () => draftOf(file, undo)));
    for (const draft of drafts) inWords('write', draft.path, () => moveIntoPlace(draft, undo, backups));
  } catch (error) {
    for (const step of undo.reverse()) quietly(step);
    throw error;
  }
  for (const backup of backups) quietly(() => fs.unlinkSync(backup));
}

function draftOf(output: Output, undo: Undo): Draft {
  const place = linkedPlace(output.path);
  const older = fs.statSync(place, { throwIfNoEntry: false });
  if (older?.isDirectory()) throw systemError('EISDIR');
  if (older) fs.accessSync(place, fs.constants.W_OK);
  else makeFolder(dirname(place), undo);
  if (older && !older.isFile()) return { ...output, place, older, draft: undefined };
  const draft = unusedBeside(place, (name) => fs.closeSync(fs.openSync(name, 'wx')));
  undo.push(() => fs.unlinkSync(draft));
  writeDurably(draft, output.bytes, older);
  return { ...output, place, older, draft };
}

/** The file that a link leads to, also where that file does not exist yet. */
function linkedPlace(path: string): string {
  if (fs.statSync(path, { throwIfNoEntry: false })) return fs.realpathSync(path);
  if (!fs.lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return path;
  return linkedPlace(resolve(fs.realpathSync(dirname(path)), fs.readlinkSync(path)));
}

/** Folder by folder: Node's own `recursive` never returns where the system refuses with ENOENT, as `/proc` does. */
function makeFolder(folder: string, undo: Undo): void {
  if (fs.statSync(folder, { throwIfNoEntry: false })) return;
  makeFolder(dirname(folder), undo);
  fs.mkdirSync(folder);
  undo.push(() => fs.rmdirSync(folder));
}

/** Calls `make` with names beside `place` until one is free. The name is short, so that it fits wherever the place's own does. */
function unusedBeside(place: string, make: (name: string) => void): string {
  for (let number = 1; ; number++) {
    const name = join(dirname(place), `.indict-${number}.tmp`);
    try {
      make(name);
      return name;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST' || number === 999) throw error;
    }
  }
}

/** The bytes are on the disk, under the older file's mode and owner, when this returns. */
function writeDurably(name: string, bytes: Uint8Array, older: fs.Stats | undefined): void {
  const file = fs.openSync(name, 'r+');
  try {
    fs.writeFileSync(file, bytes);
    if (older) {
      quietly(() => fs.fchownSync(file, older.uid, older.gid));
      fs.fchmodSync(file, older.mode & 0o7777);
    }
    fs.fsyncSync(file);
  } finally {
    fs.closeSync(file);
  }
}

function moveIntoPlace({ place, bytes, older, draft }: Draft, undo: Undo, backups: string[]): void {
  if (draft === undefined) {
    fs.writeFileSync(place, bytes);
    return;
  }
  const backup = older && unusedBeside(place, (name) => keep(place, name));
  if (backup !== undefined) {
    backups.push(backup);
    undo.push(() => fs.unlinkSync(backup));
  }
  fs.renameSync(draft, place);
  undo.push(() => (backup === undefined ? fs.unlinkSync(place) : fs.renameSync(backup, place)));
}

/** A second name for a file; a copy where the disk knows no second names. */
function keep(place: string, name: string): void {
  try {
    fs.linkSync(place, name);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    fs.copyFileSync(place, name, fs.constants.COPYFILE_EXCL);
  }
}

function quietly(step: () => void): void {
  try {
    step();
  } catch {
    // What could not be tidied up changes nothing about what has been or has not been written.
  }
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** Lets an error of the system speak the user's language; others pass. */
function inWords<Result>(deed: 'read' | 'write', path: string, task: () => Result): Result {
  try {
    return task();
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    throw new HostError(code, path, `\`${path}\` cannot be ${SENTENCES[deed](code)}`);
  }
}

const SENTENCES: Readonly<Record<'read' | 'write', (code: string) => string>> = {
  read: (code) => `read: ${reasonOf(code)}`,
  write: (code) => `written: ${code === 'ENOENT' ? 'its folder cannot be made' : reasonOf(code)}`,
};
