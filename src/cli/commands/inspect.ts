import { Option } from 'commander';
import type { Host } from '../../host.ts';
import { inspect as look, STAGES, type Stage } from '../../pipeline.ts';
import { printableLines } from '../../text/printable.ts';
import { type Choice, choosing, request } from '../choice.ts';
import type { CommandFile } from '../command.ts';
import { oneOf } from '../one-of.ts';
import { STATUS, type Status, statusOf } from '../status.ts';
import { tell } from '../tell.ts';

interface InspectOptions extends Choice {
  readonly stage: Stage;
}

/** `indict inspect CASE --stage STAGE` */
export const inspect: CommandFile = {
  group: 'program',
  summary: 'show what one stage of the program makes of a case',
  about:
    'Prints, as JSON or text, the value at one arrow of the drawing in src/README.md: for people who change the program, or look for a fault in it. It writes nothing.',
  examples: [
    ['indict inspect cases/kim.yaml --stage number', 'the numbered paper before it is written'],
    ['indict inspect cases/kim.yaml --stage layout | less', 'where each line stands on its page'],
  ],
  declare(command, { host, conclude }) {
    command
      .argument('<case>', 'case file')
      .addOption(
        oneOf(new Option('--stage <stage>', 'which stage; it must be given'), STAGES).makeOptionMandatory(),
      );
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
