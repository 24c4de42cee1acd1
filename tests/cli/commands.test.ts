import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { STAGES } from '../../src/pipeline.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { filesIn, folderWithCase, indict, indictInMemory } from './indict.ts';

describe('indict', () => {
  test('says what it can do', () => {
    const { status, stdout, stderr } = indict(temporaryFolder(), ['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const name of Object.keys(COMMANDS)) expect(stdout).toContain(`\n  ${name} `);
    expect(stdout).toContain('First steps:');
  });

  test('says which version it is', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(indict(temporaryFolder(), ['--version'])).toEqual({
      status: 0,
      stdout: `${version}\n`,
      stderr: '',
    });
  });

  test.each([
    [[], 'Usage: indict'],
    [['bild'], 'did you mean `build`?'],
    [['help', 'bild'], 'indict: unknown command `bild`; did you mean `build`?'],
    [['small.yaml'], 'unknown command `small.yaml`; `indict build small.yaml` makes the papers of a case'],
    [['old.docx'], 'unknown command `old.docx`; `indict import old.docx` reads a Word file'],
    [['build', 'small.yaml', '--lang', 'klingon'], ': unexpected `klingon`, expected a language tag'],
    [['build', 'small.yaml', '--document', 'a,,b'], ': unexpected `a,,b`, expected names of documents'],
    [['validate', 'small.yaml', '--max-warnings', 'no'], ': unexpected `no`, expected a number'],
    [
      ['courts', 'plain', '--eject', '--help'],
      'option `--eject <path>` argument missing before option `--help`',
    ],
    [
      ['build', 'small.yaml', '-o', '-f', 'md'],
      'option `-o, --output <path>` argument missing before option `-f`',
    ],
    [['--nothing'], 'unknown option `--nothing`'],
    [['inspect', 'small.yaml'], 'required option `--stage <stage>` not specified'],
    [['inspect', 'small.yaml', '--stage', 'lex'], 'unexpected `lex`, expected `parse`, '],
    [['inspect', 'small.yaml', 'other.yaml', '--stage', 'fill'], 'too many arguments'],
  ])('used wrongly as %j exits with 2', async (args, sentence) => {
    const { status, stdout, stderr } = await indictInMemory(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });
});

describe('indict init', () => {
  test('writes a case that builds as it is and has nothing wrong', () => {
    const folder = temporaryFolder();
    const { status, stdout } = indict(folder, ['init', 'cases/first.yaml']);
    expect(status).toBe(0);
    expect(stdout).toBe('cases/first.yaml\n`indict build cases/first.yaml` makes the indictment of it\n');
    expect(indict(folder, ['validate', 'cases/first.yaml', '--max-warnings', '0']).stdout).toBe(
      'no findings in 1 file\n',
    );
    expect(indict(folder, ['build', 'cases/first.yaml', '--strict']).status).toBe(0);
    expect(filesIn(folder, 'build')).toEqual(['first.docx', 'first.md', 'first.pdf']);
  });

  test('leads editors to the schema from where the case stands', () => {
    const folder = temporaryFolder();
    indict(folder, ['init', 'deep/er/case.yaml']);
    const text = readFileSync(join(folder, 'deep/er/case.yaml'), 'utf8');
    const schema = /^# yaml-language-server: \$schema=(.*)$/m.exec(text)?.[1] ?? '';
    expect(JSON.parse(readFileSync(resolve(folder, 'deep/er', schema), 'utf8'))).toHaveProperty(
      'properties.format',
    );
  });

  test('overwrites nothing unless forced', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'case.yaml'), 'mine');
    const { status, stderr } = indict(folder, ['init']);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'indict: `case.yaml` is there already; `--force` overwrites it\n',
    });
    expect(readFileSync(join(folder, 'case.yaml'), 'utf8')).toBe('mine');
    expect(indict(folder, ['init', '--force']).status).toBe(0);
    expect(readFileSync(join(folder, 'case.yaml'), 'utf8')).toContain('format: 1');
  });

  test('says where it cannot write', () => {
    const folder = folderWithCase();
    expect(indict(folder, ['init', 'small.yaml/case.yaml'])).toMatchObject({ status: 3, stdout: '' });
    expect(indict(folder, ['init', 'case.txt'])).toMatchObject({ status: 2, stdout: '' });
    mkdirSync(join(folder, 'folder.yaml'));
    expect(indict(folder, ['init', 'folder.yaml', '--force'])).toMatchObject({ status: 3, stdout: '' });
  });
});

describe('indict courts', () => {
  test('lists the names that a case may use, each with its summary', () => {
    const { status, stdout } = indict(temporaryFolder(), ['courts']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^special-tribunal {2,}\S.*$/m);
  });

  test('shows one: its page, parts, documents, what it asks for, its words', () => {
    const { status, stdout } = indict(temporaryFolder(), ['courts', 'special-tribunal']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^page +210 × 297 mm, Times New Roman$/m);
    expect(stdout).toMatch(/^asks for +document\.number, /m);
    expect(stdout).toMatch(/^parts +caption, /m);
    expect(stdout).toMatch(/^ {2}the_prosecutor +The Prosecutor$/m);
  });

  test('says which there are where it knows none of that name', () => {
    const { status, stdout, stderr } = indict(temporaryFolder(), ['courts', 'special-tribunl']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('unknown court `special-tribunl`; did you mean `special-tribunal`?');
  });
});

describe('indict inspect', () => {
  test.each(STAGES)('shows the stage %s and nothing else', async (stage) => {
    const { status, stdout, stderr } = await indictInMemory(['inspect', 'small.yaml', '--stage', stage]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.length).toBeGreaterThan(500);
  });

  test('shows the paper in the language that is chosen', async () => {
    const { stdout } = await indictInMemory('inspect small.yaml --stage markdown --lang fr'.split(' '));
    expect(stdout).toContain('# ACTE D’ACCUSATION');
  });

  test('shows the stages before a mistake, with the findings on standard error', () => {
    const folder = folderWithCase();
    const unknown = ['inspect', 'small.yaml', '--document', 'brieff'];
    const reached = indict(folder, [...unknown, '--stage', 'parse']);
    expect(reached.status).toBe(1);
    expect(JSON.parse(reached.stdout)).toHaveProperty('kind', 'mapping');
    expect(reached.stderr).toMatch(/^small\.yaml:\d+:\d+ error /);
    const beyond = indict(folder, [...unknown, '--stage', 'number']);
    expect(beyond).toMatchObject({ status: 1, stdout: '' });
  });
});
