import { posix } from 'node:path';
import type { Host } from '../../host.ts';
import { printable } from '../../text/printable.ts';
import { type CommandFile, UsageError } from '../command.ts';
import { exists, put } from '../files.ts';
import { place } from '../place.ts';
import { STATUS, type Status } from '../status.ts';

const SCHEMA = 'schemas/case.schema.json';

/** `indict init [FILE]` */
export const init: CommandFile = {
  summary: 'write a complete first case file that builds as it is',
  examples: [
    ['indict init', 'writes case.yaml'],
    ['indict init cases/smith.yaml', 'writes it under that name'],
  ],
  declare(command, { host, conclude }) {
    command
      .argument('[file]', 'the case file to write', 'case.yaml')
      .option('--force', 'overwrite a file that is there')
      .action(async (path: string, { force }: { force?: boolean }) =>
        conclude(await begin(path, force === true, host)),
      );
  },
};

async function begin(path: string, force: boolean, host: Host): Promise<Status> {
  if (!/\.ya?ml$/i.test(path))
    throw new UsageError(`unexpected file name \`${path}\`, expected one that ends in \`.yaml\``);
  if (!force && (await exists(path, host)))
    throw new UsageError(`\`${path}\` is there already; \`--force\` overwrites it`);
  const model = new TextDecoder().decode(await host.read(host.asset('templates/init.yaml')));
  const text = model.replace('{schema}', await schemaFrom(posix.dirname(path), host));
  const written = await put([{ path, bytes: new TextEncoder().encode(text) }], host);
  if (written !== STATUS.fine) return written;
  host.stdout(`${printable(path)}\n\`indict build ${printable(path)}\` makes the indictment of it\n`);
  return STATUS.fine;
}

/** The schema's address for editors: relative, so that a project that is moved or shared keeps it. */
async function schemaFrom(folder: string, host: Host): Promise<string> {
  return posix.relative(await place(folder, host), host.asset(SCHEMA));
}
