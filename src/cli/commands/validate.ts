import { InvalidArgumentError, Option } from 'commander';
import metadata from '../../../package.json' with { type: 'json' };
import { type Host, HostError } from '../../host.ts';
import type { Finding } from '../../model/finding.ts';
import { validate as examine, MANUAL, mend, type Request } from '../../pipeline.ts';
import { REPORT_FORMATS, type ReportFormat, report } from '../../report/index.ts';
import { printable } from '../../text/printable.ts';
import { type Choice, choosing, request } from '../choice.ts';
import { type Call, type CommandFile, UsageError } from '../command.ts';
import { CASES } from '../gathered.ts';
import { oneOf } from '../one-of.ts';
import { rounds } from '../rounds.ts';
import { gravest, STATUS, type Status, statusOf } from '../status.ts';
import { through } from '../through.ts';
import { complain } from '../trouble.ts';
import type { Labour } from '../watch.ts';

interface ValidateOptions extends Choice {
  readonly format?: ReportFormat;
  readonly maxWarnings?: number;
  readonly quiet?: boolean;
  readonly fix?: boolean;
  readonly watch?: boolean;
}

/** `indict validate CASE...` */
export const validate: CommandFile = {
  group: 'papers',
  summary: 'find everything that can be wrong with a case',
  about:
    'Reads each case as `indict build` does, and the paper that would come of it, and shows each finding at its line and column, with what to do. It writes nothing, but for `--fix`. Which rules there are, and why: `indict explain`.',
  statuses: { 1: 'errors were found, or more warnings than --max-warnings' },
  examples: [
    ['indict validate cases/kim.yaml', 'shows each finding at its place'],
    [
      'indict validate cases/*.yaml --max-warnings 0',
      'exits with 1 on any error or warning, as a check before filing',
    ],
    ['indict validate cases/kim.yaml --fix', 'mends what is certain, and shows the rest'],
    ['indict validate cases/kim.yaml --watch', 'and again on every change, until Ctrl-C'],
    ['indict validate cases/kim.yaml --format sarif', 'the findings for another program'],
  ],
  declare(command, call) {
    command
      .argument('<case...>', CASES)
      .addOption(
        oneOf(
          new Option(
            '--format <format>',
            'how to show the findings (default: github under GitHub Actions, else text)',
          ),
          REPORT_FORMATS,
        ),
      )
      .option('--max-warnings <number>', 'exit with 1 where there are more warnings than this', readLimit)
      .option('--quiet', 'show errors only')
      .option('--fix', 'first mend in the files what can be mended without changing anything else in them')
      .option('--watch', 'and again whenever a file changes that was read, until Ctrl-C');
    choosing(command).action(async (cases: string[], options: ValidateOptions) => {
      call.conclude(await validateAll(cases, options, call));
    });
  },
};

function readLimit(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError(`unexpected \`${text}\`, expected a number, 0 or more`);
}

function validateAll(paths: readonly string[], options: ValidateOptions, call: Call): Promise<Status> {
  const { watch, format = 'text' } = options;
  const labour: Labour = ({ due }, through) => validateRound(due, options, through);
  if (watch && format !== 'text')
    throw new UsageError(
      `unexpected \`--watch\` with \`--format ${format}\`, expected \`text\`: who reads the others expects one report`,
    );
  return rounds(paths, watch, call, labour);
}

async function validateRound(
  cases: readonly string[],
  options: ValidateOptions,
  call: Call,
): Promise<Status> {
  const found = new Map<string, readonly Finding[]>();
  const reached = await through(cases, options.fix ? oneByOne(call) : call, async (path, hand, desk) => {
    const of = request(path, options);
    const { findings, status } = options.fix
      ? await mended(of, desk)
      : { ...(await hand.validate(of)), status: STATUS.fine };
    found.set(path, findings);
    return status;
  });
  const read = cases.filter((path) => found.has(path));
  const findings = read.flatMap((path) => found.get(path) ?? []);
  show(findings, read, options, call.host);
  return gravest([reached, verdict(findings, options, call.host)]);
}

/** Cases may share files, and what is mended in one of these the next case must see. */
function oneByOne({ host: { crew: _, ...host }, ...call }: Call): Call {
  return { ...call, host };
}

/** Writes a case's files mended and says so; what is left is shown as ever. Nothing is mended where they cannot be written. */
async function mended(
  of: Request,
  host: Host,
): Promise<{ readonly findings: readonly Finding[]; readonly status: Status }> {
  const { findings, mended: gone, files } = await mend(of, host);
  try {
    await host.write(files);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    complain(error.message, host);
    return { findings: (await examine(of, host)).findings, status: STATUS.unwritten };
  }
  for (const { path } of files) host.stderr(`${printable(path)}: mended ${account(gone, path)}\n`);
  return { findings, status: STATUS.fine };
}

/** `text/doubled-word (3), yaml/cut-at-hash`. */
function account(findings: readonly Finding[], path: string): string {
  const rules = findings.filter(({ span }) => span.source.path === path).map(({ rule }) => rule);
  const times = (rule: string) => rules.filter((each) => each === rule).length;
  return [...new Set(rules)].map((rule) => (times(rule) > 1 ? `${rule} (${times(rule)})` : rule)).join(', ');
}

function show(
  findings: readonly Finding[],
  paths: readonly string[],
  { format, quiet }: ValidateOptions,
  host: Host,
): void {
  const { colour, columns, githubActions } = host.environment;
  const chosen = format ?? (githubActions ? 'github' : 'text');
  if (paths.length === 0 && chosen === 'text') return;
  const [shown, hidden] = quiet ? parted(findings) : [findings, []];
  const { version } = metadata;
  const about = { files: paths.length, paths, hidden, manual: MANUAL, version };
  host.stdout(report(shown, chosen, { ...about, colour: colour.stdout, columns }));
}

/** The errors and the rest. */
function parted(findings: readonly Finding[]): readonly [readonly Finding[], readonly Finding[]] {
  const grave = ({ severity }: Finding) => severity === 'error';
  return [findings.filter(grave), findings.filter((finding) => !grave(finding))];
}

function verdict(findings: readonly Finding[], { maxWarnings }: ValidateOptions, host: Host): Status {
  const status = statusOf(findings);
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  if (status !== STATUS.fine || maxWarnings === undefined || warnings <= maxWarnings) return status;
  complain(`too many warnings: ${warnings}, where at most ${maxWarnings} are allowed`, host);
  return STATUS.findings;
}
