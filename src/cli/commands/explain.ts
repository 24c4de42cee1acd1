import type { Host } from '../../host.ts';
import { type ManualEntry, manual } from '../../pipeline.ts';
import { type CommandFile, UsageError } from '../command.ts';
import { meant } from '../one-of.ts';
import { STATUS, type Status } from '../status.ts';
import { tell } from '../tell.ts';

/** `indict explain [RULE]` */
export const explain: CommandFile = {
  group: 'lookup',
  summary: 'say what a rule of `validate` means and why, or list the rules',
  about:
    'Prints why a rule is there, the law behind it, examples of what it finds and of what it does not, and how to turn it off. The severities are those of the settings (`indict.config.yaml`) of this folder.',
  examples: [
    ['indict explain', 'the rules by family, each with its severity here'],
    ['indict explain law/too-broad', 'what it finds, why, the law behind it, and examples'],
    ['indict explain law', 'the rules of one family'],
  ],
  declare(command, { host, conclude }) {
    command
      .argument('[rule]', 'a rule, as findings name it, or a family of rules')
      .action(async (name: string | undefined) => conclude(await show(name, host)));
  },
};

async function show(name: string | undefined, host: Host): Promise<Status> {
  const { value, findings } = await manual(host);
  tell(findings, host);
  const one = value.find(({ id }) => id === name);
  const some = value.filter(({ id }) => name === undefined || familyOf(id) === name.replace(/\/\*?$/, ''));
  if (!one && some.length === 0) throw new UsageError(unknown(name ?? '', value));
  host.stdout(`${(one ? page(one) : list(some)).join('\n')}\n`);
  return findings.length > 0 ? STATUS.findings : STATUS.fine;
}

function unknown(name: string, entries: readonly ManualEntry[]): string {
  const ids = entries.map(({ id }) => id);
  return `there is no rule \`${name}\`${meant(name, [...ids, ...new Set(ids.map(familyOf))]) || ELSEWHERE}`;
}

const ELSEWHERE =
  ': `indict explain` lists them; a finding that keeps the paper from being made is none, and says itself what to do';

function familyOf(id: string): string {
  return id.replace(/\/.*$/, '');
}

function list(entries: readonly ManualEntry[]): readonly string[] {
  const width = Math.max(...entries.map(({ id }) => id.length));
  return entries.flatMap(({ id, page: { summary }, severity }, index) => {
    const before = entries[index - 1];
    const gap = before && familyOf(before.id) !== familyOf(id) ? [''] : [];
    return [...gap, `${id.padEnd(width)}  ${severity.padEnd('warning'.length)}  ${summary}`];
  });
}

function page({
  id,
  page: { summary, why, source, severity, command, language, example },
  severity: here,
}: ManualEntry): readonly string[] {
  const said = [`${id}: ${summary}`, '', why, ...(source === undefined ? [] : ['', `Source: ${source}`]), ''];
  if (command !== undefined) return [...said, `Severity: ${severity}. Only \`indict ${command}\` tells it.`];
  return [
    ...said,
    `Severity: ${severity}${here === severity ? '' : `, here ${here}`}. To change it, in indict.config.yaml:`,
    ...indented(`rules: {${id}: ${here === 'off' ? severity : 'off'}}`),
    ...(language === undefined ? [] : [`It reads texts in \`${language}\` only.`]),
    ...(example
      ? ['', 'Found in:', ...indented(example.bad), '', 'Not found in:', ...indented(example.good)]
      : []),
    '',
    'To let it be in one place, in the case, above what it is about or at the end of its line:',
    ...indented(`# indict: allow ${id} — the reason`),
  ];
}

function indented(text: string): readonly string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}`.trimEnd());
}
