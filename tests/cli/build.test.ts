import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { filesIn, folderWithCase, indict, PROGRAM, writeCase } from './indict.ts';

const THREE = ['small.docx', 'small.md', 'small.pdf'];

describe('indict build', () => {
  test('writes three papers and says where, how many pages and words, and how long it took', () => {
    const folder = folderWithCase();
    const { status, stdout, stderr } = indict(folder, ['build', 'small.yaml']);
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      /^build\/small\.docx\nbuild\/small\.pdf\nbuild\/small\.md\n\d+ pages?, [\d,]+ words, \d+\.\d s\n/,
    );
    expect(status).toBe(0);
    expect(filesIn(folder, 'build')).toEqual(THREE);
    expect(readFileSync(join(folder, 'build/small.pdf'), 'latin1')).toMatch(/^%PDF-/);
    expect(readFileSync(join(folder, 'build/small.docx'), 'latin1')).toMatch(/^PK/);
    expect(readFileSync(join(folder, 'build/small.md'), 'utf8')).toContain('Castle Street');
  });

  test('names the papers after the language that is asked for', () => {
    const folder = folderWithCase();
    indict(folder, ['build', 'small.yaml', '--lang', 'fr', '-f', 'md']);
    expect(filesIn(folder, 'build')).toEqual(['small.fr.md']);
    expect(readFileSync(join(folder, 'build/small.fr.md'), 'utf8')).toContain('Le Procureur accuse');
  });

  test('gives the same bytes anywhere at any time', () => {
    const folder = folderWithCase();
    indict(folder, ['build', 'small.yaml', '-o', 'here']);
    indict(folder, ['build', 'small.yaml', '-o', 'there'], {
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    });
    indict(folder, ['build', 'small.yaml', '-o', 'elsewhere'], { TZ: 'America/Los_Angeles' });
    for (const name of THREE) {
      const bytes = readFileSync(join(folder, 'here', name));
      expect(readFileSync(join(folder, 'there', name)).equals(bytes), name).toBe(true);
      expect(readFileSync(join(folder, 'elsewhere', name)).equals(bytes), name).toBe(true);
    }
  });

  test('dates the files from SOURCE_DATE_EPOCH', () => {
    const folder = folderWithCase();
    indict(folder, ['build', 'small.yaml', '-f', 'pdf'], { SOURCE_DATE_EPOCH: '1000000000' });
    expect(readFileSync(join(folder, 'build/small.pdf'), 'latin1')).toContain('(D:20010909014640Z)');
  });

  test.each([
    [['-f', 'md'], 'build', ['small.md']],
    [['-f', 'PDF, md'], 'build', ['small.md', 'small.pdf']],
    [['-f', 'md', '-f', 'docx'], 'build', ['small.docx', 'small.md']],
    [['-o', 'a/b', '-f', 'md'], 'a/b', ['small.md']],
    [['-o', 'papers.md/', '-f', 'md'], 'papers.md', ['small.md']],
    [['-o', 'filed/Indictment.docx'], 'filed', ['Indictment.docx']],
    [['-o', 'filed/INDICTMENT.PDF', '-f', 'pdf'], 'filed', ['INDICTMENT.PDF']],
  ])('with %j writes in %s the files %j', (options, place, names) => {
    const folder = folderWithCase();
    expect(indict(folder, ['build', 'small.yaml', ...options])).toMatchObject({ status: 0, stderr: '' });
    expect(filesIn(folder, place)).toEqual(names);
  });

  test('names the papers of a case in JSON as those of one in YAML', () => {
    const folder = folderWithCase();
    const [accused, counts] = [
      [{ id: 'a', name: 'A' }],
      [{ id: 'c', crime: 'rome_statute 8 bis', paragraphs: ['x'] }],
    ];
    const text = JSON.stringify({ format: 1, court: 'special-tribunal', accused, counts });
    writeFileSync(join(folder, 'other.json'), text);
    expect(indict(folder, ['build', 'other.json', '-f', 'md']).stdout).toContain('build/other.md\n');
  });

  test.each([
    [['--court', 'nowhere'], 'indict: unknown court `nowhere`; the courts are `icc`, `ictr`'],
    [['--court', './none.yaml'], 'indict: unknown court `./none.yaml`; '],
    [['--lang', 'in French'], 'expected a language tag, such as `en` or `en-GB`'],
  ])('used wrongly with %j says so, and writes nothing', (options, sentence) => {
    const folder = folderWithCase();
    const { status, stdout, stderr } = indict(folder, ['build', 'small.yaml', ...options]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(filesIn(folder)).not.toContain('build');
  });

  test('with -o - writes the Markdown, and nothing else, on standard output', () => {
    const folder = folderWithCase();
    const { status, stdout, stderr } = indict(folder, ['build', 'small.yaml', '-o', '-']);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^[\d,]+ words, /);
    expect(filesIn(folder)).toEqual(['small.yaml']);
    indict(folder, ['build', 'small.yaml', '-f', 'md']);
    expect(stdout).toBe(readFileSync(join(folder, 'build/small.md'), 'utf8'));
  });

  test.each([
    [['small.yaml', '-f', 'odt'], 'unexpected `odt`, expected `docx`, `pdf`, `md`'],
    [['small.yaml', '-f', 'dcx'], 'did you mean `docx`'],
    [['small.yaml', '-o', ''], 'unexpected empty `--output`'],
    [['small.yaml', '-o', 'x.doc'], 'unexpected ending `.doc`'],
    [
      ['small.yaml', '-o', 'x.pdf', '-f', 'docx'],
      'unexpected format `docx`, expected `pdf` for the file `x.pdf`',
    ],
    [['small.yaml', '-o', '-', '-f', 'pdf'], 'unexpected format `pdf`, expected `md` for standard output'],
    [
      ['small.yaml', 'a/small.yaml'],
      '`small.yaml` and `a/small.yaml` would both be written to `build/small.docx`',
    ],
    [
      ['small.yaml', 'other.yaml', '-o', 'x.pdf'],
      '`small.yaml` and `other.yaml` would both be written to `x.pdf`',
    ],
    [['small.yaml', 'other.yaml', '-o', '-'], 'would both be written to standard output'],
    [['case.md', '-o', './case.md'], 'is the case file itself'],
    [[], 'missing required argument `case`'],
    [['small.yaml', '--formt', 'md'], 'did you mean `--format`?'],
  ])('refuses %j', (args, sentence) => {
    const folder = folderWithCase();
    mkdirSync(join(folder, 'a'));
    for (const name of ['a/small.yaml', 'other.yaml', 'case.md']) writeCase(folder, name);
    const before = readFileSync(join(folder, 'case.md'), 'utf8');
    const { status, stdout, stderr } = indict(folder, ['build', ...args]);
    expect(stderr).toContain(sentence);
    expect(stderr).toMatch(/^indict: /);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(filesIn(folder)).toEqual(['a', 'case.md', 'other.yaml', 'small.yaml']);
    expect(readFileSync(join(folder, 'case.md'), 'utf8')).toBe(before);
  });

  test('builds the other cases where one is broken and one is missing', () => {
    const folder = folderWithCase();
    writeCase(folder, 'broken.yaml', { '[^police]': '[^polise]' });
    const { status, stdout, stderr } = indict(folder, [
      'build',
      'broken.yaml',
      'none.yaml',
      'small.yaml',
      '-f',
      'md',
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('broken.yaml:');
    expect(stderr).toContain('`none.yaml` cannot be read: there is no such file');
    expect(stdout).toContain('build/small.md');
    expect(filesIn(folder, 'build')).toEqual(['small.md']);
  });
});

describe('what stops indict build leaves older papers as they were', () => {
  function builtBefore(): string {
    const folder = folderWithCase();
    mkdirSync(join(folder, 'build'));
    for (const name of THREE) writeFileSync(join(folder, 'build', name), 'older');
    return folder;
  }

  function expectOlder(folder: string): void {
    expect(filesIn(folder, 'build')).toEqual(THREE);
    for (const name of THREE) expect(readFileSync(join(folder, 'build', name), 'utf8')).toBe('older');
  }

  test('a mistake of structure', () => {
    const folder = builtBefore();
    writeCase(folder, 'small.yaml', { '[^police]': '[^polise]' });
    const { status, stdout, stderr } = indict(folder, ['build', 'small.yaml']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^small\.yaml:\d+:\d+ error .*polise/);
    expect(stderr).toMatch(/`small\.yaml` was not built; nothing was written\n$/);
    expectOlder(folder);
  });

  test('an error of lint with --strict, which without it is only counted', () => {
    const folder = builtBefore();
    writeCase(folder, 'small.yaml', { 'rome_statute 25(3)(b)]': 'rome_statute 25(5)]' });
    const { status, stderr } = indict(folder, ['build', 'small.yaml', '--strict']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^small\.yaml:\d+:\d+ error .*25\(5\)/);
    expectOlder(folder);
    const plain = indict(folder, ['build', 'small.yaml']);
    expect(plain).toMatchObject({ status: 0, stderr: '' });
    expect(plain.stdout).toMatch(/\n\d+ errors?.*: `indict validate small\.yaml` shows (it|them)\n$/);
  });

  test('links that came with the folder, and lead out of it', () => {
    const home = temporaryFolder();
    const folder = join(home, 'sent');
    mkdirSync(join(home, 'own'));
    mkdirSync(join(folder, 'papers'), { recursive: true });
    writeCase(folder, 'small.yaml');
    symlinkSync('../own', join(folder, 'build'));
    symlinkSync('../../own/small.md', join(folder, 'papers/small.md'));
    symlinkSync('../own/manifest', join(folder, 'one.md.manifest.json'));
    for (const args of [[], ['-o', 'papers'], ['-o', 'one.md', '--manifest']]) {
      const { status, stdout, stderr } = indict(folder, ['build', 'small.yaml', '-f', 'md', ...args]);
      expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
      expect(stderr).toMatch(
        /^indict: `\S+` cannot be written: it is a link that leads out of its folder\n$/,
      );
    }
    expect(filesIn(home, 'own')).toEqual([]);
    expect(indict(folder, ['build', 'small.yaml', '-f', 'md', '-o', 'build']).status).toBe(0);
    expect(filesIn(home, 'own')).toEqual(['small.md']);
  });

  test('one paper that cannot be written', () => {
    const folder = builtBefore();
    execFileSync('rm', [join(folder, 'build/small.pdf')]);
    symlinkSync('/dev/full', join(folder, 'build/small.pdf'));
    const { status, stdout, stderr } = indict(folder, ['build', 'small.yaml']);
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toBe(
      'indict: `build/small.pdf` cannot be written: it is a link that leads out of its folder\n',
    );
    expect(filesIn(folder, 'build')).toEqual(THREE);
    expect(readFileSync(join(folder, 'build/small.docx'), 'utf8')).toBe('older');
    expect(readFileSync(join(folder, 'build/small.md'), 'utf8')).toBe('older');
  });

  test.each([
    ['small.yaml/papers', 'a part of its path is a file, expected a folder'],
    ['folder.pdf', 'it is a folder, expected a file'],
    [`${'n'.repeat(300)}/x.pdf`, 'its name is too long'],
    ['/proc/papers', 'cannot be written: '],
  ])('output to %s', (place, reason) => {
    const folder = builtBefore();
    mkdirSync(join(folder, 'folder.pdf'));
    const { status, stdout, stderr } = indict(folder, ['build', 'small.yaml', '-o', place]);
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toMatch(/^indict: `.*` cannot be written: .*\n$/);
    expect(stderr).toContain(reason);
    expectOlder(folder);
  });
});

describe('standard output', () => {
  function shell(line: string): { status: number | null; stderr: string; stdout: string } {
    const script = `set -o pipefail; indict() { "${process.execPath}" "${PROGRAM}" "$@"; }; ${line}`;
    return spawnSync('bash', ['-c', script], { cwd: folderWithCase(), encoding: 'utf8' });
  }

  test('may be closed by its reader', () => {
    const { status, stderr } = shell('indict inspect small.yaml --stage number | head -c 10');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('that is full is output that cannot be written', () => {
    const { status, stderr } = shell('indict build small.yaml -o - >/dev/full');
    expect(stderr).toContain('indict: standard output cannot be written: the disk is full');
    expect(status).toBe(3);
  });
});
