import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Tools that look at packages, and the versions of Node that there are beside this one; npm fetches them. */
const PUBLINT = 'publint@0.3.25';
const ATTW = '@arethetypeswrong/cli@0.18.5';
const NODES = ['node@20.0.0', 'node@22', 'node@24'];

const workshop = mkdtempSync(join(tmpdir(), 'indict-package-'));
afterAll(() => rmSync(workshop, { recursive: true }));

function run(folder: string, command: string, ...args: readonly string[]): string {
  return execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** The package as it would be published, made in a copy of the tree: packing compiles anew, and others use ours. */
const tarball = (() => {
  const tree = join(workshop, 'tree');
  const files = run(root, 'git', 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0');
  for (const file of files.filter(Boolean)) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    copyFileSync(join(root, file), join(tree, file));
  }
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
  run(tree, 'npm', 'pack', '--pack-destination', workshop);
  return join(workshop, readdirSync(workshop).find((name) => name.endsWith('.tgz')) ?? '');
})();

/** An empty folder in which the package was installed, without a network. */
const desk = (() => {
  const folder = join(workshop, 'desk');
  mkdirSync(folder);
  run(folder, 'npm', 'install', '--offline', '--no-audit', tarball);
  return folder;
})();

describe('the package', () => {
  test('is less than 6 MB with its face, and brings no other', () => {
    expect(statSync(tarball).size).toBeLessThan(6_000_000);
    expect(readdirSync(join(desk, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'indict',
    ]);
  });

  test('is a command that drafts, checks and reads back', () => {
    const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
    const indict = (...args: readonly string[]) => run(desk, 'npx', '--no-install', 'indict', ...args);
    expect(indict('--version')).toBe(`${version}\n`);
    indict('init', 'my-case.yaml');
    expect(indict('build', 'my-case.yaml')).toMatch(
      /^build\/my-case.docx\nbuild\/my-case.pdf\nbuild\/my-case.md\n/,
    );
    expect(indict('validate', 'my-case.yaml')).toBe('no findings in 1 file\n');
    expect(indict('law', '25(3)(c)')).toContain('rome_statute 25(3)(c)');
    expect(indict('courts')).toContain('special-tribunal');
    expect(indict('explain', 'law/too-broad')).toContain('law/too-broad');
    indict('import', 'build/my-case.docx', '-o', 'back.yaml');
    indict('build', 'back.yaml', '-f', 'md');
    const [back, first] = ['back', 'my-case'].map((name) =>
      readFileSync(join(desk, `build/${name}.md`), 'utf8'),
    );
    expect(back).toBe(first);
  });

  test.each(NODES)('makes the same bytes with %s', { timeout: 600_000 }, (node) => {
    cpSync(`${root}cases`, join(desk, 'cases'), { recursive: true });
    const program = join(desk, 'node_modules/indict/bin/indict.js');
    const words = ['build', 'cases', '--document', 'all', '--manifest', '-o'];
    const digests = (folder: string) =>
      readdirSync(join(desk, folder)).map((name) => {
        const bytes = readFileSync(join(desk, folder, name));
        return `${name} ${createHash('sha256').update(bytes).digest('hex')}`;
      });
    run(desk, process.execPath, program, ...words, 'here');
    run(desk, 'npm', 'exec', '--yes', `--package=${node}`, '--', 'node', program, ...words, 'there');
    expect(digests('there')).toEqual(digests('here'));
  });

  test('is what publint and Are the types wrong? ask for', { timeout: 600_000 }, () => {
    run(workshop, 'npm', 'exec', '--yes', `--package=${PUBLINT}`, '--', 'publint', '--strict', tarball);
    run(workshop, 'npm', 'exec', '--yes', `--package=${ATTW}`, '--', 'attw', tarball);
  });
});

describe('another program', () => {
  /** What README.md shows, with other paths. */
  const example = (
    /```js\n(import .* from 'indict';\n[^`]*(?:`[^`]+`[^`]*)*?)```/.exec(
      readFileSync(`${root}README.md`, 'utf8'),
    )?.[1] ?? ''
  )
    .replaceAll('cases/kim.yaml', 'node_modules/indict/cases/minimal.yaml')
    .replaceAll('build/kim', 'made/minimal');
  const [imported = '', ...deeds] = example.split('\n');

  test.each([
    ['ES modules', 'program.mts', example],
    ['CommonJS', 'program.cts', `${imported}\nvoid (async () => {\n${deeds.join('\n')}\n})();\n`],
  ])('is compiled and runs with it as %s', (_, name, text) => {
    rmSync(join(desk, 'made'), { recursive: true, force: true });
    writeFileSync(join(desk, name), text);
    const types = ['--types', 'node', '--typeRoots', `${root}node_modules/@types`];
    const how = ['--strict', '--target', 'es2022', '--lib', 'es2022', '--module', 'nodenext', ...types];
    run(desk, process.execPath, `${root}node_modules/typescript/bin/tsc`, ...how, name);
    expect(run(desk, process.execPath, name.replace('ts', 'js'))).toBe('no findings in 1 file\n');
    expect(readdirSync(join(desk, 'made')).sort()).toEqual(['minimal.docx', 'minimal.pdf']);
  });
});
