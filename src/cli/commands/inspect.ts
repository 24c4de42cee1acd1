import { Option } from 'commander';
import type { Host } from '../../host.ts';
import { inspect as look, STAGES, type Stage } from '../../pipeline.ts';
import { printableLines } from '../../text/printable.ts';
import { type Choice, choosing, request } from '../choice.ts';
import type { CommandFile } from '../command.ts';
import { STATUS, type Status, statusOf } from '../status.ts';
import { tell } from '../tell.ts';

interface InspectOptions extends Choice {
  readonly stage: Stage;
}

/** `indict inspect CASE --stage STAGE` */
export const inspect: CommandFile = {
  summary: 'show what one stage of the program makes of a case',
  examples: [
    ['indict inspect cases/kim.yaml --stage number', 'the numbered paper before it is written'],
    ['indict inspect cases/kim.yaml --stage layout | less', 'where each line stands on its page'],
  ],
  declare(command, { host, conclude }) {
    command
      .argument('<case>', 'case file')
      .addOption(new Option('--stage <stage>', 'the stage').choices(STAGES).makeOptionMandatory());
    choosing(command).action(async (path: string, options: InspectOptions) => {
      conclude(await inspectOne(path, options, host));
    });
  },
};

async function inspectOne(path: string, options: InspectOptions, host: Host): Promise<Status> {
  const { findings, text } = await look(request(path, options), options.stage, host);
  if (text !== undefined) host.stdout(`${printableLines(text.replace(/\n$/, ''))}\n`);
  tell(findings, host);
  return text === undefined ? STATUS.findings : statusOf(findings);
}
