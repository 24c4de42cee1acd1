import { posix } from 'node:path';
import type { Host } from '../../host.ts';
import { importWord } from '../../pipeline.ts';
import { printable } from '../../text/printable.ts';
import { type CommandFile, UsageError } from '../command.ts';
import { display, putTexts, refuseOtherEnding, refuseOverwriting } from '../files.ts';
import { place } from '../place.ts';
import { STATUS, type Status, statusOf } from '../status.ts';
import { tell } from '../tell.ts';

interface ImportOptions {
  readonly output?: string;
  readonly court?: string;
  readonly force?: boolean;
}

/** What a case is called that goes to standard output. */
const STDOUT = 'case.yaml';

/** `indict import FILE.docx` */
export const importing: CommandFile = {
  group: 'beginnings',
  summary: 'read a Word indictment back into a case file',
  about:
    'Reads the Word file of an indictment, one that `indict build` wrote and somebody redrafted or one of another office, and writes a case file that builds. No word is lost: what has no place in a case stands below it as a comment, and each such thing is told on standard error with the paragraph of the Word file as its line.',
  examples: [
    ['indict import redraft.docx', 'writes redraft.yaml, and says what it could not place'],
    [
      'indict import old.docx -o cases/old.yaml --court special-tribunal',
      'under that name, for that house style',
    ],
  ],
  declare(command, { host, conclude }) {
    command
      .argument('<file>', 'Word file (.docx)')
      .option('-o, --output <path>', 'the case file to write (default: FILE.yaml); `-` is standard output')
      .option('--court <name>', 'the house style that the case names: a name of `indict courts`, or a path')
      .option('--force', 'overwrite a case file that is there')
      .action(async (path: string, options: ImportOptions) => conclude(await importOne(path, options, host)));
  },
};

async function importOne(path: string, { output, court, force }: ImportOptions, host: Host): Promise<Status> {
  const to = output ?? `${posix.basename(path).replace(/\.docx$/i, '')}.yaml`;
  await refuse(path, to, force, host);
  const { text, findings } = await importWord({ path, to: to === '-' ? STDOUT : to, court }, host);
  if (to === '-') display(text, host);
  const written = to === '-' ? STATUS.fine : await putTexts([{ path: to, text }], host);
  if (written !== STATUS.fine) return written;
  tell(findings, host);
  if (to !== '-')
    host.stdout(`${printable(to)}\n\`indict validate ${printable(to)}\` says what the case still lacks\n`);
  return statusOf(findings);
}

/** The Word file itself and a case that is there are not written over. Throws a `UsageError`. */
async function refuse(path: string, to: string, force: boolean | undefined, host: Host): Promise<void> {
  if (to === '-') return;
  refuseOtherEnding(to);
  if ((await place(to, host)) === (await place(path, host)))
    throw new UsageError(`\`${to}\` is the Word file itself; give another \`--output\``);
  await refuseOverwriting(to, force, host);
}
