import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { run } from '../../src/cli/run.ts';
import { STATUS } from '../../src/cli/status.ts';
import { memoryHost } from '../memory-host.ts';
import { documentAt, ROOT } from './document.ts';
import { linesPrinted } from './lines.ts';

interface Offered {
  readonly short: string | undefined;
  readonly name: string;
  readonly does: string;
}

const NAMES = Object.keys(COMMANDS);

/** The options that the help of a command lists, each with what it says of it. */
async function optionsOf(command: string): Promise<readonly Offered[]> {
  const host = memoryHost({}, { environment: { columns: 1000 } });
  await run([command, '--help'], host);
  const found = host.printed.stdout.matchAll(/^ {2}(?:(-\w), )?(--[\w-]+)(?: <\w+>)?(?: {2,}(\S.*))?$/gm);
  return [...found].map(([, short, name = '', does = '']) => ({ short, name, does }));
}

const offered = new Map(await Promise.all(NAMES.map(async (name) => [name, await optionsOf(name)] as const)));
const every = new Set([...offered.values()].flat().map(({ name }) => name));
const lines = await linesPrinted();

/** Options of programs that are not ours. */
const FOREIGN = ['--no-save', '--no-install'];

describe('options', () => {
  test.each(['README.md', 'templates/README.md', 'src/README.md'])(
    '%s names none that there is not',
    (path) => {
      const { inline, blocks } = documentAt(path);
      const code = [
        ...inline.map(({ text }) => text),
        ...blocks.filter(({ lang }) => lang === 'sh').map(({ value }) => value),
      ];
      const named = code.flatMap((text) =>
        [...text.matchAll(/(?<![\w-])--[a-z][a-z-]+/g)].map(([option]) => option),
      );
      expect(named.filter((option) => !every.has(option) && !FOREIGN.includes(option))).toEqual([]);
    },
  );

  test('that the manual names with a command are of that command', () => {
    const { inline } = documentAt('README.md');
    const pairs = inline.flatMap(({ text }) => {
      const [, command = '', rest = ''] = /^(?:indict )?([a-z]+) (.*)$/.exec(text) ?? [];
      return offered.has(command)
        ? [...rest.matchAll(/(?<!\S)--[a-z-]+/g)].map(([option]) => [command, option] as const)
        : [];
    });
    expect(pairs.length).toBeGreaterThan(8);
    for (const [command, option] of pairs)
      expect(offered.get(command)?.map(({ name }) => `${command} ${name}`)).toContain(`${command} ${option}`);
  });

  test.each(NAMES)('of `%s` say each what it does', (command) => {
    for (const { name, does } of offered.get(command) ?? [])
      expect(`${name} ${does}`).toMatch(/^--\S+ \S+ \S+/);
  });

  test.each(NAMES)('of `%s` are each used by a test or by a line that is run', (command) => {
    const tests = readdirSync(new URL('tests/cli/', ROOT))
      .map((file) => readFileSync(new URL(`tests/cli/${file}`, ROOT), 'utf8'))
      .filter((text) => text.includes(`'${command}'`));
    const printed = lines.map(({ text }) => text).filter((text) => text.startsWith(`indict ${command} `));
    const words = new Set([...tests, ...printed].flatMap((text) => text.split(/[\s'`=]+/)));
    const isUsed = ({ short, name }: Offered) =>
      [short, name].some((option) => option !== undefined && words.has(option));
    const unused = (offered.get(command) ?? []).filter(
      (option) => option.name !== '--help' && !isUsed(option),
    );
    expect(unused.map(({ name }) => name)).toEqual([]);
  });
});

/** What the program has promised since its first drawing; more may be added, nothing may go. */
const PROMISED: Readonly<Record<string, readonly string[]>> = {
  build: ['--format', '--output', '--court', '--document', '--lang', '--for', '--against', '--strict'],
  validate: ['--format', '--max-warnings', '--quiet', '--fix'],
  init: [],
  explain: [],
  courts: ['--eject'],
  law: ['--elements'],
  inspect: ['--stage'],
  diff: [],
  completions: [],
};

test.each(Object.entries(PROMISED))('`%s` has the options that were promised', (command, promised) => {
  expect(offered.get(command)?.map(({ name }) => name)).toEqual(expect.arrayContaining([...promised]));
});

test('README says the exit statuses that there are', () => {
  const readme = readFileSync(new URL('README.md', ROOT), 'utf8');
  const sentence = /The exit status is [^.]*\./.exec(readme)?.[0] ?? '';
  expect([...sentence.matchAll(/(\d+)\s\(/g)].map(([, status]) => Number(status))).toEqual(
    Object.values(STATUS),
  );
});
