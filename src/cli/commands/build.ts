import type { Command } from 'commander';
import type { Host } from '../../host.ts';
import type { Finding } from '../../model/finding.ts';
import {
  type BuildRequest,
  documentsOffered,
  EVERY_DOCUMENT,
  type Format,
  formatsAsked,
  INDICTMENT,
} from '../../pipeline.ts';
import { type Choice, choosing, request } from '../choice.ts';
import { refuseCollisions } from '../collision.ts';
import { type Call, type CommandFile, UsageError } from '../command.ts';
import { announce, announceBriefly, conclude, deliver } from '../deliver.ts';
import {
  type Destination,
  destination,
  formatsFor,
  type Planned,
  plan,
  withManifest,
  withRedlines,
} from '../destination.ts';
import { readFormats } from '../format.ts';
import { CASES } from '../gathered.ts';
import { rounds } from '../rounds.ts';
import { STATUS, type Status } from '../status.ts';
import { tell } from '../tell.ts';
import { through } from '../through.ts';
import { complain } from '../trouble.ts';
import type { Labour, Round } from '../watch.ts';

interface BuildOptions extends Choice {
  readonly format?: readonly Format[];
  readonly output?: string;
  readonly strict?: boolean;
  readonly embedFonts?: boolean;
  readonly reference?: string;
  readonly manifest?: boolean;
  readonly manifestKey?: string;
  readonly against?: string;
  readonly watch?: boolean;
}

/** `indict build CASE...` */
export const build: CommandFile = {
  group: 'papers',
  summary: 'write the indictment of a case as Word, PDF and Markdown',
  about:
    'Writes the indictment of each case to the folder `build`, all its papers or none; reads the case with what it includes, its court, the law it cites and the settings above it. Findings do not stop a draft: `indict validate` shows them. A mistake that keeps the paper from being made is shown here, and older files stay as they were.',
  statuses: { 1: 'a case could not be built, or has errors and --strict was given' },
  examples: [
    ['indict build cases/kim.yaml', 'writes build/kim.docx, build/kim.pdf and build/kim.md'],
    ['indict build cases -f pdf -o filings', 'the PDF of every case in the folder `cases` and below'],
    ['indict build cases/kim.yaml -o indictment.docx', 'only the Word file, under that name'],
    [
      'indict build cases/kim.yaml --lang fr --for public',
      'the public copy in French, as build/kim.fr.public.pdf and so on',
    ],
    [
      'indict build cases/kim.yaml --against git:HEAD~1',
      'and build/kim.redline.docx and so on: what changed since the commit before',
    ],
    [
      'indict build cases/kim.yaml --document evidence -f docx,xlsx',
      'the list of evidence by the numbers of the indictment, and as a workbook: build/kim-evidence.xlsx',
    ],
    ['indict build cases/kim.yaml --watch', 'and again on every change, until Ctrl-C'],
  ],
  declare(command, call) {
    buildOptions(command).action(async (cases: string[], options: BuildOptions) => {
      call.conclude(await buildAll(cases, options, call));
    });
  },
};

function buildOptions(command: Command): Command {
  command
    .argument('<case...>', CASES)
    .option(
      '-f, --format <formats>',
      'docx, pdf, md, csv, xlsx, or several with commas (default: the first three; the last two are the tables alone)',
      readFormats,
    )
    .option(
      '-o, --output <path>',
      'a folder (default: build), a file whose ending chooses the format, or - for Markdown (with -f csv: CSV) on standard output',
    );
  return choosing(command)
    .option(
      '--reference <file>',
      'a Word file of your office, whose styles, page, headers and footers the Word file takes',
    )
    .option('--embed-fonts', 'put the face into the Word file, for readers who do not have it')
    .option(
      '--against <old>',
      'beside each file write a redline against an older version: a file, git:REVISION:path, or git:REVISION for the case as it was',
    )
    .option(
      '--manifest',
      'beside the files, but for redlines, write what was read and made, by digests, so that `indict verify` can tell whether it is the same',
    )
    .option(
      '--manifest-key <file>',
      'a file of 32 random bytes or more that you keep: without it nobody learns anything of the case from its digests',
    )
    .option('--strict', 'write nothing if `indict validate` would find an error')
    .option('--watch', 'and again whenever a file changes of which the papers are made, until Ctrl-C');
}

function buildAll(paths: readonly string[], options: BuildOptions, call: Call): Promise<Status> {
  const labour: Labour = (round, through) => buildRound(round, options, through);
  if (options.watch && options.output === '-')
    throw new UsageError('unexpected `--watch` for standard output, expected files: they are written again');
  return rounds(paths, options.watch, call, labour);
}

async function buildRound({ cases, due }: Round, options: BuildOptions, call: Call): Promise<Status> {
  const { host } = call;
  const began = host.environment.elapsed();
  const time = () => `${((host.environment.elapsed() - began) / 1000).toFixed(1)} s`;
  const plans = await plansOf(cases, options, call);
  const within = folderOf(destination(options.output), options);
  await refuseCollisions(plans, host);
  const ready = new Set<string>();
  const reached = await through(due, call, async (path, hand, desk) => {
    const planned = plans.get(path) ?? [];
    const built = await hand.build(orderOf(path, planned, options));
    const stops = built.findings.filter(
      ({ kind, severity }) => kind === 'structure' || (options.strict === true && severity === 'error'),
    );
    if (stops.length > 0) return refuse(path, stops, desk);
    const delivered = await deliver(built, planned, within, desk);
    if (delivered !== STATUS.fine) return delivered;
    ready.add(path);
    if (due.length > 1) announceBriefly(built, planned, desk);
    else announce({ path, choice: options }, built, planned, time(), desk);
    return STATUS.fine;
  });
  if (due.length > 1) conclude(due, ready, time(), host);
  return reached;
}

/** The folder that the user means: what is written there has names that he did not give, and a link that lies there already he need not know of. */
function folderOf(place: Destination, { output }: BuildOptions): string | undefined {
  if (place.kind !== 'folder') return undefined;
  return output === undefined ? '.' : place.path;
}

async function plansOf(
  cases: readonly string[],
  { output, format, manifest, manifestKey, against, ...choice }: BuildOptions,
  { hostFor }: Call,
): Promise<ReadonlyMap<string, readonly Planned[]>> {
  const place = destination(output);
  if (against !== undefined && cases.length > 1 && !ANY_CASE.test(against))
    throw new UsageError(
      '`--against` a file is for one case; `git:REVISION` compares each with itself as it was',
    );
  const isManifestAsked = manifest || manifestKey !== undefined;
  const plans = new Map<string, readonly Planned[]>();
  for (const path of cases) {
    const host = hostFor(path);
    const asked = format ?? (place.kind === 'folder' ? await settled(path, host) : undefined);
    const documents = await documentsOf(path, choice, host);
    const planned = plan(path, place, formatsFor(place, asked), documents, choice);
    const all = isManifestAsked ? withManifest(planned) : planned;
    plans.set(path, against === undefined ? all : withRedlines(all));
  }
  return plans;
}

/** The documents of this call by name. */
async function documentsOf(path: string, choice: Choice, host: Host): Promise<readonly string[]> {
  const { document = [INDICTMENT] } = choice;
  if (!document.includes(EVERY_DOCUMENT)) return document;
  return documentsOffered(request(path, choice), host);
}

/** The formats of the project's settings; where these cannot be read, the build itself says so. */
function settled(path: string, host: Host): Promise<readonly Format[] | undefined> {
  return formatsAsked(path, host).catch(() => undefined);
}

function orderOf(path: string, planned: readonly Planned[], options: BuildOptions): BuildRequest {
  const papers = planned.flatMap((one) => (one.kind === 'document' ? one : []));
  const documents = [...new Set(papers.map(({ document }) => document))];
  const formats = [...new Set(papers.map(({ format }) => format))];
  const paths = planned.flatMap((output) => output.path ?? []);
  const { manifestKey: key, against } = options;
  return {
    ...request(path, options),
    documents,
    formats,
    tablesAtMost: options.document?.includes(EVERY_DOCUMENT) ?? false,
    paths,
    dressing: dressing(options),
    ...(planned.some(({ kind }) => kind === 'manifest') && {
      manifest: key === undefined ? {} : { key },
    }),
    ...(against !== undefined && { against: ANY_CASE.test(against) ? `${against}:${path}` : against }),
  };
}

/** A version of git without a path: that of the case. */
const ANY_CASE = /^git:[^:]+$/;

function dressing({ embedFonts, reference }: BuildOptions) {
  return { ...(embedFonts && { embedFonts }), ...(reference !== undefined && { reference }) };
}

function refuse(path: string, stops: readonly Finding[], host: Host): Status {
  tell(stops, host);
  complain(`\`${path}\` was not built; nothing was written`, host);
  return STATUS.findings;
}
