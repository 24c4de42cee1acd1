import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { beforeEach, describe, expect, test } from 'vitest';
import { commitAll, filesIn, folderWithCase, indict, writeCase } from './indict.ts';

const ADDED = 'Until 1 November 2040 the Ruritanian Guard held the town.';

/** A folder with `small.yaml`, and `amended.yaml` with a paragraph, a number and a note that are others. */
let folder: string;
beforeEach(() => {
  folder = folderWithCase();
  writeCase(folder, 'amended.yaml', {
    'general_allegations:\n': `general_allegations:\n  - ${ADDED}\n`,
    'broke open 14 shops': 'broke open and burnt 16 shops',
    'no. 77': 'no. 78',
  });
});

function diff(...args: readonly string[]) {
  return indict(folder, ['diff', 'small.yaml', 'amended.yaml', ...args]);
}

describe('indict diff', () => {
  test('lists what was added, and what changed word by word, under the new numbers', () => {
    const { status, stdout, stderr } = diff();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(`paragraph 2 added
  {+${ADDED}+}

paragraph 4 (was 3) changed
  On 9 November 2040, in Zenda, soldiers of the 2nd Lancers of Graustark broke open [-14-]{+and burnt 16+} shops in Castle Street and carried off their goods for private use.[1]

note 1 changed
  Report no. [-77-]{+78+} of the Zenda police, 10 November 2040.

1 paragraph changed, 1 added; 1 note changed
`);
  });

  test('compares the papers of the court that is chosen', () => {
    expect(diff('--court', 'us-federal', '-o', '-').stdout).toMatch(/^IN THE UNITED STATES DISTRICT COURT\n/);
  });

  test('says that nothing differs', () => {
    const { status, stdout } = indict(folder, ['diff', 'small.yaml', 'small.yaml', '--exit-code']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'no differences\n' });
  });

  test('ends with status 1 for differences only where it is asked to', () => {
    expect(diff().status).toBe(0);
    expect(diff('--exit-code').status).toBe(1);
  });

  test.each([
    ['critic', '{--14--}{++and burnt 16++}', `{++${ADDED}++}`],
    ['html', '<del>14</del><ins>and burnt 16</ins>', `<ins>${ADDED}</ins>`],
  ])('writes the new paper as Markdown with the marks of %s', (marks, replaced, added) => {
    const { status, stdout } = diff('-o', 'changes.md', '--marks', marks);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: '1 paragraph changed, 1 added; 1 note changed\nchanges.md\n',
    });
    const markdown = readFileSync(join(folder, 'changes.md'), 'utf8');
    expect(markdown).toContain(`broke open ${replaced} shops`);
    expect(markdown).toContain(`<a id="paragraph-2"></a>2\\. ${added}`);
    expect(diff('-o', '-', '--marks', marks).stdout).toBe(markdown);
  });

  test('writes old and new numbers as CSV', () => {
    expect(diff('--concordance', 'numbers.csv').status).toBe(0);
    const [head, ...rows] = readFileSync(join(folder, 'numbers.csv'), 'utf8').split('\r\n');
    expect(head).toBe('kind,old,new,change');
    expect(diff('--concordance', 'numbers.md').stdout).toMatch(/\nnumbers\.md\n$/);
    expect(readFileSync(join(folder, 'numbers.md'), 'utf8')).toContain(
      '| Paragraph 3 | Paragraph 4 | amended |',
    );
    expect(rows.slice(0, 5)).toEqual([
      'paragraph,1,1,same',
      'paragraph,,2,added',
      'paragraph,2,3,same',
      'paragraph,3,4,changed',
      'count,1,1,same',
    ]);
  });

  test('writes the chart of amendments, and tells on standard error what has no reason', () => {
    const { status, stdout, stderr } = diff('--chart', 'chart.docx', '--chart', 'chart.md');
    expect({ status, files: stdout.split('\n').slice(-3) }).toEqual({
      status: 0,
      files: ['chart.docx', 'chart.md', ''],
    });
    expect(stderr).toContain(
      'info paragraph 4 is amended, and the case does not say why  amendment/no-reason',
    );
    const chart = readFileSync(join(folder, 'chart.md'), 'utf8');
    expect(chart).toContain('| Paragraph 3 | Paragraph 4 | “14” replaced by “and burnt 16” |  |');
    expect(indict(folder, ['explain', 'amendment/no-reason']).stdout).toContain(
      'Only `indict diff` tells it.',
    );
  });

  test.each([
    [
      ['-o', 'small.yaml'],
      'unexpected file name `small.yaml`, expected one that ends in `.docx`, `.pdf`, `.md`',
    ],
    [
      ['--concordance', 'numbers.xls'],
      'unexpected file name `numbers.xls`, expected one that ends in `.docx`, `.pdf`, `.md`, `.csv`',
    ],
    [['--chart', 'one.md', '-o', 'one.md'], '`one.md` is one of the cases or another output'],
    [['--marks', 'red'], 'expected `critic`, `html`'],
  ])('refuses %j and writes nothing', (args, message) => {
    const before = filesIn(folder);
    const { status, stderr } = diff(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(filesIn(folder)).toEqual(before);
  });

  test('says what keeps a case from being a paper', () => {
    writeCase(folder, 'broken.yaml', { 'counts:': 'county:' });
    const { status, stderr } = indict(folder, ['diff', 'small.yaml', 'broken.yaml']);
    expect(status).toBe(1);
    expect(stderr).toContain('unexpected key `county`');
    expect(indict(folder, ['diff', 'small.yaml', 'nowhere.yaml'])).toMatchObject({ status: 2, stdout: '' });
  });

  test('compares the copies for some readers', () => {
    expect(diff('--for', 'public').stdout).toBe(diff().stdout);
  });
});

/** The tester's own way to programs, which the others need not know. */
const { PATH = '' } = env;

describe('a version of git', () => {
  test('is read with what it includes as it was, whatever the disk has now', () => {
    writeCase(folder, 'small.yaml', {
      'general_allegations:\n': 'general_allegations:\n  - include: part.yaml\n',
    });
    writeFileSync(join(folder, 'part.yaml'), '- The Guard held the town until 1 May.\n');
    commitAll(folder);
    writeFileSync(join(folder, 'part.yaml'), '- The Guard held the town until 2 May.\n');
    const { status, stdout, stderr } = indict(folder, ['diff', 'git:HEAD:small.yaml', 'small.yaml'], {
      PATH,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('The Guard held the town until [-1-]{+2+} May.\n\n1 paragraph changed\n');
  });

  test('is sought from the working folder', () => {
    commitAll(folder);
    mkdirSync(join(folder, 'below'));
    const paths = ['git:HEAD:../small.yaml', 'git:HEAD:../amended.yaml'];
    const { status, stdout } = indict(join(folder, 'below'), ['diff', ...paths], { PATH });
    expect({ status, stdout }).toEqual({ status: 0, stdout: diff().stdout });
  });

  test.each([
    ['git:HEAD:nowhere.yaml', '`nowhere.yaml` cannot be read: there is no such file in `HEAD`'],
    ['git:v9:small.yaml', '`git:v9:small.yaml` cannot be read: git knows no version `v9` here'],
    ['git:--all:small.yaml', 'git knows no version `--all` here'],
    ['git:HEAD:/etc/case.yaml', 'after a version of git, the path begins in this folder'],
  ])('%s is no file', (path, message) => {
    commitAll(folder);
    const { status, stderr } = indict(folder, ['diff', path, 'small.yaml'], { PATH });
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  test('is named where something is wrong with it', () => {
    writeCase(folder, 'small.yaml', { 'counts:': 'county:' });
    commitAll(folder);
    const { stderr } = indict(folder, ['diff', 'git:HEAD:small.yaml', 'amended.yaml'], { PATH });
    expect(stderr).toContain('git:HEAD:small.yaml:26:1 error unexpected key `county`');
  });

  test('cannot be had where there is no git', () => {
    const { status, stderr } = indict(folder, ['diff', 'git:HEAD:small.yaml', 'small.yaml'], {
      PATH: folder,
    });
    expect(status).toBe(2);
    expect(stderr).toBe('indict: `git` is not installed\n');
  });
});
