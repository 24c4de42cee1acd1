import type { Host } from '../../host.ts';
import type { Court, Fact, Words } from '../../model/court.ts';
import { courts as all, eject, court as open } from '../../pipeline.ts';
import { baseLanguage } from '../../text/base-language.ts';
import { printable } from '../../text/printable.ts';
import { type CommandFile, UsageError } from '../command.ts';
import { putTexts, refuseOverwriting } from '../files.ts';
import { STATUS, type Status, statusOf } from '../status.ts';
import { tell } from '../tell.ts';

/** `indict courts [NAME]` */
export const courts: CommandFile = {
  group: 'lookup',
  summary: 'list the house styles, show one, or copy one to change it',
  about:
    'Without a name, lists the house styles that come with the program. With one, shows its page, parts, documents, what it asks of a case, and its fixed words. With `--eject`, writes a copy that makes the same papers.',
  examples: [
    ['indict courts', 'the names that `court:` and `--court` take'],
    [
      'indict courts icc',
      'its page, its parts, what it asks for, what of it is unchecked, and its fixed words',
    ],
    [
      'indict courts scsl --eject templates/my-court',
      'a copy to be changed: templates/my-court.yaml and its partials, which make the same papers',
    ],
  ],
  declare(command, { host, conclude }) {
    command
      .argument('[name]', 'a house style, or the path of your own')
      .option('--eject <path>', 'copy it there, for changing')
      .option('--force', 'overwrite files that are there')
      .action(async (name: string | undefined, options: EjectOptions) => {
        conclude(await answer(name, options, host));
      });
  },
};

interface EjectOptions {
  readonly eject?: string;
  readonly force?: boolean;
}

function answer(
  name: string | undefined,
  { eject: to, force = false }: EjectOptions,
  host: Host,
): Promise<Status> {
  if (to === undefined) return name === undefined ? list(host) : show(name, host);
  if (name === undefined)
    throw new UsageError(
      '`--eject` copies one house style: name it, as in `indict courts scsl --eject my-court`',
    );
  return copy(name, to.replace(/\/$|\.ya?ml$/, ''), force, host);
}

async function copy(name: string, to: string, force: boolean, host: Host): Promise<Status> {
  const { files, findings } = await eject(name, to, host.asset('schemas/court.schema.json'), host);
  tell(findings, host);
  if (files.length === 0) return STATUS.findings;
  for (const { path } of files) await refuseOverwriting(path, force, host);
  const written = await putTexts(files, host);
  if (written !== STATUS.fine) return written;
  host.stdout(
    `${printable(to)}.yaml\n${printable(to)}/\n\`court: ./${printable(to)}.yaml\` in a case of this folder has the paper made by it\n`,
  );
  return STATUS.fine;
}

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
  return statusOf(findings);
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
    ...(court.statutes.length > 0 ? [`statutes   ${court.statutes.join(', ')}`] : []),
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
    ...[...court.words].flatMap(([language, words]) =>
      isOwn(language, words, court) ? ['', `words (${language})`, ...vocabulary(words)] : [],
    ),
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

/** Whether the court works in a language, or its files have words in it that are not those of all courts. */
function isOwn(language: string, { phrases }: Words, { workingLanguages, wordFiles }: Court): boolean {
  const works = workingLanguages.some((tag) => tag === language || tag === baseLanguage(language));
  return works || [...phrases.values()].some(({ source }) => !wordFiles.includes(source));
}

function vocabulary({ phrases }: Words): readonly string[] {
  const width = Math.max(...[...phrases.keys()].map((key) => key.length));
  return [...phrases].map(([key, { text }]) => `  ${key.padEnd(width)}  ${text}`);
}

function millimetres(points: number): number {
  return Math.round((points / 72) * 25.4);
}
