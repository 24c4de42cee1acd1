import { dirname, isAbsolute, join, normalize } from 'node:path/posix';

/** The path of a file that another file names: relative to that one, unless it is absolute. */
export function pathBeside(file: string, path: string): string {
  return isAbsolute(path) ? normalize(path) : join(dirname(file), path);
}
