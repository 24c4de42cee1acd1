import { COMMANDS } from '../../src/cli/commands.ts';
import { run } from '../../src/cli/run.ts';
import { memoryHost } from '../memory-host.ts';
import { type Document, documentAt, lineOf } from './document.ts';

/** A command line that somebody may copy, and what is said of it. */
export interface Line {
  readonly at: string;
  readonly text: string;
  readonly said: string;
}

const MANUALS = ['README.md', 'templates/README.md', 'src/README.md'];

/** Programs that a line in the middle of a sentence may begin with. */
const PROGRAMS = /^(?:indict|npm|npx|node|cat|openssl|sha256sum|source|git) \S/;

/** Every command line that the manuals and `--help` print, each once. */
export async function linesPrinted(): Promise<readonly Line[]> {
  const all = [...MANUALS.map(documentAt).flatMap(linesOf), ...(await linesOfHelp())];
  return [...new Map(all.reverse().map((line) => [line.text, line])).values()].reverse();
}

function linesOf({ path, blocks, inline }: Document): readonly Line[] {
  const inBlocks = blocks.flatMap((block) => {
    const command = COMMAND_IN[block.lang ?? ''];
    return command === undefined
      ? []
      : block.value.split('\n').flatMap((text, index) => {
          const found = command.exec(text)?.[1];
          return found === undefined ? [] : [lineAt(`${path}:${lineOf(block) + 1 + index}`, found)];
        });
  });
  const inSentences = inline
    .filter(({ text }) => PROGRAMS.test(text) && !isName(text))
    .map(({ text, line, said }) => ({ at: `${path}:${line}`, text, said }));
  return [...inBlocks, ...inSentences];
}

/** What of a line in a block is a command, by the block's language. */
const COMMAND_IN: Readonly<Record<string, RegExp>> = {
  sh: /^(?!#)(\S.*)$/,
  yaml: /^\s*(?:- )?run: ([^|>].*)$/,
};

/** A command that is only named, not called: `indict build`. */
function isName(text: string): boolean {
  const [program, name = '', ...rest] = text.split(' ');
  return program === 'indict' && rest.length === 0 && Object.hasOwn(COMMANDS, name);
}

function lineAt(at: string, line: string): Line {
  const [, text = '', said = ''] = /^(.*?)(?:\s+#\s*(.*))?$/.exec(line) ?? [];
  return { at, text, said };
}

/** What stands behind `$` in the help of the program and of each command, in either order with what it does. */
async function linesOfHelp(): Promise<readonly Line[]> {
  const pages = ['', ...Object.keys(COMMANDS)].map(async (name) => {
    const host = memoryHost({}, { environment: { columns: 1000 } });
    await run([name, '--help'].filter(Boolean), host);
    const found = host.printed.stdout.matchAll(/^ {2}\$ (.*)\n {6}(.*)$/gm);
    return [...found].map(([, text = '', said = '']) => ({
      at: ['indict', name, '--help'].filter(Boolean).join(' '),
      text,
      said,
    }));
  });
  return (await Promise.all(pages)).flat();
}
