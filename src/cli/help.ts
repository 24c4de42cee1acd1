import { Chalk } from 'chalk';
import type { Command, Help, HelpConfiguration, Option } from 'commander';
import type { CommandFile, Example, Group } from './command.ts';
import { STATUS, type Status } from './status.ts';

/** Columns where nobody says how many there are. */
export const COLUMNS = 80;

/** The groups of `indict --help`, in its order. */
export const GROUPS: Readonly<Record<Group, string>> = {
  papers: 'From case to paper:',
  beginnings: 'A first case:',
  versions: 'What has changed:',
  lookup: 'To look things up:',
  program: 'The program itself:',
};

const STATUSES: Readonly<Record<Status, string>> = {
  [STATUS.fine]: 'nothing at error level',
  [STATUS.findings]: 'errors were found',
  [STATUS.usage]: 'wrong use, or a file that cannot be read',
  [STATUS.unwritten]: 'output that cannot be written',
  [STATUS.fault]: 'a fault of the program',
};

const FIRST_STEPS: readonly Example[] = [
  ['indict init my-case.yaml', 'a case file that builds as it is; change it line by line'],
  ['indict validate my-case.yaml', 'everything that is wrong with it, and what to do'],
  ['indict build my-case.yaml', 'build/my-case.docx, build/my-case.pdf and build/my-case.md'],
];

const SURROUNDINGS: readonly Example[] = [
  [
    'indict.config.yaml',
    'beside a case or in a folder above it: court, formats, rules, law and more for all cases below',
  ],
  ['NO_COLOR, FORCE_COLOR', 'no colours, or colours where there is no terminal'],
  ['SOURCE_DATE_EPOCH', 'the date of the files, in seconds since 1970, in place of the paper’s'],
];

/** How all help is set out. */
export const STYLE: HelpConfiguration = {
  minWidthToWrap: 24,
  styleTitle: (title) => bold(title),
  subcommandTerm: (command) => command.name(),
  optionDescription: (option) => described(option),
  argumentDescription: (argument) => described(argument),
};

/** Commander takes the colours away where there are none. */
function bold(title: string): string {
  return new Chalk({ level: 1 }).bold(title);
}

type Described = Pick<Option, 'description' | 'argChoices' | 'defaultValue'>;

/** Choices and the default as our own sentences have them, without quotation marks. */
function described({ description, argChoices, defaultValue }: Described): string {
  const notes = [
    ...(argChoices ? [argChoices.join(', ')] : []),
    ...(defaultValue === undefined ? [] : [`default: ${defaultValue}`]),
  ];
  return notes.length === 0 ? description : `${description} (${notes.join('; ')})`;
}

/** What `indict --help` says below the commands. */
export function programFooter(program: Command, columns: number): string {
  const help = helpOf(program, columns);
  return [
    section('First steps:', examples(FIRST_STEPS, help, columns)),
    section('Settings and surroundings:', items(SURROUNDINGS, help)),
    section('Exit status:', items(statuses({}), help)),
    '\n`indict help COMMAND` tells more of each, with examples.',
  ].join('\n');
}

/** What the help of a command says below its options. */
export function commandFooter(file: CommandFile, command: Command, columns: number): string {
  const help = helpOf(command, columns);
  return [
    section('Exit status:', items(statuses(file.statuses ?? {}), help)),
    section('Examples:', examples(file.examples, help, columns)).trimEnd(),
  ].join('\n');
}

function helpOf(command: Command, helpWidth: number): Help {
  const help = command.createHelp();
  help.prepareContext({ helpWidth });
  return help;
}

function section(title: string, lines: readonly string[]): string {
  return `\n${bold(title)}\n${lines.join('\n')}`;
}

function statuses(own: CommandFile['statuses']): readonly Example[] {
  return Object.entries({ ...STATUSES, ...own });
}

function items(pairs: readonly Example[], help: Help): readonly string[] {
  const width = Math.max(...pairs.map(([term]) => term.length));
  return pairs.map(([term, does]) => help.formatItem(term, width, does, help));
}

const INDENT = '      ';

function examples(pairs: readonly Example[], help: Help, columns: number): readonly string[] {
  return pairs.flatMap(([line, does]) => [
    `  $ ${line}`,
    ...help
      .boxWrap(does, columns - INDENT.length)
      .split('\n')
      .map((part) => INDENT + part),
  ]);
}
