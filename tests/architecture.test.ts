import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../src/cli/commands.ts';
import { REPORT_FORMATS } from '../src/report/index.ts';
import { FORBIDDEN } from './architecture/forbidden.ts';
import { impurities } from './architecture/impurities.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

function files(folder: string, ending: string): readonly string[] {
  const names = readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith(ending)).map((name) => `${folder}/${name}`);
}

function read(path: string): string {
  return readFileSync(`${root}${path}`, 'utf8');
}

function stems(folder: string): readonly string[] {
  return readdirSync(`${root}${folder}`).map((name) => name.replace(/\.[^.]+$/, ''));
}

describe('the imports of src', async () => {
  const { output } = await cruise(['src'], {
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: [...FORBIDDEN] },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    // Where a package says what is imported from it, and nothing else does.
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'default'] },
  });
  const { modules, summary } = output as ICruiseResult;

  test('are all found', () => {
    const found = modules
      .map(({ source }) => source)
      .filter((path) => path.startsWith('src/') && path.endsWith('.ts'));
    expect(found.sort()).toEqual([...files('src', '.ts')].sort());
    expect(modules.flatMap(({ dependencies }) => dependencies.filter((to) => to.couldNotResolve))).toEqual(
      [],
    );
  });

  test.each(FORBIDDEN)('never are $name: $comment', ({ name }) => {
    const broken = summary.violations.filter(({ rule }) => rule.name === name);
    expect(broken.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });
});

describe('src', () => {
  test('has no clock, chance, environment, locale or time zone', () => {
    const found = files('src', '.ts').flatMap((path) =>
      impurities(read(path)).map((name) => `${path}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  test('would be caught with one', () => {
    const guilty = [
      'process.env.HOME',
      'Date.now()',
      'new Date()',
      'Date()',
      'Math.random()',
      'new Intl.Collator()',
      '"a".localeCompare("b")',
      '(1).toLocaleString()',
      'new Date(0).getHours()',
      'performance.now()',
      'fetch("https://example.org")',
    ];
    for (const text of guilty) expect(impurities(text), text).toHaveLength(1);
    const innocent =
      'const date = new Date(0).getUTCDate(); // new Date()\nconst a = { process: 1 }; a.process; "Math.random()"';
    expect(impurities(innocent)).toEqual([]);
  });

  test('names no court: a court is data', () => {
    // A plain paragraph is a thing of its own, and so are statutes that are called as their courts are.
    const others = ['plain', ...stems('schemas/law')];
    const courts = stems('templates/courts').filter((court) => !others.includes(court));
    const named = files('src', '.ts').filter((path) =>
      courts.some((court) => read(path).includes(`'${court}'`)),
    );
    expect(named).toEqual([]);
  });
});

describe('tables equal folders', () => {
  test('of commands', () => {
    expect(Object.keys(COMMANDS).sort()).toEqual([...stems('src/cli/commands')].sort());
  });

  test('of reporters', () => {
    expect([...REPORT_FORMATS].sort()).toEqual([...stems('src/report/formats')].sort());
  });
});

test('no template lets words through unescaped', () => {
  const templates = files('templates', '.hbs');
  expect(templates).not.toEqual([]);
  expect(templates.filter((path) => /\{\{\{|\{\{~?\s*&/.test(read(path)))).toEqual([]);
});

test('src/README.md draws every room', () => {
  const rooms = readdirSync(`${root}src`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const drawing = read('src/README.md');
  expect(rooms.map(({ name }) => name).filter((name) => !drawing.includes(name))).toEqual([]);
});
