import type { Host } from '../../host.ts';
import type { Instrument } from '../../model/law.ts';
import { type Consultation, consultLaw, type Found, instruments } from '../../pipeline.ts';
import { jsonLine } from '../../report/escaped.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { printable } from '../../text/printable.ts';
import { type CommandFile, UsageError } from '../command.ts';
import { type Shown, shownAs } from '../format.ts';
import { STATUS, type Status } from '../status.ts';
import { tell } from '../tell.ts';

interface LawOptions {
  readonly format: Shown;
  readonly elements?: boolean;
}

/** `indict law [QUERY]` */
export const law: CommandFile = {
  group: 'lookup',
  summary: 'look up provisions that a case can charge or cite',
  about:
    'Searches the statutes that come with the program, and those of `law:` in the settings, by article or by words of the title, and prints each provision as `crime:` and `modes:` take it.',
  statuses: { 2: 'nothing was found, wrong use, or a file that cannot be read' },
  examples: [
    ['indict law "25(3)(c)"', 'the provision of that path in every instrument that has one'],
    ['indict law "8 bis" --elements', 'with what must be alleged and proved'],
    ['indict law Rome Statute murder', 'by words, in one instrument'],
    ['indict law', 'the instruments'],
  ],
  declare(command, { host, conclude }) {
    command
      .argument('[query...]', 'an instrument, a path, words of a title')
      .option('--elements', 'show the elements too')
      .addOption(shownAs('how to show them'))
      .action(async (query: string[], options: LawOptions) => {
        conclude(query.length === 0 ? await list(options, host) : await look(query.join(' '), options, host));
      });
  },
};

async function list({ format }: LawOptions, host: Host): Promise<Status> {
  const { value, findings } = await instruments(host);
  tell(findings, host);
  const width = Math.max(...value.map(({ id }) => id.length));
  if (format === 'json') host.stdout(jsonLine({ version: 1, instruments: value.map(brief) }));
  else for (const { id, name } of value) host.stdout(`${id.padEnd(width)}  ${printable(name)}\n`);
  return findings.length > 0 ? STATUS.findings : STATUS.fine;
}

function brief({ id, name, aliases, verified, open, provisions }: Instrument) {
  return { id, name, aliases, verified, open, provisions: provisions.size };
}

async function look(query: string, { format, elements }: LawOptions, host: Host): Promise<Status> {
  const { value, findings } = await consultLaw(query, host);
  tell(findings, host);
  if (value.found.length === 0) throw new UsageError(nothing(query, value));
  if (format === 'json') host.stdout(jsonLine({ version: 1, provisions: value.found.map(data) }));
  else
    host.stdout(
      `${value.found
        .map((each) =>
          lines(each, elements === true)
            .map(printable)
            .join('\n'),
        )
        .join('\n\n')}\n`,
    );
  return findings.length > 0 ? STATUS.findings : STATUS.fine;
}

function nothing(query: string, { nearest }: Consultation): string {
  return `no provision for \`${query}\`; ${didYouMean(nearest) ?? '`indict law` lists the instruments'}`;
}

function lines({ instrument, provision, asked, equivalents }: Found, elements: boolean): readonly string[] {
  const { path, kind, title, limitedTo, amendment } = provision;
  const since = amendment?.since === undefined ? '' : `, for acts since ${amendment.since}`;
  return [
    `${instrument.id} ${path}  ${title}`,
    ...(asked
      ? [`  ${asked.path} is ${asked.mistaken ? 'a mistake for' : 'another way to write'} ${path}`]
      : []),
    `  ${KINDS[kind]}, ${instrument.name}`,
    ...(limitedTo.length > 0 ? [`  only with ${limitedTo.join(', ')}`] : []),
    ...(amendment ? [`  brought in by ${amendment.by}${since}`] : []),
    `  table ${CHECKED[instrument.verified]}${instrument.open ? '; it does not list every provision' : ''}`,
    ...(equivalents.length > 0 ? [`  nearly the same: ${equivalents.join(', ')}`] : []),
    ...(elements ? elementLines(provision) : []),
  ];
}

function elementLines({ elements }: Found['provision']): readonly string[] {
  if (elements.length === 0) return ['  elements: none in the table'];
  return elements.map(({ id, text, form, limitedTo, verified }) => {
    const said = form === undefined ? text : `${form}: ${text}`;
    const only = limitedTo ? ` (only with ${limitedTo.join(', ')})` : '';
    return `  - ${id}: ${said}${only}${verified === undefined ? '' : ` [${verified}]`}`;
  });
}

const KINDS: Readonly<Record<Found['provision']['kind'], string>> = {
  crime: 'crime',
  act: 'act of aggression',
  mode: 'mode of liability',
  official: 'official capacity',
  superior: 'superior responsibility',
  mental: 'mental element',
  context: 'context or threshold',
  def: 'definition',
  juris: 'jurisdiction',
  proc: 'procedure',
  defence: 'defence',
};

const CHECKED: Readonly<Record<Instrument['verified'], string>> = {
  full: 'compared with the text in full',
  part: 'compared with the text in part',
  memory: 'from memory, compared with no text',
};

function data({ instrument, provision, asked, equivalents }: Found) {
  const { id, name, verified, open } = instrument;
  return { instrument: id, name, verified, open, ...provision, ...(asked && { asked }), equivalents };
}
