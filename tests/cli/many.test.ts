import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { filesIn, indict, PROGRAM, writeCase } from './indict.ts';

const NAMES = ['Ann', 'Bea', 'Cid', 'Dan', 'Eve'];

/** A folder with a case of its own for each name, in `cases/`. */
function folderOf(names: readonly string[]): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'cases'));
  for (const name of names) writeCase(folder, `cases/${name}.yaml`, { 'Rupert Hentzau': name });
  return folder;
}

describe('indict build of a folder', () => {
  test('builds every case and tells of each on its line, in order; a mistake in one keeps no other back', () => {
    const folder = folderOf(NAMES);
    writeCase(folder, 'cases/Cid.yaml', { '[^police]': '[^polise]' });
    const { status, stdout, stderr } = indict(folder, ['build', 'cases', 'none.yaml']);
    expect(status).toBe(2);
    const line = (name: string) => `build/${name}\\.docx, \\.pdf, \\.md: \\d pages?, \\d+ words.*\\n`;
    const lines = ['Ann', 'Bea', 'Dan', 'Eve'].map(line).join('');
    expect(stdout).toMatch(new RegExp(`^${lines}4 of 6 cases built, \\d+\\.\\d s\\n$`));
    expect(stderr).toMatch(/^cases\/Cid\.yaml:\d+:\d+ error /);
    expect(stderr).toMatch(
      /\n[^\n]*none\.yaml` cannot be read[^\n]*\nindict: not built: `cases\/Cid\.yaml`, `none\.yaml`\n$/,
    );
    expect(filesIn(folder, 'build')).toHaveLength(12);
  });

  test('gives the same bytes as one call for each', () => {
    const folder = folderOf(NAMES.slice(0, 4));
    indict(folder, ['build', 'cases', '-o', 'together']);
    indict(folder, ['build', 'cases/Dan.yaml', '-o', 'alone']);
    for (const name of ['Dan.docx', 'Dan.pdf', 'Dan.md'])
      expect(
        readFileSync(join(folder, 'together', name)).equals(readFileSync(join(folder, 'alone', name))),
        name,
      ).toBe(true);
  });

  test('says so where it holds no case', () => {
    const folder = folderOf([]);
    writeFileSync(join(folder, 'cases/part.yaml'), '- a paragraph\n');
    for (const command of ['build', 'validate']) {
      const { status, stdout, stderr } = indict(folder, [command, 'cases']);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toBe(
        'indict: `cases` has no case in it; a case is a YAML file with `format:`, `court:` and `counts:`\n',
      );
    }
  });

  test('writes nothing where two of its cases would be written to one place', () => {
    const folder = folderOf(NAMES);
    mkdirSync(join(folder, 'cases/later'));
    writeCase(folder, 'cases/later/Eve.yaml');
    const { status, stderr } = indict(folder, ['build', 'cases']);
    expect(status).toBe(2);
    expect(stderr).toContain(
      '`cases/Eve.yaml` and `cases/later/Eve.yaml` would both be written to `build/Eve.docx`',
    );
    expect(filesIn(folder)).toEqual(['cases']);
  });

  test('leaves whole papers, all of a case or none, when it is interrupted', async () => {
    const folder = folderOf([...'abcdefghijkl']);
    const program = spawn(process.execPath, [PROGRAM, 'build', 'cases'], { cwd: folder, stdio: 'ignore' });
    const gone = once(program, 'exit');
    while (filesIn(folder, 'build').length === 0 && program.exitCode === null) await pause(1);
    program.kill('SIGINT');
    expect(await gone).toEqual([null, 'SIGINT']);
    const left = filesIn(folder, 'build');
    const cases = [...new Set(left.map((name) => name.charAt(0)))];
    expect(left).toEqual(cases.flatMap((name) => [`${name}.docx`, `${name}.md`, `${name}.pdf`]));
    for (const name of cases)
      expect(readFileSync(join(folder, `build/${name}.pdf`), 'latin1')).toMatch(/%%EOF\s*$/);
  });
});

test('indict validate reports a folder as one, like its cases one after another', () => {
  const folder = folderOf(NAMES);
  writeCase(folder, 'cases/Dan.yaml', { '[^police]': '[^polise]' });
  writeCase(folder, 'cases/Bea.yaml', { 'On 9 November': 'On the the 9 November' });
  const validate = (...args: string[]) => indict(folder, ['validate', '--format', 'json', ...args]);
  const together = validate('cases');
  expect(together).toMatchObject({ status: 1, stderr: '' });
  const report = JSON.parse(together.stdout);
  const each = NAMES.map((name) => JSON.parse(validate(`cases/${name}.yaml`).stdout));
  expect(report).toMatchObject({ version: 1, files: 5 });
  expect(report.findings).toEqual(each.flatMap(({ findings }) => findings));
  expect(validate('cases', '--fix').stdout).not.toContain('doubled-word');
});
