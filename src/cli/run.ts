import { Command } from 'commander';
import metadata from '../../package.json' with { type: 'json' };
import type { Host } from '../host.ts';
import { backquoted } from '../text/backquoted.ts';
import { printable, printableLines } from '../text/printable.ts';
import type { Call, CommandFile } from './command.ts';
import { COMMANDS } from './commands.ts';
import { COLUMNS, commandFooter, GROUPS, programFooter, STYLE } from './help.ts';
import { attended } from './progress.ts';
import { STATUS, type Status } from './status.ts';
import { trouble } from './trouble.ts';

/** Runs one command line (without the program's own name) and yields its exit status. Never throws. */
export async function run(line: readonly string[], real: Host): Promise<Status> {
  const { host, leave } = attended(real);
  let status: Status = STATUS.fine;
  const call: Call = {
    host,
    hostFor: () => host,
    conclude: (reached) => {
      status = reached;
    },
    trouble: (error, heard) => trouble(error, heard, program.opts<{ debug?: boolean }>().debug === true),
  };
  const program = declared(call);
  try {
    await program.parseAsync(withoutHelpForNothing(line), { from: 'user' });
    return status;
  } catch (error) {
    return await call.trouble(error, host);
  } finally {
    leave();
  }
}

/** `help bild` is as wrong as `bild`, and of that commander says what is wrong. */
function withoutHelpForNothing(line: readonly string[]): readonly string[] {
  const [first, name] = line;
  const isWrong = first === 'help' && name !== undefined && name !== 'help' && !Object.hasOwn(COMMANDS, name);
  return isWrong && !name.startsWith('-') ? [name] : line;
}

function declared(call: Call): Command {
  const program = new Command('indict')
    .description('One case file becomes an indictment in Word, PDF and Markdown.')
    .version(metadata.version, '-V, --version', 'print the version')
    .option('--debug', 'print where a fault of the program happened')
    .configureHelp(STYLE)
    .helpOption([...ASKS_FOR_HELP].join(', '), 'show this help')
    .commandsGroup(GROUPS.program)
    .helpCommand('help [command]', 'show the help of a command')
    .addHelpText('after', ({ command }) => programFooter(command, columnsOf(call.host)));
  talkThrough(program, call.host);
  for (const [name, file] of Object.entries(COMMANDS)) declare(program.command(name), file, call);
  return program;
}

/** Sub-commands inherit this, so it comes before them. */
function talkThrough(program: Command, host: Host): void {
  const width = () => columnsOf(host);
  program.exitOverride().configureOutput({
    writeOut: (text) => host.stdout(text),
    writeErr: (text) => host.stderr(text),
    outputError: (text, write) => write(inOurWords(text)),
    getOutHelpWidth: width,
    getErrHelpWidth: width,
    getOutHasColors: () => host.environment.colour.stdout,
    getErrHasColors: () => host.environment.colour.stderr,
  });
}

function columnsOf({ environment }: Host): number {
  return environment.columns ?? COLUMNS;
}

/** Commander's complaints, with names in backquotes and without a full stop, as all of ours are; where our own words stand in them, these alone. */
function inOurWords(complaint: string): string {
  return printableLines(complaint.replace(/'[^']*'|`[^`]*`/g, printable))
    .replace(/^error: /, 'indict: ')
    .replace(/'([^'\n]*)'/g, '`$1`')
    .replace(/ argument `[^\n]*` is invalid\. (?=unexpected )/, ': ')
    .replace(/command-argument value `[^\n]*` is invalid for (argument `\w+`)\. (?=unexpected )/, '$1: ')
    .replace(
      /\n\(Did you mean (?:one of )?(.*)\?\)/,
      (_, names: string) => `; did you mean ${backquoted(names.split(', '), ' or ')}?`,
    )
    .replace(/^(.*unknown command `(.*\.ya?ml)`)$/m, '$1; `indict build $2` makes the papers of a case')
    .replace(/^(.*unknown command `(.*\.docx)`)$/m, '$1; `indict import $2` reads a Word file')
    .replace(/\.$/m, '');
}

function declare(command: Command, file: CommandFile, call: Call): void {
  command
    .summary(file.summary)
    .description(file.about)
    .helpGroup(GROUPS[file.group])
    .showHelpAfterError(`\`indict ${command.name()} --help\` shows how it is used`)
    .addHelpText('after', () => commandFooter(file, command, columnsOf(call.host)));
  file.declare(command, call);
  refuseOptionsAsValues(command);
}

/** Commander would make a folder called `--help` of `--eject --help`. */
function refuseOptionsAsValues(command: Command): void {
  const isOption = (given: string) =>
    ASKS_FOR_HELP.has(given) || command.options.some(({ short, long }) => given === short || given === long);
  for (const option of command.options.filter(({ required }) => required))
    command.on(`option:${option.name()}`, (given: string) => {
      if (isOption(given))
        command.error(`error: option '${option.flags}' argument missing before option '${given}'`);
    });
}

const ASKS_FOR_HELP: ReadonlySet<string> = new Set(['-h', '--help']);
