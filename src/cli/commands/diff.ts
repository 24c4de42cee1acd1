import { InvalidArgumentError, Option } from 'commander';
import type { Host } from '../../host.ts';
import { MARKS, type Marks } from '../../model/redline.ts';
import {
  diff as compare,
  type Difference,
  PAPER_FORMATS,
  type PaperFormat,
  TABLE_FORMATS,
  type TableRequest,
} from '../../pipeline.ts';
import { accountOf, isChange } from '../../report/account.ts';
import { reportRedline } from '../../report/redline.ts';
import { printable } from '../../text/printable.ts';
import { type Choice, choosingIndictment, request } from '../choice.ts';
import { type CommandFile, UsageError } from '../command.ts';
import { endingOf, put, unlike } from '../files.ts';
import { oneOf } from '../one-of.ts';
import { place } from '../place.ts';
import { STATUS, type Status, statusOf } from '../status.ts';
import { tell } from '../tell.ts';

interface DiffOptions extends Choice {
  readonly output?: string;
  readonly author?: string;
  readonly marks: Marks;
  readonly chart?: readonly TableRequest[];
  readonly concordance?: readonly TableRequest[];
  readonly exitCode?: boolean;
}

/** `indict diff OLD NEW` */
export const diff: CommandFile = {
  group: 'versions',
  summary: 'show what an amended indictment changes',
  about:
    'Makes the indictments of two versions of a case and compares them: passages added, removed, changed by word and moved, notes and rows of tables likewise. A number that only follows is no change. It writes the files that are asked for, and nothing else.',
  statuses: { 1: 'errors in one of the cases, or with --exit-code any difference' },
  examples: [
    ['indict diff git:HEAD~1:cases/kim.yaml cases/kim.yaml', 'what changed since the commit before'],
    ['indict diff old.yaml cases/kim.yaml -o changes.docx', 'the new paper in Word, with tracked changes'],
    [
      'indict diff old.yaml cases/kim.yaml --chart chart.docx --chart chart.csv',
      'the chart of amendments, with the reason that the case gives for each as `amended:`',
    ],
    [
      'indict diff old.yaml cases/kim.yaml --concordance numbers.pdf',
      'old and new numbers of all paragraphs, counts and notes',
    ],
  ],
  declare(command, { host, conclude }) {
    command
      .argument('<old>', 'case file of the older version, or git:REVISION:path')
      .argument('<new>', 'case file of the newer version, or as the older one')
      .option(
        '-o, --output <file>',
        'write the new paper with its changes marked, in Word as tracked changes; the ending chooses docx, pdf or md, and - is Markdown on standard output',
      )
      .option(
        '--author <name>',
        'who made the changes, as Word tells it (default: the author of the new paper)',
      )
      .addOption(
        oneOf(
          new Option('--marks <marks>', 'how Markdown marks them: CriticMarkup, or `<ins>` and `<del>`'),
          MARKS,
        ).default('critic'),
      )
      .option(
        '--chart <file>',
        'write the chart of amendments: what is where it was, what changed, and why; the ending chooses docx, pdf, md or csv; may be repeated',
        readTable('amendments'),
      )
      .option(
        '--concordance <file>',
        'write old and new numbers of paragraphs, counts and notes, as --chart',
        readTable('concordance'),
      )
      .option('--exit-code', 'end with status 1 where there are differences, as `git diff` does');
    choosingIndictment(command).action(async (old: string, wanted: string, options: DiffOptions) => {
      conclude(await compareTwo(old, wanted, options, host));
    });
  },
};

async function compareTwo(old: string, wanted: string, options: DiffOptions, host: Host): Promise<Status> {
  const { author, marks } = options;
  const format = formatOf(options);
  await refuse([old, wanted], options, host);
  const { findings, difference } = await compare(
    {
      old: request(old, options),
      new: request(wanted, options),
      formats: format === undefined ? [] : [format],
      paths: filesOf(options),
      marks,
      ...(author !== undefined && { author }),
      tables: tablesOf(options),
    },
    host,
  );
  tell(findings, host);
  if (!difference) return STATUS.findings;
  const written = await deliver(difference, options, host);
  if (written !== STATUS.fine) return written;
  const { passages, notes } = difference.redline;
  const differs = options.exitCode === true && [...passages, ...notes].some(isChange);
  return differs ? STATUS.findings : statusOf(findings);
}

/** The format of the redline; undefined where none is asked for. Throws a `UsageError` where its file's name has another ending. */
function formatOf({ output }: DiffOptions): PaperFormat | undefined {
  if (output === undefined || output === '-') return output === '-' ? 'md' : undefined;
  const format = endingOf(output, PAPER_FORMATS);
  if (format) return format;
  throw new UsageError(unlike(output, PAPER_FORMATS));
}

/** The files that will be written. */
function filesOf(options: DiffOptions): readonly string[] {
  const { output = '-' } = options;
  return [...(output === '-' ? [] : [output]), ...tablesOf(options).map(({ path }) => path)];
}

/** None is written over a case or another one. Throws a `UsageError`. */
async function refuse(cases: readonly string[], options: DiffOptions, host: Host): Promise<void> {
  const places = new Set(await Promise.all(cases.map((path) => place(path, host))));
  for (const path of filesOf(options)) {
    const at = await place(path, host);
    if (places.has(at))
      throw new UsageError(`\`${path}\` is one of the cases or another output; give another file`);
    places.add(at);
  }
}

function tablesOf({ chart = [], concordance = [] }: DiffOptions): readonly TableRequest[] {
  return [...chart, ...concordance];
}

/** Reads the file of a table, whose ending is its format; repeated options add up. Throws commander's `InvalidArgumentError`. */
function readTable(table: TableRequest['table']) {
  return (path: string, earlier: readonly TableRequest[] = []): readonly TableRequest[] => {
    const format = endingOf(path, TABLE_FORMATS);
    if (format) return [...earlier, { table, format, path }];
    throw new InvalidArgumentError(unlike(path, TABLE_FORMATS));
  };
}

/** The list is for who asks for no redline; who does is told in a line how much has changed. */
async function deliver(
  { redline, outputs, tables }: Difference,
  { output }: DiffOptions,
  host: Host,
): Promise<Status> {
  const isPrinted = output === '-';
  const written = outputs.map(({ bytes }) => ({ path: output ?? '', bytes }));
  const files = [...(isPrinted ? [] : written), ...tables];
  const status = await put(files, host);
  if (status !== STATUS.fine) return status;
  if (isPrinted) for (const { bytes } of written) host.stdout(bytes);
  else if (output === undefined) host.stdout(reportRedline(redline, host.environment.colour.stdout));
  else host.stdout(`${accountOf(redline)}\n`);
  const say = isPrinted ? host.stderr : host.stdout;
  for (const { path } of files) say(`${printable(path)}\n`);
  return STATUS.fine;
}
