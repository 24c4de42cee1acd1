import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeCase } from './cli/indict.ts';
import { temporaryFolder } from './temporary-folder.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const { inputs, runs } = parse(readFileSync(`${root}.github/actions/validate/action.yml`, 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
};

/** Runs the action's last step as GitHub does: the expressions in its environment become what was given. */
function validate(folder: string, given: Readonly<Record<string, string>>) {
  const { run = '', env: named = {} } = runs.steps.at(-1) ?? {};
  const filled = Object.entries(named).map(([name, text]) => [
    name,
    text.replace(
      /\$\{\{ inputs\.([\w-]+) \}\}/g,
      (_, input: string) => given[input] ?? inputs[input]?.default ?? '',
    ),
  ]);
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run],
    {
      cwd: folder,
      env: {
        PATH: `${join(execPath, '..')}:${env.PATH}`,
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION_PATH: `${root}.github/actions/validate`,
        ...Object.fromEntries(filled),
      },
      encoding: 'utf8',
    },
  );
  return { status, said: stdout + stderr };
}

/** A folder with a case in which nothing is wrong, and one below it with an error. */
function workspace(): string {
  const folder = temporaryFolder();
  writeCase(folder, 'good.yaml');
  mkdirSync(join(folder, 'drafts'));
  writeCase(join(folder, 'drafts'), 'a bad one.yaml', { 'id: looting': 'id: plunder' });
  return folder;
}

describe('the GitHub Action', () => {
  test('puts findings on the lines of the pull request, and fails for errors', () => {
    const { status, said } = validate(workspace(), {});
    expect(said).toContain('::error file=drafts/a bad one.yaml,line=');
    expect(status).toBe(1);
  });

  test('looks at what it is given, a path a line', () => {
    expect(validate(workspace(), { cases: 'good.yaml' }).status).toBe(0);
    expect(validate(workspace(), { cases: '\ngood.yaml\ndrafts/a bad one.yaml\n' }).status).toBe(1);
  });

  test('fails for warnings where it is told to', () => {
    const folder = temporaryFolder();
    writeCase(folder, 'doubled.yaml', { 'and the\n': 'and the the\n' });
    expect(validate(folder, {}).status).toBe(0);
    expect(validate(folder, { 'max-warnings': '0' }).status).toBe(1);
  });

  test('takes no input for a command or an option', () => {
    expect(runs.steps.flatMap(({ run = '' }) => run.match(/\$\{\{.*/) ?? [])).toEqual([]);
    for (const words of [
      '$(touch owned)',
      '`touch owned`',
      '"; touch owned; "',
      "'; touch owned #",
      '--help',
    ]) {
      const folder = workspace();
      expect(validate(folder, { cases: words }).status, words).toBe(2);
      expect(validate(folder, { cases: 'good.yaml', 'max-warnings': words }).status, words).toBe(2);
      expect(readdirSync(folder).sort()).toEqual(['drafts', 'good.yaml']);
    }
  });
});

describe('the pre-commit hook', () => {
  const [hook] = parse(readFileSync(`${root}.pre-commit-hooks.yaml`, 'utf8')) as readonly {
    readonly entry: string;
    readonly args: readonly string[];
    readonly files: string;
  }[];

  test('is the program, which fails where a case below the folder is wrong', () => {
    const [name = '', ...words] = `${hook?.entry} ${hook?.args.join(' ')}`.split(' ');
    const { bin } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
    const { status, stdout } = spawnSync(execPath, [root + bin[name], ...words], {
      cwd: workspace(),
      encoding: 'utf8',
    });
    expect(stdout).toContain('drafts/a bad one.yaml');
    expect(status).toBe(1);
  });

  test.each(['cases/kim.yaml', 'parts/events.yml', 'evidence.xlsx', 'sources.json'])(
    'runs when %s has changed',
    (path) => {
      expect(new RegExp(hook?.files ?? '^$').test(path)).toBe(true);
    },
  );
});
