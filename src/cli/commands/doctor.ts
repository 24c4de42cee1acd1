import type { Host } from '../../host.ts';
import type { Sign } from '../../model/sign.ts';
import { diagnose } from '../../pipeline.ts';
import { jsonLine } from '../../report/escaped.ts';
import { reportSigns } from '../../report/signs.ts';
import type { CommandFile } from '../command.ts';
import { type Shown, shownAs } from '../format.ts';
import { STATUS, type Status } from '../status.ts';

interface DoctorOptions {
  readonly format: Shown;
}

/** `indict doctor [CASE]` */
export const doctor: CommandFile = {
  group: 'program',
  summary: 'tell what is found here, and what stops a build',
  about:
    'Looks at the program and its files, Node, git and the terminal, the settings, courts and instruments that hold in this folder, and the faces for the letters of the PDF. Of a case it tells the court, the files that it includes, the faces that its letters need, and how many mistakes stop it. It builds and writes nothing.',
  statuses: { 0: 'nothing here stops a build', 1: 'something stops a build; it is marked `error`' },
  examples: [
    ['indict doctor', 'this folder: versions, settings, courts, faces'],
    ['indict doctor cases/kim.yaml', 'and what that case needs'],
    ['indict doctor --format json', 'the same for a report of a fault; your own folder is `~` in it'],
  ],
  declare(command, { host, conclude }) {
    command
      .argument('[case]', 'a case file')
      .addOption(shownAs('how to show it'))
      .action(async (path: string | undefined, { format }: DoctorOptions) => {
        conclude(show(await diagnose(path, host), format, host));
      });
  },
};

function show(signs: readonly Sign[], format: Shown, host: Host): Status {
  const { colour, columns } = host.environment;
  const errors = signs.filter(({ state }) => state === 'error').length;
  if (format === 'json') host.stdout(jsonLine({ version: 1, errors, signs }));
  else host.stdout(reportSigns(signs, { colour: colour.stdout, columns }));
  return errors > 0 ? STATUS.findings : STATUS.fine;
}
