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

type Values = Readonly<Record<string, Taken>>;

/** Values that the declaration does not list, by the name of the option or argument; what is not here is a file. */
async function valuesFor(host: Host): Promise<Values> {
  const houseStyles = { words: (await courts(host)).map(({ id }) => id), isFile: true };
  return {
    court: houseStyles,
    name: houseStyles,
    rule: words((await manual(host)).value.map(({ id }) => id)),
    for: words(LEVELS),
    format: words(FORMATS),
    query: words([]),
  };
}

function words(all: readonly string[]): Taken {
  return { words: all, isFile: false };
}

/** Reads off a program what it takes. Throws a `HostError` where what comes with it is not there. */
export async function vocabularyOf(program: Command, host: Host): Promise<Vocabulary> {
  const values = await valuesFor(host);
  const verbs = program.commands.map((command) => ({
    name: command.name(),
    summary: command.summary(),
    options: choosables(command, values),
    takes: argumentOf(command.registeredArguments, values),
  }));
  return { verbs, options: choosables(program, values) };
}

function choosables(command: Command, values: Values): readonly Choosable[] {
  const options = command.createHelp().visibleOptions(command);
  return options.map((option) => choosable(option, values));
}

function choosable(option: Option, values: Values): Choosable {
  const { short, long, description, required, optional } = option;
  const flags = [short, long].filter((flag) => flag !== undefined);
  if (!required && !optional) return { flags, does: description };
  return { flags, does: description, takes: taken(option, option.attributeName(), values) };
}

/** The first argument tells; others of the same command are of its sort. */
function argumentOf([first]: readonly Argument[], values: Values): Taken {
  return first ? taken(first, first.name(), values) : words([]);
}

function taken({ argChoices }: Pick<Option, 'argChoices'>, name: string, values: Values): Taken {
  if (argChoices) return words(argChoices);
  return values[name] ?? { words: [], isFile: true };
}
