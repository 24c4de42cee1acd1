import type { Host } from '../../host.ts';
import type { Court, Words } from '../../model/court.ts';
import { courts as all, court as open } from '../../pipeline.ts';
import { printable } from '../../text/printable.ts';
import type { CommandFile } from '../command.ts';
import { STATUS, type Status } from '../status.ts';
import { tell } from '../tell.ts';

/** `indict courts [NAME]` */
export const courts: CommandFile = {
  summary: 'list the house styles, or show one',
  examples: [
    ['indict courts', 'the names that `court:` and `--court` take'],
    ['indict courts special-tribunal', 'its page, its parts, what it asks for and its fixed words'],
  ],
  declare(command, { host, conclude }) {
    command
      .argument('[name]', 'a house style, or the path of your own')
      .action(async (name: string | undefined) => {
        conclude(name === undefined ? await list(host) : await show(name, host));
      });
  },
};

async function list(host: Host): Promise<Status> {
  const known = await all(host);
  const width = Math.max(...known.map(({ id }) => id.length));
  for (const { id, summary } of known) host.stdout(`${id.padEnd(width)}  ${printable(summary)}\n`);
  return STATUS.fine;
}

async function show(name: string, host: Host): Promise<Status> {
  const { value, findings } = await open(name, host);
  tell(findings, host);
  if (value === undefined) return STATUS.findings;
  host.stdout(`${description(value).map(printable).join('\n')}\n`);
  return findings.some(({ severity }) => severity === 'error') ? STATUS.findings : STATUS.fine;
}

function description(court: Court): readonly string[] {
  const { page, face } = court.sheet;
  return [
    `${court.id}: ${court.name}`,
    court.summary,
    '',
    `page       ${millimetres(page.width)} × ${millimetres(page.height)} mm, ${face.name}`,
    `documents  ${[...court.documents.keys()].join(', ')}`,
    `parts      ${court.parts.join(', ')}`,
    `asks for   ${court.requires.join(', ') || 'nothing'}`,
    ...[...court.words].flatMap(([language, words]) => ['', `words (${language})`, ...vocabulary(words)]),
  ];
}

function vocabulary({ phrases }: Words): readonly string[] {
  const width = Math.max(...[...phrases.keys()].map((key) => key.length));
  return [...phrases].map(([key, { text }]) => `  ${key.padEnd(width)}  ${text}`);
}

function millimetres(points: number): number {
  return Math.round((points / 72) * 25.4);
}
