import type { CommandFile } from './command.ts';
import { build } from './commands/build.ts';
import { completions } from './commands/completions.ts';
import { courts } from './commands/courts.ts';
import { diff } from './commands/diff.ts';
import { doctor } from './commands/doctor.ts';
import { elements } from './commands/elements.ts';
import { explain } from './commands/explain.ts';
import { importing } from './commands/import.ts';
import { init } from './commands/init.ts';
import { inspect } from './commands/inspect.ts';
import { law } from './commands/law.ts';
import { validate } from './commands/validate.ts';
import { verify } from './commands/verify.ts';

/** Every command by its name, in the order in which `--help` lists them; each is a file of `commands/`. */
export const COMMANDS: Readonly<Record<string, CommandFile>> = {
  build,
  validate,
  elements,
  init,
  import: importing,
  diff,
  verify,
  law,
  courts,
  explain,
  doctor,
  inspect,
  completions,
};
