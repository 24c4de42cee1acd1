import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Parts } from './finish.ts';

/** The list of the parts, which readers expect first. */
const FIRST = '[Content_Types].xml';

/**
 * The parts as a zip that depends on nothing but them: entries in code point order after the list of types, the
 * earliest time that a zip can hold (fflate writes local time, so it is given as local), one level of compression.
 */
export function zipParts(parts: Parts): Uint8Array {
  const paths = [...parts.keys()].filter((path) => path !== FIRST).sort();
  const entries: Zippable = {};
  for (const path of [FIRST, ...paths]) {
    const data = parts.get(path) ?? '';
    entries[path] = typeof data === 'string' ? strToU8(data) : data;
  }
  return zipSync(entries, { level: 6, mtime: new Date(1980, 0, 1) });
}
