import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { beforeEach, describe, expect, test } from 'vitest';
import { nodeHost } from '../../src/node-host.ts';
import { CASES } from '../agreement/papers.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { commitAll, filesIn, folderWithCase, indict, writeCase } from './indict.ts';

/** A folder with `small.yaml`, and `amended.yaml` with another number in it. */
let folder: string;
beforeEach(() => {
  folder = folderWithCase();
  writeCase(folder, 'amended.yaml', { 'broke open 14 shops': 'broke open and burnt 16 shops' });
});

function build(...args: readonly string[]) {
  const { PATH = '' } = env;
  return indict(folder, ['build', ...args], { PATH });
}

function read(file: string): string {
  return readFileSync(join(folder, file), 'latin1');
}

describe('indict build --against', () => {
  test('writes a redline beside each file, and the files as ever', () => {
    const { status, stdout, stderr } = build('amended.yaml', '--against', 'small.yaml');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const files = ['docx', 'md', 'pdf'].flatMap((format) => [
      `amended.${format}`,
      `amended.redline.${format}`,
    ]);
    expect(filesIn(folder, 'build')).toEqual(files.sort());
    expect(stdout).toContain('build/amended.md\nbuild/amended.redline.docx\nbuild/amended.redline.pdf\n');
    expect(read('build/amended.redline.md')).toContain('broke open {--14--}{++and burnt 16++} shops');
    expect(read('build/amended.redline.pdf').slice(0, 5)).toBe('%PDF-');
    const plain = Object.fromEntries(
      ['docx', 'pdf', 'md'].map((each) => [each, read(`build/amended.${each}`)]),
    );
    build('amended.yaml', '-o', 'plain');
    for (const [format, bytes] of Object.entries(plain))
      expect(read(`plain/amended.${format}`) === bytes).toBe(true);
  });

  test('names redlines after the files that were asked for', () => {
    expect(build('amended.yaml', '--against', 'small.yaml', '-o', 'paper.pdf').status).toBe(0);
    expect(filesIn(folder)).toEqual(['amended.yaml', 'paper.pdf', 'paper.redline.pdf', 'small.yaml']);
    expect(build('amended.yaml', '--against', 'small.yaml', '-f', 'md', '--lang', 'fr').status).toBe(0);
    expect(filesIn(folder, 'build')).toEqual(['amended.fr.md', 'amended.fr.redline.md']);
  });

  test('compares each of several cases with itself as it was', () => {
    commitAll(folder);
    writeCase(folder, 'small.yaml', { 'broke open 14 shops': 'broke open 15 shops' });
    const { status, stdout } = build('.', '--against', 'git:HEAD', '-f', 'md');
    expect(status).toBe(0);
    expect(stdout).toContain('build/small.md, .redline.md: ');
    expect(read('build/small.redline.md')).toContain('broke open {--14--}{++15++} shops');
    expect(read('build/amended.redline.md')).not.toMatch(/\{(?:--|\+\+)/);
  });

  test.each([
    [['amended.yaml', '--against', 'small.yaml', '-o', '-'], 2, '`indict diff` prints changes'],
    [['amended.yaml', 'small.yaml', '--against', 'small.yaml'], 2, '`--against` a file is for one case'],
    [['amended.yaml', '--against', 'nowhere.yaml'], 2, '`nowhere.yaml` cannot be read'],
    [['amended.yaml', '--against', 'git:v9'], 2, 'git knows no version `v9` here'],
  ])('refuses %j and writes nothing', (args, expected, message) => {
    commitAll(folder);
    const { status, stderr } = build(...args);
    expect({ status, told: stderr }).toEqual({ status: expected, told: expect.stringContaining(message) });
    expect(filesIn(folder, 'build')).toEqual([]);
  });

  test('writes nothing where the older version makes no paper, and says why at its place', () => {
    writeCase(folder, 'broken.yaml', { 'counts:': 'county:' });
    const { status, stderr } = build('amended.yaml', '--against', 'broken.yaml');
    expect(status).toBe(1);
    expect(stderr).toContain('broken.yaml:');
    expect(stderr).toContain('unexpected key `county`');
    expect(filesIn(folder, 'build')).toEqual([]);
  });
});

describe('a redline for readers of a level', () => {
  const NAME = 'Placeholder Exampleova';

  test('is of their two copies', () => {
    const grid = temporaryFolder();
    copyFileSync(`${CASES}power-grid.yaml`, join(grid, 'old.yaml'));
    const text = readFileSync(`${CASES}power-grid.yaml`, 'utf8');
    writeFileSync(
      join(grid, 'grid.yaml'),
      text.replace('general_allegations:\n', `general_allegations:\n  - '${NAME} told the truth.'\n`),
    );
    const line = ['build', 'grid.yaml', '--against', 'old.yaml', '--for'];
    expect(indict(grid, [...line, 'public'])).toMatchObject({ status: 0, stderr: '' });
    const redline = readFileSync(join(grid, 'build/grid.public.redline.md'), 'utf8');
    expect(redline).toMatch(/\{\+\+.* told the truth\.\+\+\}/);
    expect(redline).not.toContain('Exampleova');
    expect(indict(grid, [...line, 'secret']).status).toBe(0);
    expect(readFileSync(join(grid, 'build/grid.secret.redline.md'), 'utf8')).toContain(
      `{++${NAME} told the truth.++}`,
    );
  });

  test('is refused once where the older version prints what is protected now, and where `--author` is', () => {
    const grid = temporaryFolder();
    const text = readFileSync(`${CASES}power-grid.yaml`, 'utf8');
    const told = text.replace(
      'general_allegations:\n',
      `general_allegations:\n  - 'Jane Roe told the truth.'\n`,
    );
    const closed = told.replace(
      'names:\n',
      'names:\n  - {name: Jane Roe, protect: confidential, as: Witness 9}\n',
    );
    writeFileSync(join(grid, 'old.yaml'), told);
    writeFileSync(join(grid, 'grid.yaml'), closed);
    const { status, stderr } = indict(grid, [
      'build',
      'grid.yaml',
      '--against',
      'old.yaml',
      '--for',
      'public',
    ]);
    expect(status).toBe(1);
    expect(stderr.match(/redact\/leak/g)).toHaveLength(1);
    expect(stderr).toContain('the older version prints this in clear');
    const signed = [
      'diff',
      'grid.yaml',
      'grid.yaml',
      '--for',
      'public',
      '--author',
      'Jane Roe',
      '-o',
      'x.docx',
    ];
    const named = indict(grid, signed);
    expect(named.stderr.match(/redact\/leak/g)).toHaveLength(1);
    expect(named.stderr).toContain('give another `--author`');
    expect(filesIn(grid).filter((file) => !file.endsWith('.yaml'))).toEqual([]);
  });

  test('is refused where it would strike words, however common, that are withheld since', () => {
    const grid = temporaryFolder();
    const open = readFileSync(`${CASES}power-grid.yaml`, 'utf8');
    const closed = open.replace('      - id: policy\n', '      - id: policy\n        redact: confidential\n');
    const single = open.replace(
      'and knew that they were civilian',
      'and :redact[knew that]{level=secret} they were civilian',
    );
    writeFileSync(join(grid, 'old.yaml'), open);
    for (const [text, name] of [
      [closed, 'paragraph 9'],
      [single, 'paragraph 16'],
    ] as const) {
      writeFileSync(join(grid, 'grid.yaml'), text);
      const { status, stdout, stderr } = indict(grid, ['diff', 'old.yaml', 'grid.yaml', '--for', 'public']);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toContain(`${name}: the older version prints this in clear`);
    }
    expect(indict(grid, ['diff', 'grid.yaml', 'old.yaml', '--for', 'public']).status).toBe(0);
  });
});

describe('a repository that came with the case', () => {
  /** One whose newest version lacks a file, which git would fetch by a program of the sender's. */
  function hostile(): void {
    commitAll(folder);
    const git = (...words: readonly string[]) =>
      execFileSync('git', words, { cwd: folder, encoding: 'utf8' }).trim();
    const blob = git('rev-parse', 'HEAD:small.yaml');
    rmSync(join(folder, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true });
    const started = join(folder, 'started');
    for (const [key, value] of [
      ['core.repositoryformatversion', '1'],
      ['extensions.partialClone', 'origin'],
      ['remote.origin.promisor', 'true'],
      ['remote.origin.url', `ext::touch ${started}`],
      ['protocol.ext.allow', 'always'],
      ['protocol.allow', 'always'],
      ['core.fsmonitor', `touch ${started}`],
      ['core.sshCommand', `touch ${started}`],
      ['core.pager', `touch ${started}`],
      ['diff.external', `touch ${started}`],
      ['alias.rev-parse', `!touch ${started}`],
    ] as const)
      git('config', key, value);
  }

  test('starts no program', () => {
    hostile();
    const { PATH = '' } = env;
    for (const args of [
      ['diff', 'git:HEAD:small.yaml', 'amended.yaml'],
      ['build', 'amended.yaml', '--against', 'git:HEAD:small.yaml'],
    ])
      expect(indict(folder, args, { PATH })).toMatchObject({
        status: 2,
        stderr: 'indict: `git` has no answer\n',
      });
    expect(existsSync(join(folder, 'started'))).toBe(false);
  });

  test('nor where the program is called as a library', async () => {
    hostile();
    const started = join(folder, 'started');
    await expect(nodeHost().git?.(['-C', folder, 'cat-file', 'blob', 'HEAD:small.yaml'])).rejects.toThrow(
      'no answer',
    );
    expect(existsSync(started)).toBe(false);
  });

  test.each(['--output=started', '-x', '--upload-pack=touch started', '--help'])(
    'a revision is no option: %s',
    (revision) => {
      commitAll(folder);
      const { status, stderr } = build('amended.yaml', '--against', `git:${revision}:small.yaml`);
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: `indict: \`git:${revision}:small.yaml\` cannot be read: git knows no version \`${revision}\` here\n`,
      });
      expect(existsSync(join(folder, 'started'))).toBe(false);
    },
  );
});
