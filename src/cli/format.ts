import { InvalidArgumentError } from 'commander';
import { FORMATS, type Format } from '../pipeline.ts';
import { closest } from '../text/closest.ts';

/** Reads `docx,pdf`; repeated options add up. Throws commander's `InvalidArgumentError`. */
export function readFormats(list: string, earlier: readonly Format[] = []): readonly Format[] {
  const asked = list.split(',').map((name) => readFormat(name.trim().toLowerCase()));
  return FORMATS.filter((format) => earlier.includes(format) || asked.includes(format));
}

function readFormat(name: string): Format {
  const format = FORMATS.find((known) => known === name);
  if (format) return format;
  const near = closest(name, FORMATS);
  const advice = near ? `; did you mean \`${near}\`` : '';
  throw new InvalidArgumentError(`unexpected format \`${name}\`, expected ${FORMATS.join(', ')}${advice}`);
}
