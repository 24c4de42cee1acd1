import { join } from 'node:path/posix';
import { type Host, HostError } from './host.ts';
import { isCase, isInside } from './parse/index.ts';

/**
 * The case files in a folder and in those below it, by the code points of their paths' parts; undefined where there is
 * no such folder. Names that begin with a dot, and packages, are passed over; a file that cannot be read is taken to be
 * a case, so that whoever reads it says so. Throws a `HostError` where a folder below cannot be read.
 */
export function casesIn(folder: string, host: Host): Promise<readonly string[] | undefined> {
  return search(folder, host, new Set());
}

/** Links may lead in a circle, so that each folder is gone into once, and out of the first one, which nobody asked for: all of a disk is below `/`. */
async function search(folder: string, host: Host, been: Set<string>): Promise<readonly string[] | undefined> {
  const names = await namesIn(folder, host);
  if (!names) return undefined;
  const place = await host.real(folder);
  const [root = place] = been;
  if (been.has(place) || (place !== root && !isInside(place, root))) return [];
  been.add(place);
  const found: string[] = [];
  for (const name of names) {
    if (PASSED_OVER.test(name)) continue;
    const path = join(folder, name);
    const below = await search(path, host, been);
    if (below) found.push(...below);
    else if (YAML.test(name) && (await isCaseFile(path, host))) found.push(path);
  }
  return found;
}

const PASSED_OVER = /^\.|^node_modules$/;
const YAML = /\.(?:ya?ml|json)$/i;

async function namesIn(folder: string, host: Host): Promise<readonly string[] | undefined> {
  try {
    return await host.list(folder);
  } catch (error) {
    if (error instanceof HostError && NO_FOLDER.includes(error.code)) return undefined;
    throw error;
  }
}

/** What a host says of a path that is no folder. */
const NO_FOLDER: readonly string[] = ['ENOTDIR', 'ENOENT'];

async function isCaseFile(path: string, host: Host): Promise<boolean> {
  try {
    return isCase(await host.read(path));
  } catch {
    return true;
  }
}
