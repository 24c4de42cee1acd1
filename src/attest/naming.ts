import { type Digests, type FileDigests, type Reading, SHELVES, type Shelf } from '../model/manifest.ts';
import { hmac256, sha256 } from '../text/digest.ts';
import { byCodePoint } from '../text/order.ts';

/** How a manifest calls a file, and what it says of its bytes. */
export interface Naming {
  name(file: string): string;
  digest(bytes: Uint8Array): string;
}

const PLAIN: Naming = { name: (file) => file, digest: (bytes) => sha256(bytes) };

/** With a key: names are hidden too, for they may tell what is withheld. The words before parts keep the three kinds apart. */
function keyed(key: Uint8Array): Naming {
  return {
    name: (file) => hmac256(key, 'name\0', file),
    digest: (bytes) => hmac256(key, 'file\0', bytes),
  };
}

/** What tells that a key is the one that a manifest was made with. */
export function markOf(key: Uint8Array): string {
  return hmac256(key, 'key\0');
}

/** How the files of a shelf are said; undefined where they are not. The program's own files are the same for all. */
export function namingOf(shelf: Shelf, digests: Digests, key: Uint8Array | undefined): Naming | undefined {
  if (shelf === 'program' || digests === 'sha256') return PLAIN;
  return key && keyed(key);
}

/** Files of one shelf under names of their own: of two of one name, the second read is called `name (2)`. */
export function distinct(readings: readonly Reading[], shelf: Shelf): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  for (const { file, bytes } of readings.filter((reading) => reading.shelf === shelf)) {
    let name = file;
    for (let next = 2; found.has(name); next++) name = `${file} (${next})`;
    found.set(name, bytes);
  }
  return found;
}

/** All that a manifest says of files, by shelf. */
export function digestsOf(
  readings: readonly Reading[],
  digests: Digests,
  key: Uint8Array | undefined,
): Partial<Record<Shelf, FileDigests>> {
  const said = SHELVES.flatMap((shelf) => {
    const naming = namingOf(shelf, digests, key);
    const files = [...distinct(readings, shelf)];
    if (!naming || files.length === 0) return [];
    const entries = files.map(([file, bytes]) => [naming.name(file), naming.digest(bytes)] as const);
    return [[shelf, Object.fromEntries(entries.sort(([one], [other]) => byCodePoint(one, other)))]];
  });
  return Object.fromEntries(said);
}
