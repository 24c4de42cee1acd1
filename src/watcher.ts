import { type BigIntStats, type FSWatcher, realpathSync, statSync, watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { HostError, type Watcher } from './host.ts';
import { codeOf } from './system-errors.ts';

/** Waits so many milliseconds; only `bin/` has a clock. */
type Pause = (milliseconds: number) => Promise<void>;

/** An editor that saves one file is done with it when nothing has happened for so long. */
const QUIET = 25;

/** Somebody who never stops writing is waited for no longer than so many times that. */
const TIMES = 10;

/** In so long an editor that has taken a file away, or emptied it, has put the new one there. */
const REPLACING = 150;

/** A folder that is looked at, and which one it was: another may have come under its name. */
interface Lookout {
  readonly watcher: FSWatcher;
  readonly identity: string;
}

/** The names that matter in each folder; of a folder that was listed, every one. */
type Wanted = Map<string, Set<string>>;
const EVERY = '*/';

/**
 * The watcher of real files. It looks at folders and not at files: what an editor puts in the place of a file is
 * another file, and one that is not there cannot be looked at.
 */
export function openWatcher(pause: Pause): Watcher {
  const lookouts = new Map<string, Lookout>();
  let wanted: Wanted = new Map();
  let happened = false;
  let wake = (): void => undefined;
  const stir = (): void => {
    happened = true;
    wake();
  };
  const tell = (folder: string) => (_: string, name: string | null) => {
    const names = wanted.get(folder);
    if (name === null || name === basename(folder) || names?.has(EVERY) || names?.has(spelling(name))) stir();
  };
  const leave = (folder: string): void => {
    lookouts.get(folder)?.watcher.close();
    lookouts.delete(folder);
  };
  return {
    follow: (paths) => {
      wanted = foldersOf(paths);
      for (const [folder, { identity }] of lookouts)
        if (!wanted.has(folder) || identityOf(folder) !== identity) leave(folder);
      try {
        for (const folder of wanted.keys()) {
          const lookout = lookouts.has(folder) ? undefined : lookOut(folder, tell(folder), stir);
          if (lookout) lookouts.set(folder, lookout);
        }
      } catch (error) {
        // The program would go on for what is still looked at.
        for (const folder of lookouts.keys()) leave(folder);
        throw error;
      }
    },
    stirred: async () => {
      if (!happened)
        await new Promise<void>((done) => {
          wake = done;
        });
      for (let times = 0; happened && times < TIMES; times++) {
        happened = false;
        await pause(QUIET);
      }
      happened = false;
      return true;
    },
    patience: () => pause(REPLACING),
  };
}

function foldersOf(paths: Iterable<string>): Wanted {
  const wanted: Wanted = new Map();
  const add = (folder: string, name: string): void => {
    const names = wanted.get(folder) ?? new Set();
    wanted.set(folder, names.add(spelling(name)));
  };
  for (const path of new Set(paths)) {
    const place = resolve(path);
    const found = statOf(place);
    if (!found) {
      const first = firstMissing(place);
      // Nobody has settings at the root of a disk, and a system that tells of all below it would never be quiet.
      if (!isRoot(dirname(first))) add(dirname(first), basename(first));
      continue;
    }
    if (found.isDirectory()) add(place, EVERY);
    for (const each of [place, realOf(place)]) if (!isRoot(each)) add(dirname(each), basename(each));
  }
  return wanted;
}

/** Disks may tell of a name in other letters than those in which it was asked for: in capitals, with accents apart. */
function spelling(name: string): string {
  return name.normalize().toLowerCase();
}

/** The uppermost part of a path that is not there. */
function firstMissing(path: string): string {
  const folder = dirname(path);
  return isRoot(folder) || statOf(folder) ? path : firstMissing(folder);
}

function isRoot(path: string): boolean {
  return dirname(path) === path;
}

function statOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}

/** The path with links followed; of one that is gone by now, itself. */
function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function identityOf(folder: string): string {
  const found = statOf(folder);
  return `${found?.dev} ${found?.ino}`;
}

/** Undefined of a folder that may not be looked at. Throws a `HostError` where the system looks at no more of them. */
function lookOut(
  folder: string,
  tell: (event: string, name: string | null) => void,
  lost: () => void,
): Lookout | undefined {
  try {
    const identity = identityOf(folder);
    return { watcher: watch(folder, tell).on('error', lost), identity };
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined || !EXHAUSTED.includes(code)) return undefined;
    throw new HostError(
      code,
      folder,
      `\`${folder}\` cannot be watched: the system watches no more folders for you`,
    );
  }
}

/** What systems say that have run out of watches. */
const EXHAUSTED: readonly string[] = ['ENOSPC', 'EMFILE', 'ENFILE'];
