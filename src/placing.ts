import * as fs from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { kill, pid } from 'node:process';
import type { Written } from './host.ts';
import { codeOf, inWords, systemError } from './system-errors.ts';

/** An output on its way to `place`, where an older file may stand. */
interface Delivery extends Written {
  readonly place: string;
  readonly older: fs.Stats | undefined;
  /** Where it is whole, to be moved from there. Absent where `place` is a pipe or a device, which nothing can be moved to. */
  readonly draft: string | undefined;
}

/** What takes a step back, in the order in which the steps were made. */
type Undo = (() => void)[];

/**
 * Writes all of the files whole, or none of them. Two phases, as databases commit: every file is complete on the disk,
 * and every older one has a second name, before the first is moved; and when a move fails, those before it are taken
 * back. A program that is killed leaves each file as it was or whole and new, and both kinds together only if the blow
 * falls between two moves, where nothing else is done. What it leaves unfinished the next one sweeps away.
 */
export function placeAll(files: readonly Written[]): void {
  const undo: Undo = [];
  try {
    const deliveries = files.map((file) => inWords('write', file.path, () => delivery(file, undo)));
    for (const each of deliveries) inWords('write', each.path, () => pour(each));
    const backups = deliveries.map((each) => inWords('write', each.path, () => backupOf(each, undo)));
    deliveries.forEach((each, index) => {
      inWords('write', each.path, () => moveIntoPlace(each, backups[index], undo));
    });
    for (const backup of backups) if (backup !== undefined) quietly(() => fs.unlinkSync(backup));
    for (const folder of new Set(deliveries.map(({ place }) => dirname(place)))) quietly(() => sweep(folder));
  } catch (error) {
    for (const step of undo.reverse()) quietly(step);
    throw error;
  }
}

function delivery(output: Written, undo: Undo): Delivery {
  const place = linkedPlace(output.path);
  if (output.within !== undefined && leadsOut(place, output.within)) throw systemError('EOUTSIDE');
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

/** Whether a place is, links followed, in another folder than in this one or below it. In what does not exist yet there are no links. */
function leadsOut(place: string, within: string): boolean {
  return !join(realOf(dirname(place)), '/').startsWith(join(realOf(within), '/'));
}

function realOf(path: string): string {
  if (fs.lstatSync(path, { throwIfNoEntry: false })) return fs.realpathSync(path);
  return join(realOf(dirname(path)), basename(path));
}

/** Folder by folder: Node's own `recursive` never returns where the system refuses with ENOENT, as `/proc` does. */
function makeFolder(folder: string, undo: Undo): void {
  if (fs.statSync(folder, { throwIfNoEntry: false })) return;
  makeFolder(dirname(folder), undo);
  fs.mkdirSync(folder);
  undo.push(() => fs.rmdirSync(folder));
}

/** Names of files that are nobody's paper: whose process it was that made one, and which of its files it is. */
const UNFINISHED = /^\.indict-(\d+)-\d+\.tmp$/;

/** Calls `make` with names beside `place` until one is free. The name is short, so that it fits wherever the place's own does. */
function unusedBeside(place: string, make: (name: string) => void): string {
  for (let number = 1; ; number++) {
    const name = join(dirname(place), `.indict-${pid}-${number}.tmp`);
    try {
      make(name);
      return name;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST' || number === 999) throw error;
    }
  }
}

/** Takes out of a folder what was left there by who was killed; whoever still runs needs his, but for us. */
function sweep(folder: string): void {
  for (const name of fs.readdirSync(folder)) {
    const maker = UNFINISHED.exec(name)?.[1];
    if (maker !== undefined && (Number(maker) === pid || !isRunning(Number(maker))))
      quietly(() => fs.unlinkSync(join(folder, name)));
  }
}

function isRunning(maker: number): boolean {
  try {
    return kill(maker, 0);
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
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

function pour({ place, bytes, draft }: Delivery): void {
  if (draft === undefined) fs.writeFileSync(place, bytes);
}

/** The older file's second name, where there is an older one to be replaced. */
function backupOf({ place, older, draft }: Delivery, undo: Undo): string | undefined {
  if (!older || draft === undefined) return undefined;
  const backup = unusedBeside(place, (name) => keep(place, name));
  undo.push(() => fs.unlinkSync(backup));
  return backup;
}

function moveIntoPlace({ place, draft }: Delivery, backup: string | undefined, undo: Undo): void {
  if (draft === undefined) return;
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
