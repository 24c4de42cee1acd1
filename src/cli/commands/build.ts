import type { Command } from 'commander';
import type { Host } from '../../host.ts';
import type { Finding } from '../../model/finding.ts';
import { build as compile, type Format, formatsAsked } from '../../pipeline.ts';
import { type Choice, choosing, request } from '../choice.ts';
import { refuseCollisions } from '../collision.ts';
import type { Call, CommandFile } from '../command.ts';
import { announce, deliver } from '../deliver.ts';
import { destination, formatsFor, type Planned, plan } from '../destination.ts';
import { readFormats } from '../format.ts';
import { progress } from '../progress.ts';
import { gravest, STATUS, type Status } from '../status.ts';
import { tell } from '../tell.ts';
import { complain } from '../trouble.ts';

interface BuildOptions extends Choice {
  readonly format?: readonly Format[];
  readonly output?: string;
  readonly strict?: boolean;
  readonly embedFonts?: boolean;
  readonly reference?: string;
}

/** `indict build CASE...` */
export const build: CommandFile = {
  summary: 'write the indictment of each case as Word, PDF and Markdown',
  examples: [
    ['indict build cases/kim.yaml', 'writes build/kim.docx, build/kim.pdf and build/kim.md'],
    ['indict build cases/kim.yaml -f pdf -o filings', 'only the PDF, as filings/kim.pdf'],
    ['indict build cases/kim.yaml -o indictment.docx', 'only the Word file, under that name'],
    ['indict build cases/kim.yaml -o - | less', 'the Markdown on the terminal'],
  ],
  declare(command, call) {
    buildOptions(command).action(async (cases: string[], options: BuildOptions) => {
      call.conclude(await buildAll(cases, options, call));
    });
  },
};

function buildOptions(command: Command): Command {
  command
    .argument('<case...>', 'case files')
    .option(
      '-f, --format <formats>',
      'docx, pdf, md, or several with commas (default: all three)',
      readFormats,
    )
    .option(
      '-o, --output <path>',
      'a folder (default: build), a file whose ending chooses the format, or - for Markdown on standard output',
    );
  return choosing(command)
    .option(
      '--reference <file>',
      'a Word file of your office, whose styles, page, headers and footers the Word file takes',
    )
    .option('--embed-fonts', 'put the face into the Word file, for readers who do not have it')
    .option('--strict', 'write nothing if `indict validate` would find an error');
}

async function buildAll(
  cases: readonly string[],
  options: BuildOptions,
  { host, trouble }: Call,
): Promise<Status> {
  const place = destination(options.output);
  const plans = new Map<string, readonly Planned[]>();
  for (const path of cases) {
    const asked = options.format ?? (place.kind === 'folder' ? await settled(path, host) : undefined);
    plans.set(path, plan(path, place, formatsFor(place, asked), options.document));
  }
  await refuseCollisions(plans, host);
  const statuses: Status[] = [];
  for (const [path, planned] of plans) {
    const done = progress(path, statuses.length + 1, plans.size, host);
    const task = buildOne(path, planned, options, host, done);
    statuses.push(await task.finally(done).catch(trouble));
  }
  return gravest(statuses);
}

/** The formats of the project's settings; where these cannot be read, the build itself says so. */
function settled(path: string, host: Host): Promise<readonly Format[] | undefined> {
  return formatsAsked(path, host).catch(() => undefined);
}

async function buildOne(
  path: string,
  planned: readonly Planned[],
  options: BuildOptions,
  host: Host,
  done: () => void,
): Promise<Status> {
  const began = host.environment.elapsed();
  const built = await compile(
    { ...request(path, options), formats: planned.map(({ format }) => format), dressing: dressing(options) },
    host,
  );
  done();
  const stops = built.findings.filter(
    ({ kind, severity }) => kind === 'structure' || (options.strict === true && severity === 'error'),
  );
  if (stops.length > 0) return refuse(path, stops, host);
  const status = await deliver(built, planned, host);
  if (status === STATUS.fine) announce(path, built, planned, began, host);
  return status;
}

function dressing({ embedFonts, reference }: BuildOptions) {
  return { ...(embedFonts && { embedFonts }), ...(reference !== undefined && { reference }) };
}

function refuse(path: string, stops: readonly Finding[], host: Host): Status {
  tell(stops, host);
  complain(`\`${path}\` was not built; nothing was written`, host);
  return STATUS.findings;
}
