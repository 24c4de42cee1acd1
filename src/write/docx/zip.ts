import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Parts } from './finish.ts';

/** The list of the parts, which readers expect first. */
const FIRST = '[Content_Types].xml';

/** The earliest time a zip can hold. It is written without a zone, and so is the time in a zip: the same everywhere. */
const TIME = '1980-01-01T00:00:00';

/** The parts as a zip that depends on nothing but them: entries in code point order after the list of types. */
export function zipParts(parts: Parts): Uint8Array {
  const paths = [...parts.keys()].filter((path) => path !== FIRST).sort();
  const entries: Zippable = {};
  for (const path of [FIRST, ...paths]) {
    const data = parts.get(path) ?? '';
    entries[path] = typeof data === 'string' ? strToU8(data) : data;
  }
  return zipSync(entries, { level: 6, mtime: TIME });
}
