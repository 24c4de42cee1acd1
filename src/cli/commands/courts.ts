import type { Host } from '../../host.ts';
import type { Court, Fact, Words } from '../../model/court.ts';
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
    ...(court.caseNumber ? [`number     like ${court.caseNumber.example}`] : []),
    ...(court.workingLanguages.length > 0 ? [`languages  ${court.workingLanguages.join(', ')}`] : []),
    ...limits(court),
    ...facts(
      'checked against a source',
      court.facts.filter(({ checked }) => checked),
    ),
    ...facts(
      'unchecked, to be overridden where your court says otherwise',
      court.facts.filter(({ checked }) => !checked),
    ),
    ...[...court.words].flatMap(([language, words]) => ['', `words (${language})`, ...vocabulary(words)]),
  ];
}

function limits({ limits: { pages, covers, words, notes, source } }: Court): readonly string[] {
  const said = [
    pages === undefined ? [] : `${pages} pages${covers === 'uncounted' ? ', covers not counted' : ''}`,
    words === undefined ? [] : `${words} words`,
    notes === 'none' ? 'no footnotes' : [],
  ].flat();
  return said.length === 0 ? [] : [`limits     ${said.join('; ')}${source === '' ? '' : ` (${source})`}`];
}

function facts(heading: string, all: readonly Fact[]): readonly string[] {
  if (all.length === 0) return [];
  return [
    '',
    `${heading}:`,
    ...all.map(({ fact, source }) => `  ${fact}${source === '' ? '' : ` (${source})`}`),
  ];
}

function vocabulary({ phrases }: Words): readonly string[] {
  const width = Math.max(...[...phrases.keys()].map((key) => key.length));
  return [...phrases].map(([key, { text }]) => `  ${key.padEnd(width)}  ${text}`);
}

function millimetres(points: number): number {
  return Math.round((points / 72) * 25.4);
}
