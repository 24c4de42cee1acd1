import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CASES } from '../agreement/papers.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { filesIn, indict } from './indict.ts';

const NAME = 'Placeholder Exampleova';

function folderOfThePowerGrid(): string {
  const folder = temporaryFolder();
  copyFileSync(`${CASES}power-grid.yaml`, join(folder, 'grid.yaml'));
  return folder;
}

describe('the copy for readers of a level', () => {
  test('has a name of its own, says what it is, and withholds what is above the level', () => {
    const folder = folderOfThePowerGrid();
    const built = indict(folder, ['build', 'grid.yaml', '--for', 'public']);
    expect(built.status).toBe(0);
    expect(filesIn(folder, 'build')).toEqual(['grid.public.docx', 'grid.public.md', 'grid.public.pdf']);
    const text = readFileSync(join(folder, 'build/grid.public.md'), 'utf8');
    expect(text).toContain('# PUBLIC REDACTED VERSION OF “INDICTMENT”');
    expect(text).toContain('\\[REDACTED\\]');
    expect(text).not.toContain(NAME);
  });

  test('shows all to those who may read all, under the title of the whole', () => {
    const folder = folderOfThePowerGrid();
    const { stdout } = indict(folder, ['build', 'grid.yaml', '--for', 'secret', '-o', '-']);
    expect(stdout).toContain(NAME);
    expect(stdout).toContain('# INDICTMENT\n');
    expect(stdout).not.toContain('REDACTED');
  });

  test('has the numbers of the whole', () => {
    const folder = folderOfThePowerGrid();
    const numbers = (level: string) =>
      indict(folder, ['build', 'grid.yaml', '--for', level, '-o', '-'])
        .stdout.match(/^(?:&emsp;)*<a [^>]*><\/a>[(\\\d)a-z.]+/gm)
        ?.map((line) => line.replace(/^.*<\/a>/, ''));
    expect(numbers('public')).toEqual(numbers('secret'));
    expect(numbers('public')?.length).toBeGreaterThan(10);
  });

  test('is not written under a name that is withheld', () => {
    const folder = folderOfThePowerGrid();
    copyFileSync(join(folder, 'grid.yaml'), join(folder, 'placeholder_exampleova.yaml'));
    const line = ['build', 'placeholder_exampleova.yaml', '--for', 'public'];
    const { status, stderr } = indict(folder, line);
    expect(status).toBe(1);
    expect(stderr).toContain('would tell a name that is withheld from the readers of this copy');
    expect(stderr).toContain('with `--output`');
    expect(existsSync(join(folder, 'build'))).toBe(false);
    expect(indict(folder, [...line, '-o', 'copy.pdf']).status).toBe(0);
    expect(indict(folder, ['build', 'placeholder_exampleova.yaml', '--for', 'secret']).status).toBe(0);
  });

  test('is for a level that there is', () => {
    const { status, stderr } = indict(folderOfThePowerGrid(), ['build', 'grid.yaml', '--for', 'publc']);
    expect(status).toBe(2);
    expect(stderr).toContain('expected `public`, `confidential`, `under_seal`, `secret`');
  });
});

describe('what is amended', () => {
  test('is told of alike in every copy: what is the same is known by its id, which no copy shows', () => {
    const folder = folderOfThePowerGrid();
    const yaml = readFileSync(join(folder, 'grid.yaml'), 'utf8');
    const amended = yaml.replace(/(- id: plan\n +text: )>-\n.*\n.*\n/, '$1Wholly other words stand here.\n');
    writeFileSync(join(folder, 'amended.yaml'), amended);
    const told = (level: string) =>
      indict(folder, ['diff', 'grid.yaml', 'amended.yaml', '--for', level]).stdout;
    expect(told('public')).toContain('Wholly other words');
    expect(told('public')).toContain('1 paragraph changed');
    expect(told('public')).toBe(told('secret'));
  });
});

describe('a redline of two copies for readers of a level', () => {
  /** The grid as it is, and as it was when the name was not protected yet. */
  function folderOfBoth(): string {
    const folder = folderOfThePowerGrid();
    const yaml = readFileSync(join(folder, 'grid.yaml'), 'utf8');
    writeFileSync(join(folder, 'open.yaml'), yaml.replace(', protect: confidential', ''));
    return folder;
  }

  test.each(['red.docx', 'red.md'])(
    'is not written where it would show in %s what the new one withholds',
    (name) => {
      const folder = folderOfBoth();
      const { status, stderr } = indict(folder, [
        'diff',
        'open.yaml',
        'grid.yaml',
        '--for',
        'public',
        '-o',
        name,
      ]);
      expect({ status, files: filesIn(folder) }).toEqual({ status: 1, files: ['grid.yaml', 'open.yaml'] });
      expect(stderr).toContain('redact/leak');
      expect(stderr).toContain('grid.yaml:80:');
    },
  );

  test('nor told on the terminal', () => {
    const { status, stdout } = indict(folderOfBoth(), ['diff', 'open.yaml', 'grid.yaml', '--for', 'public']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });

  test('may show what the new one withholds no more', () => {
    const { status, stdout } = indict(folderOfBoth(), [
      'diff',
      'grid.yaml',
      'open.yaml',
      '--for',
      'public',
      '-o',
      '-',
    ]);
    expect(status).toBe(0);
    expect(stdout).toContain(NAME);
  });
});
