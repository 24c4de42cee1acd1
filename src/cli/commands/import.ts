import { posix } from 'node:path';
import { type Host, HostError } from '../../host.ts';
import type { Finding } from '../../model/finding.ts';
import { importWord } from '../../pipeline.ts';
import { printable } from '../../text/printable.ts';
import { type CommandFile, UsageError } from '../command.ts';
import { place } from '../place.ts';
import { STATUS, type Status } from '../status.ts';
import { tell } from '../tell.ts';
import { complain } from '../trouble.ts';

interface ImportOptions {
  readonly output?: string;
  readonly court?: string;
  readonly force?: boolean;
}

/** What a case is called that goes to standard output. */
const STDOUT = 'case.yaml';

/** `indict import FILE.docx` */
export const importing: CommandFile = {
  summary: 'read a Word indictment back into a case file',
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
  await refuse(path, to, force === true, host);
  const { text, findings } = await importWord({ path, to: to === '-' ? STDOUT : to, court }, host);
  try {
    if (to === '-') host.stdout(text);
    else await host.write([{ path: to, bytes: new TextEncoder().encode(text) }]);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    complain(error.message, host);
    return STATUS.unwritten;
  }
  tell(findings, host);
  if (to !== '-')
    host.stdout(`${printable(to)}\n\`indict validate ${printable(to)}\` says what the case still lacks\n`);
  return findings.some(isError) ? STATUS.findings : STATUS.fine;
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

/** The Word file itself and a case that is there are not written over. Throws a `UsageError`. */
async function refuse(path: string, to: string, force: boolean, host: Host): Promise<void> {
  if (to === '-') return;
  if (!/\.ya?ml$/i.test(to))
    throw new UsageError(`unexpected file name \`${to}\`, expected one that ends in \`.yaml\``);
  if ((await place(to, host)) === (await place(path, host)))
    throw new UsageError(`\`${to}\` is the Word file itself; give another \`--output\``);
  const there = await host.real(to).then(
    () => true,
    () => false,
  );
  if (there && !force) throw new UsageError(`\`${to}\` is there already; \`--force\` overwrites it`);
}
