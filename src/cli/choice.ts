import { type Command, InvalidArgumentError } from 'commander';
import { LEVELS, type Level } from '../model/level.ts';
import type { Request } from '../pipeline.ts';
import { isLanguageTag } from '../text/language-tag.ts';
import { printable } from '../text/printable.ts';
import { chosen } from './one-of.ts';

/** What every command that reads a case may be told in place of what the case says. */
export interface Choice {
  readonly court?: string;
  readonly document?: readonly string[];
  readonly lang?: string;
  readonly for?: Level;
}

/** Adds `--court`, `--document`, `--lang` and `--for`. */
export function choosing(command: Command): Command {
  return choosingCopy(
    choosingCourt(command).option(
      '--document <names>',
      'documents that the court offers (`indict courts NAME` lists them), several with commas, or `all` (default: indictment)',
      readDocuments,
    ),
  );
}

/** The same without `--document`, for a command that is about the indictment. */
export function choosingIndictment(command: Command): Command {
  return choosingCopy(choosingCourt(command));
}

function choosingCourt(command: Command): Command {
  return command.option(
    '--court <name>',
    'the house style in place of the one the case names: a name of `indict courts`, or a path',
  );
}

function choosingCopy(command: Command): Command {
  return command
    .option(
      '--lang <tag>',
      'the language of the paper, such as `fr`, in place of the one the case names',
      readTag,
    )
    .option(
      '--for <level>',
      'the copy for readers of that classification, such as `public`: all above it is withheld, and gone from the files',
      (text) => chosen(text, LEVELS),
    );
}

/** Reads `elements,evidence`; repeated options add up, each name once. Throws commander's `InvalidArgumentError`. */
function readDocuments(list: string, earlier: readonly string[] = []): readonly string[] {
  const names = list.split(',').map((name) => name.trim());
  if (names.includes(''))
    throw new InvalidArgumentError(
      `unexpected \`${list}\`, expected names of documents, with commas between them`,
    );
  return [...new Set([...earlier, ...names])];
}

/** A language tag. Throws commander's `InvalidArgumentError`. */
export function readTag(text: string): string {
  if (isLanguageTag(text)) return text;
  throw new InvalidArgumentError(
    `unexpected \`${text}\`, expected a language tag, such as \`en\` or \`en-GB\``,
  );
}

/** Joins a case and the choice. */
export function request(path: string, { court, document, lang, for: readers }: Choice): Request {
  return {
    path,
    ...(court !== undefined && { court }),
    ...(document !== undefined && { documents: document }),
    ...(lang !== undefined && { language: lang }),
    ...(readers !== undefined && { readers }),
  };
}

/** The choice as it is typed behind a command: ` --court icc --lang fr`; nothing where there is none. */
export function typed({ court, document, lang, for: readers }: Choice): string {
  return Object.entries({ court, document: document?.join(), lang, for: readers })
    .map(([name, value]) => (value === undefined ? '' : ` --${name} ${printable(value)}`))
    .join('');
}
