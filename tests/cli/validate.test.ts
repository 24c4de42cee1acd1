import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { type Host, HostError } from '../../src/host.ts';
import { realHost } from '../real-host.ts';
import { folderWithCase, indict, writeCase } from './indict.ts';

const UNKNOWN_NOTE = { '[^police]': '[^polise]' };
const UNKNOWN_PROVISION = { 'rome_statute 25(3)(b)]': 'rome_statute 25(5)]' };

describe('indict validate', () => {
  test('passes a case that has nothing wrong', () => {
    const { status, stdout, stderr } = indict(folderWithCase(), ['validate', 'small.yaml']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe('no findings in 1 file\n');
  });

  test('shows mistakes of structure and of lint, and fails on either', () => {
    const folder = folderWithCase();
    writeCase(folder, 'structure.yaml', UNKNOWN_NOTE);
    writeCase(folder, 'lint.yaml', UNKNOWN_PROVISION);
    for (const name of ['structure.yaml', 'lint.yaml']) {
      const { status, stdout, stderr } = indict(folder, ['validate', name]);
      expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
      expect(stdout).toMatch(/^(structure|lint)\.yaml:\d+:\d+ error /);
      expect(stdout).toMatch(/\n +\d+ \| .*\n +\| +\^+\n/);
      expect(stdout).toMatch(/\n\d+ errors?.* in 1 file\n$/);
    }
  });

  test('reports several files as one, those that can be read, and says which cannot', () => {
    const folder = folderWithCase();
    writeCase(folder, 'a.yaml', UNKNOWN_NOTE);
    const { status, stdout, stderr } = indict(folder, [
      'validate',
      'small.yaml',
      'none.yaml',
      'a.yaml',
      '--format',
      'json',
    ]);
    expect(status).toBe(2);
    expect(stderr).toBe('indict: `none.yaml` cannot be read: there is no such file\n');
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ version: 1, files: 2 });
    expect(report.findings.length).toBe(report.errors + report.warnings + report.infos);
    expect(report.findings[0]).toMatchObject({ file: 'a.yaml', severity: 'error' });
  });

  test('speaks to GitHub where GitHub runs it, unless told otherwise', () => {
    const folder = folderWithCase();
    writeCase(folder, 'a.yaml', UNKNOWN_NOTE);
    const there = { GITHUB_ACTIONS: 'true' };
    expect(indict(folder, ['validate', 'a.yaml'], there).stdout).toMatch(/^::error file=a\.yaml,line=\d+,/);
    expect(indict(folder, ['validate', 'a.yaml', '--format', 'text'], there).stdout).toMatch(
      /^a\.yaml:\d+:\d+ error /,
    );
  });

  test('counts warnings against --max-warnings, also those that --quiet does not show', () => {
    const folder = folderWithCase();
    writeFileSync(join(folder, 'indict.config.yaml'), 'rules: {law/unknown-provision: warning}\n');
    writeCase(folder, 'a.yaml', UNKNOWN_PROVISION);
    const validate = (...options: string[]) => indict(folder, ['validate', 'a.yaml', ...options]);
    const { warnings, errors } = JSON.parse(validate('--format', 'json').stdout);
    expect(errors).toBe(0);
    expect(warnings).toBeGreaterThan(0);
    expect(validate().status).toBe(0);
    expect(validate('--max-warnings', String(warnings)).status).toBe(0);
    const over = validate('--max-warnings', String(warnings - 1), '--quiet');
    expect(over.status).toBe(1);
    expect(over.stdout).toMatch(/^no errors in 1 file \(\d+ warnings?.* not shown\)\n$/);
    expect(over.stderr).toMatch(/^indict: too many warnings: \d+, where at most \d+ are allowed\n$/);
  });

  test.each([
    [['--max-warnings', 'few'], 'expected a number, 0 or more'],
    [['--max-warnings=-1'], 'expected a number, 0 or more'],
    [['--format', 'xml'], 'expected `text`, `json`, `sarif`, `junit`, `github`'],
  ])('refuses %j', (options, sentence) => {
    const { status, stdout, stderr } = indict(folderWithCase(), ['validate', 'small.yaml', ...options]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });
});

describe('colours', () => {
  const colourful = (env: Record<string, string>) => {
    const folder = folderWithCase();
    writeCase(folder, 'a.yaml', UNKNOWN_NOTE);
    return indict(folder, ['validate', 'a.yaml'], env).stdout.includes('\u001b[');
  };

  test('are not for pipes, and never with NO_COLOR', () => {
    expect(colourful({})).toBe(false);
    expect(colourful({ FORCE_COLOR: '1' })).toBe(true);
    expect(colourful({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
  });
});

describe('indict validate --fix', () => {
  const read = (folder: string, name: string) => readFileSync(join(folder, name), 'latin1');

  test('mends what is certain, says so, shows the rest, and then finds nothing to mend', () => {
    const folder = folderWithCase();
    const part = '# kept\r\n- @hentzau left   the the camp. \r\n- "He saw \\"the the\\" camp."\r\n';
    writeFileSync(join(folder, 'part.yaml'), part);
    const text = readFileSync(join(folder, 'small.yaml'), 'utf8').replace(
      /^general_allegations:\n/m,
      'general_allegations:   # kept\n  - include: part.yaml\n',
    );
    writeFileSync(join(folder, 'a.yaml'), `\ufeff${text}`);
    const before = read(folder, 'a.yaml');
    const { stdout, stderr } = indict(folder, ['validate', 'a.yaml', '--fix']);
    expect(stderr).toBe('part.yaml: mended yaml/begins-with-sign, text/doubled-word (2)\n');
    expect(stdout).not.toContain('doubled-word');
    expect(read(folder, 'part.yaml')).toBe(
      '# kept\r\n- \'@hentzau left   the camp.\' \r\n- "He saw \\"the\\" camp."\r\n',
    );
    expect(read(folder, 'a.yaml')).toBe(before);
    expect(indict(folder, ['validate', 'a.yaml', '--fix'])).toMatchObject({ stdout, stderr: '' });
  });

  test('says where a file cannot be written, and shows what is wrong with it as it is', async () => {
    const folder = folderWithCase();
    writeCase(folder, 'a.yaml', { 'On 9 November': 'On the the 9 November' });
    const told = { stdout: '', stderr: '' };
    const host: Host = {
      ...realHost(),
      stdout: (text) => {
        told.stdout += text;
      },
      stderr: (text) => {
        told.stderr += text;
      },
      write: async ([file]) => {
        throw new HostError('EACCES', file?.path ?? '', 'it cannot be written');
      },
    };
    expect(await run(['validate', join(folder, 'a.yaml'), '--fix'], host)).toBe(3);
    expect(told.stderr).toBe('indict: it cannot be written\n');
    expect(told.stdout).toContain('text/doubled-word');
  });
});
