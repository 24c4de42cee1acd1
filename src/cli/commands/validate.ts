import { InvalidArgumentError, Option } from 'commander';
import type { Host } from '../../host.ts';
import type { Finding } from '../../model/finding.ts';
import { validate as examine } from '../../pipeline.ts';
import { REPORT_FORMATS, type ReportFormat, report } from '../../report/index.ts';
import { type Choice, choosing, request } from '../choice.ts';
import type { Call, CommandFile } from '../command.ts';
import { gravest, STATUS, type Status } from '../status.ts';
import { complain } from '../trouble.ts';

interface ValidateOptions extends Choice {
  readonly format?: ReportFormat;
  readonly maxWarnings?: number;
  readonly quiet?: boolean;
}

/** `indict validate CASE...` */
export const validate: CommandFile = {
  summary: 'find everything that can be wrong with a case',
  examples: [
    ['indict validate cases/kim.yaml', 'shows each finding at its place'],
    [
      'indict validate cases/*.yaml --max-warnings 0',
      'exits with 1 on any error or warning, as a check before filing',
    ],
    ['indict validate cases/kim.yaml --format json', 'the findings for another program'],
  ],
  declare(command, call) {
    command
      .argument('<case...>', 'case files')
      .addOption(
        new Option(
          '--format <format>',
          'how to show the findings (default: github under GitHub Actions, else text)',
        ).choices(REPORT_FORMATS),
      )
      .option('--max-warnings <number>', 'exit with 1 where there are more warnings than this', readLimit)
      .option('--quiet', 'show errors only');
    choosing(command).action(async (cases: string[], options: ValidateOptions) => {
      call.conclude(await validateAll(cases, options, call));
    });
  },
};

function readLimit(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('expected a number, 0 or more');
}

async function validateAll(
  cases: readonly string[],
  options: ValidateOptions,
  { host, trouble }: Call,
): Promise<Status> {
  const findings: Finding[] = [];
  const statuses: Status[] = [];
  const paths = new Set(cases);
  for (const path of paths) {
    try {
      findings.push(...(await examine(request(path, options), host)).findings);
    } catch (error) {
      statuses.push(trouble(error));
    }
  }
  show(findings, paths.size - statuses.length, options, host);
  return gravest([...statuses, verdict(findings, options, host)]);
}

function show(
  findings: readonly Finding[],
  files: number,
  { format, quiet }: ValidateOptions,
  host: Host,
): void {
  const { colour, columns, githubActions } = host.environment;
  const shown = quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
  const chosen = format ?? (githubActions ? 'github' : 'text');
  if (files === 0 && chosen === 'text') return;
  host.stdout(report(shown, chosen, { files, colour: colour.stdout, columns }));
}

function verdict(findings: readonly Finding[], { maxWarnings }: ValidateOptions, host: Host): Status {
  if (findings.some(({ severity }) => severity === 'error')) return STATUS.findings;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  if (maxWarnings === undefined || warnings <= maxWarnings) return STATUS.fine;
  complain(`too many warnings: ${warnings}, where at most ${maxWarnings} are allowed`, host);
  return STATUS.findings;
}
