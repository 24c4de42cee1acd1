import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
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
    expect(over.stdout).toBe('no findings in 1 file\n');
    expect(over.stderr).toMatch(/^indict: too many warnings: \d+, where at most \d+ are allowed\n$/);
  });

  test.each([
    [['--max-warnings', 'few'], 'expected a number, 0 or more'],
    [['--max-warnings=-1'], 'expected a number, 0 or more'],
    [['--format', 'xml'], 'Allowed choices are text, json, github'],
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
