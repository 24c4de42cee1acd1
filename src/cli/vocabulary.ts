import type { Argument, Command, Option } from 'commander';
import type { Host } from '../host.ts';
import { LEVELS } from '../model/level.ts';
import { courts, FORMATS, manual } from '../pipeline.ts';

/** What can be typed behind `indict`, as a shell may offer it. */
export interface Vocabulary {
  readonly verbs: readonly Verb[];
  /** Options of the program itself. */
  readonly options: readonly Choosable[];
}

export interface Verb {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly Choosable[];
  readonly takes: Taken;
}

export interface Choosable {
  /** `-o` and `--output`. */
  readonly flags: readonly string[];
  readonly does: string;
  /** Absent where it is a switch. */
  readonly takes?: Taken;
}

/** What stands for a value: some words, and whether it may be a file as well. */
export interface Taken {
  readonly words: readonly string[];
  readonly isFile: boolean;
}

/** Values that the declaration does not list, by the name of the option or argument; what is not here is a file. */
const VALUES: Readonly<Record<string, (host: Host) => Promise<Taken>>> = {
  court: houseStyles,
  name: houseStyles,
  rule: async (host) => words((await manual(host)).value.map(({ id }) => id)),
  for: async () => words(LEVELS),
  format: async () => words(FORMATS),
  query: async () => words([]),
};

async function houseStyles(host: Host): Promise<Taken> {
  return { words: (await courts(host)).map(({ id }) => id), isFile: true };
}

function words(all: readonly string[]): Taken {
  return { words: all, isFile: false };
}

/** Reads off a program what it takes. Throws a `HostError` where what comes with it is not there. */
export async function vocabularyOf(program: Command, host: Host): Promise<Vocabulary> {
  const verbs = program.commands.map(async (command) => ({
    name: command.name(),
    summary: command.summary(),
    options: await choosables(command, host),
    takes: await argumentOf(command.registeredArguments, host),
  }));
  return { verbs: await Promise.all(verbs), options: await choosables(program, host) };
}

function choosables(command: Command, host: Host): Promise<readonly Choosable[]> {
  const options = command.createHelp().visibleOptions(command);
  return Promise.all(options.map((option) => choosable(option, host)));
}

async function choosable(option: Option, host: Host): Promise<Choosable> {
  const { short, long, description, required, optional } = option;
  const flags = [short, long].filter((flag) => flag !== undefined);
  if (!required && !optional) return { flags, does: description };
  return { flags, does: description, takes: await taken(option, option.attributeName(), host) };
}

/** The first argument tells; others of the same command are of its sort. */
async function argumentOf([first]: readonly Argument[], host: Host): Promise<Taken> {
  return first ? taken(first, first.name(), host) : words([]);
}

async function taken({ argChoices }: Pick<Option, 'argChoices'>, name: string, host: Host): Promise<Taken> {
  if (argChoices) return words(argChoices);
  return (await VALUES[name]?.(host)) ?? { words: [], isFile: true };
}
