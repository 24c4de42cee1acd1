import { Option } from 'commander';
import { FORMATS, type Format } from '../pipeline.ts';
import { chosen, oneOf } from './one-of.ts';

/** How a command shows what it has found: to a person, or to another program. */
export type Shown = 'text' | 'json';

/** The option `--format` of such a command. */
export function shownAs(does: string): Option {
  return oneOf(new Option('--format <format>', does), ['text', 'json']).default('text');
}

/** Reads `docx,pdf`; repeated options add up. Throws commander's `InvalidArgumentError`. */
export function readFormats(list: string, earlier: readonly Format[] = []): readonly Format[] {
  const asked = list.split(',').map((name) => chosen(name.trim().toLowerCase(), FORMATS));
  return FORMATS.filter((format) => earlier.includes(format) || asked.includes(format));
}
