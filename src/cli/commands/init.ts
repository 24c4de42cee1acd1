import { posix } from 'node:path';
import type { Host } from '../../host.ts';
import { beginCase, type Charged, crimeFor, usualCrime } from '../../pipeline.ts';
import { printable } from '../../text/printable.ts';
import { readTag } from '../choice.ts';
import { type CommandFile, UsageError } from '../command.ts';
import { putTexts, refuseOtherEnding, refuseOverwriting } from '../files.ts';
import { place } from '../place.ts';
import { interview, type Wanted } from '../questions.ts';
import { STATUS, type Status } from '../status.ts';

const SCHEMA = 'schemas/case.schema.json';

interface InitOptions extends Wanted {
  readonly force?: boolean;
}

/** `indict init [FILE]` */
export const init: CommandFile = {
  group: 'beginnings',
  summary: 'write a first case file that builds as it is',
  about:
    'Writes one file: a complete case with comments, to be changed line by line. On a terminal, without options, it asks for the court, the accused, the crimes and the languages first; elsewhere it writes a worked example.',
  examples: [
    ['indict init', 'asks, and writes case.yaml'],
    ['indict init cases/smith.yaml', 'writes it under that name'],
    [
      'indict init doe.yaml --court icty --accused "Jo Doe" --count "icty 5(a)"',
      'asks nothing: a case for the ICTY against one accused with one count',
    ],
  ],
  declare(command, { host, conclude }) {
    const several = (value: string, before: readonly string[] = []) => [...before, value];
    command
      .argument('[file]', 'the case file to write', 'case.yaml')
      .option('--court <name>', 'the house style: a name of `indict courts`, or a path')
      .option('--accused <name>', 'the name of an accused; once for each', several)
      .option(
        '--count <crime>',
        'a crime as `indict law` names it, as `icty 5(a)`; once for each count',
        several,
      )
      .option(
        '--lang <tag>',
        'the language of the paper, as `fr`; once for each, the original first',
        (tag: string, before?: readonly string[]) => several(readTag(tag), before),
      )
      .option('--force', 'overwrite a file that is there')
      .action(async (path: string, options: InitOptions) => conclude(await begin(path, options, host)));
  },
};

async function begin(path: string, { force, ...options }: InitOptions, host: Host): Promise<Status> {
  refuseOtherEnding(path);
  await refuseOverwriting(path, force, host);
  const schema = await schemaFrom(posix.dirname(path), host);
  const text = await textFor(options, schema, host);
  if (text === undefined) return STATUS.usage;
  const written = await putTexts([{ path, text }], host);
  if (written !== STATUS.fine) return written;
  host.stdout(`${printable(path)}\n\`indict build ${printable(path)}\` makes the indictment of it\n`);
  return STATUS.fine;
}

/** The worked example where nobody says what the case is about; undefined where who was asked went away. */
async function textFor(options: Wanted, schema: string, host: Host): Promise<string | undefined> {
  const silent = Object.keys(options).length === 0;
  if (silent && !host.ask) {
    const model = new TextDecoder().decode(await host.read(host.asset('templates/init.yaml')));
    return model.replace('{schema}', schema);
  }
  const wanted = silent ? await interview(host) : options;
  if (wanted === undefined) return undefined;
  const { court, accused = ['Jordan Doe'], lang = ['en'] } = wanted;
  const { count = [await usualCrime(court, host)] } = wanted;
  const charged = await Promise.all(count.map((citation) => crimeOf(citation, host)));
  return beginCase(
    { ...(court !== undefined && { court }), accused, languages: lang, schema },
    charged,
    host,
  );
}

async function crimeOf(citation: string, host: Host): Promise<Charged> {
  const found = await crimeFor(citation, host);
  if ('trouble' in found) throw new UsageError(`${found.trouble}; ${found.help}`);
  return found;
}

/** The schema's address for editors: relative, so that a project that is moved or shared keeps it. */
async function schemaFrom(folder: string, host: Host): Promise<string> {
  return posix.relative(await place(folder, host), host.asset(SCHEMA));
}
