import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { filesIn, folderWithCase, indict, writeCase } from './indict.ts';

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
    expect(rows.slice(0, 5)).toEqual([
      'paragraph,1,1,same',
      'paragraph,,2,added',
      'paragraph,2,3,same',
      'paragraph,3,4,changed',
      'count,1,1,same',
    ]);
  });

  test.each([
    [['-o', 'small.yaml'], 'unexpected file name `small.yaml`, expected one that ends in `.md`'],
    [
      ['--concordance', 'numbers.xls'],
      'unexpected file name `numbers.xls`, expected one that ends in `.csv`',
    ],
    [['--marks', 'red'], 'Allowed choices are critic, html'],
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
