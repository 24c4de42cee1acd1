import { entryAt } from '../model/value.ts';
import { readDocument } from './bytes.ts';
import { decode } from './decode.ts';

/** The keys that every case has and no included part, court, instrument or settings file. */
const KEYS = ['format', 'court', 'counts'];

/**
 * Whether the bytes of a YAML file are a case, to be told from the other files of its folder.
 *
 * Most files show it by the beginnings of their lines, which is a hundred times faster than to read them whole; a case
 * with slips in it shows it, too.
 */
export function isCase(bytes: Uint8Array): boolean {
  const { text } = decode(bytes);
  if (!KEYS.every((key) => text.includes(key))) return false;
  if (KEYS.every((key) => new RegExp(`^(["']?)${key}\\1[ \\t]*:`, 'm').test(text))) return true;
  const { root } = readDocument('', bytes);
  return KEYS.every((key) => entryAt(root, key) !== undefined);
}
