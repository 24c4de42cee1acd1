import { basename, dirname, extname, isAbsolute, join, relative } from 'node:path/posix';
import { closest } from './closest.ts';
import { pathBeside } from './path-beside.ts';

/** The names in a folder; rejects where there is no such folder. */
type List = (folder: string) => Promise<readonly string[]>;

/**
 * A path that exists and is nearly the one given, which does not: another name in its folder, or the like in a folder
 * of nearly that name; undefined where nothing is near.
 */
export async function nearFile(path: string, list: List): Promise<string | undefined> {
  const folder = dirname(path);
  const here = await list(folder).catch(() => undefined);
  if (here) return joined(folder, nearName(basename(path), here));
  const other = folder === path ? undefined : await nearFile(folder, list);
  if (other === undefined) return undefined;
  const there = await list(other).catch(() => []);
  return joined(other, nearName(basename(path), there));
}

/** The same for a path that another file names, as that file would name it. */
export async function nearBeside(file: string, path: string, list: List): Promise<string | undefined> {
  const near = await nearFile(pathBeside(file, path), list);
  return near === undefined || isAbsolute(path) ? near : relative(dirname(file), near);
}

function joined(folder: string, name: string | undefined): string | undefined {
  return name === undefined ? undefined : join(folder, name);
}

/** Endings are compared by themselves, for every file of a kind has the same. */
function nearName(name: string, names: readonly string[]): string | undefined {
  const ending = extname(name);
  const alike = names.filter(
    (each) => each !== name && !each.startsWith('.') && isLike(extname(each), ending),
  );
  const sameFirst = alike.sort(
    (one, other) => Number(extname(other) === ending) - Number(extname(one) === ending),
  );
  const near = closest(stem(name), sameFirst.map(stem));
  return near === undefined ? undefined : sameFirst.find((each) => stem(each) === near);
}

function stem(name: string): string {
  return name.slice(0, name.length - extname(name).length);
}

/** A name without ending is a folder's, or that of a case with its ending forgotten. */
function isLike(ending: string, asked: string): boolean {
  if (asked === '') return ['', '.yaml', '.yml'].includes(ending);
  return ending !== '' && closest(asked.slice(1), [ending.slice(1)]) !== undefined;
}
