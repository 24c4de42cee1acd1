import type { Command } from 'commander';
import type { Request } from '../pipeline.ts';

/** What every command that reads a case may be told in place of what the case says. */
export interface Choice {
  readonly court?: string;
  readonly document?: string;
  readonly lang?: string;
}

/** Adds `--court`, `--document` and `--lang`. */
export function choosing(command: Command): Command {
  return command
    .option(
      '--court <name>',
      'the house style in place of the one the case names: a name of `indict courts`, or a path',
    )
    .option('--document <name>', 'another document that the court offers (default: indictment)')
    .option(
      '--lang <tag>',
      'the language of the fixed words, such as `en`, in place of the one the case names',
    );
}

/** Joins a case and the choice. */
export function request(path: string, { court, document, lang }: Choice): Request {
  return {
    path,
    ...(court !== undefined && { court }),
    ...(document !== undefined && { document }),
    ...(lang !== undefined && { language: lang }),
  };
}
