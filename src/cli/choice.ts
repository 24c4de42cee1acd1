import { type Command, InvalidArgumentError } from 'commander';
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
      'the language of the paper, such as `fr`, in place of the one the case names',
      readTag,
    );
}

/** As the case format has it: BCP 47 in outline. */
function readTag(text: string): string {
  if (/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(text)) return text;
  throw new InvalidArgumentError('expected a language tag, such as `en` or `en-GB`');
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
