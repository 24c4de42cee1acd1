import { FORMATS, type Format } from '../pipeline.ts';
import { chosen } from './one-of.ts';

/** Reads `docx,pdf`; repeated options add up. Throws commander's `InvalidArgumentError`. */
export function readFormats(list: string, earlier: readonly Format[] = []): readonly Format[] {
  const asked = list.split(',').map((name) => chosen(name.trim().toLowerCase(), FORMATS));
  return FORMATS.filter((format) => earlier.includes(format) || asked.includes(format));
}
