import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { hostWith } from '../host-with.ts';
import { filesIn, folderWithCase, indict, type Outcome, smallCase, writeCase } from './indict.ts';

const SMALL = smallCase();

const changed = (from: string, to: string) => () => smallCase({ [from]: to });
const including = (path: string) =>
  changed('general_allegations:', `general_allegations:\n  - include: ${path}`);

/** Files that a drafter may come by, each called `bad.yaml` beside the smallest case and a part. */
const BAD: Readonly<Record<string, () => string | Uint8Array>> = {
  'an empty file': () => '',
  'a file of comments alone': () => '# nothing\n',
  'a binary file': () => Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256),
  'a PDF': () => '%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<< /Type /Catalog >>\n',
  'a file of 50 MB': () => `${'# x\n'.repeat(13 << 20)}`,
  'deep nesting': () => `format: ${'['.repeat(20_000)}`,
  'deep nesting that is closed': () => `format: ${'['.repeat(5000)}${']'.repeat(5000)}`,
  'an alias bomb': () =>
    `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghij'].map((name, index) => `${name}: &${name} [${`*${'abcdefghi'[index]}, `.repeat(9)}x]\n`).join('')}`,
  'an alias of itself': () => 'format: &a [*a]\n',
  'an unknown alias': () => 'format: *none\n',
  'duplicate keys': () => `${SMALL}\nformat: 1\n`,
  'tabs as indent': () => 'format: 1\naccused:\n\t- id: a\n',
  'UTF-16': () => Uint8Array.from([0xff, 0xfe, ...Buffer.from(SMALL, 'utf16le')]).slice(0, 1001),
  'Latin-1': () => Uint8Array.from([...Buffer.from('format: 1\n# caf'), 0xe9, 0x0a]),
  'a NUL': () => `${SMALL}\n# \0\n`,
  'an escape sequence': changed('Castle', 'Castle \u001b[2J'),
  'a lone surrogate': changed('footnotes:', 'footnotes:\n  lone: "\\ud800"'),
  'a list': () => '- format: 1\n',
  'a word': () => 'indictment\n',
  'two documents': () => `${SMALL}\n---\nformat: 1\n`,
  'a key that nobody knows': () => `${SMALL}\nacused: []\n`,
  'another format': changed('format: 1', 'format: 2'),
  'a plain @': changed('- text: They did so', '- text: @hentzau did so'),
  'a missing include': including('none.yaml'),
  'an include outside': including('../../../../etc/passwd'),
  'an include of itself': including('part.yaml'),
  'a missing court': changed('court: special-tribunal', 'court: special-tribunl'),
  'a court that is no court': changed('court: special-tribunal', 'court: ./small.yaml'),
  'an unknown instrument': changed('crime: rome_statute', 'crime: rome_statue'),
};

/** A case that is refused in words, with its place. */
function expectRefused({ status, stdout, stderr }: Outcome): void {
  expect(stderr).toMatch(/^\S+\.yaml:\d+:\d+ error \S/);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).not.toMatch(/^\s+at /m);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
}

describe('a case that cannot be built is refused in words, with its place, and nothing is written:', () => {
  test.each(Object.keys(BAD))('%s', async (name) => {
    const files = {
      'small.yaml': SMALL,
      'part.yaml': '- include: part.yaml\n',
      'bad.yaml': BAD[name]?.() ?? '',
    };
    const host = hostWith(files);
    const status = await run(['build', 'bad.yaml'], host);
    expectRefused({ status, ...host.printed });
    expect(host.files.size).toBe(Object.keys(files).length);
  });

  test('an include of a pipe that nobody writes into', () => {
    const folder = folderWithCase();
    writeCase(folder, 'bad.yaml', {
      'general_allegations:': 'general_allegations:\n  - include: pipe.yaml',
    });
    execFileSync('mkfifo', [join(folder, 'pipe.yaml')]);
    expectRefused(indict(folder, ['build', 'bad.yaml']));
    expect(filesIn(folder)).toEqual(['bad.yaml', 'pipe.yaml', 'small.yaml']);
  });
});

describe('what is odd but not wrong builds:', () => {
  test.each<[string, (text: string) => string | Uint8Array]>([
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text) => `\ufeff${text}`],
  ])('%s', (_, change) => {
    const folder = folderWithCase();
    indict(folder, ['build', 'small.yaml', '-f', 'md', '-o', 'plain']);
    writeFileSync(join(folder, 'small.yaml'), change(SMALL));
    expect(indict(folder, ['build', 'small.yaml', '-f', 'md', '-o', 'odd'])).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(readFileSync(join(folder, 'odd/small.md'), 'utf8')).toBe(
      readFileSync(join(folder, 'plain/small.md'), 'utf8'),
    );
  });
});

describe('a file that cannot be read exits with 2:', () => {
  test.each([
    ['none.yaml', 'there is no such file'],
    ['small.yaml/case.yaml', 'a part of its path is a file, expected a folder'],
    ['/dev/zero', 'it is a device or a pipe, expected a file'],
  ])('%s', (path, reason) => {
    const folder = folderWithCase();
    for (const command of ['build', 'validate']) {
      const { status, stdout, stderr } = indict(folder, [command, path]);
      expect({ status, stdout, stderr }).toEqual({
        status: 2,
        stdout: '',
        stderr: `indict: \`${path}\` cannot be read: ${reason}\n`,
      });
    }
  });
});

test('a case may come through a pipe', () => {
  const folder = folderWithCase();
  writeCase(folder, 'other.yaml');
  execFileSync('mkfifo', [join(folder, 'pipe.yaml')]);
  execFileSync(
    'bash',
    ['-c', `cat other.yaml > pipe.yaml & "${process.execPath}" "$0" build pipe.yaml -f md`, programPath()],
    { cwd: folder },
  );
  expect(filesIn(folder, 'build')).toEqual(['pipe.md']);
});

function programPath(): string {
  return new URL('../../bin/indict.js', import.meta.url).pathname;
}
