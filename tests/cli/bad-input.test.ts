import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, folderWithCase, indict, writeCase } from './indict.ts';

const small = (folder: string) => readFileSync(join(folder, 'small.yaml'));

/** Files that a drafter may come by, each written as `bad.yaml` into a folder with the smallest case. */
const BAD: Readonly<Record<string, (folder: string) => string | Uint8Array>> = {
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
  'duplicate keys': (folder) => `${small(folder)}\nformat: 1\n`,
  'tabs as indent': () => 'format: 1\naccused:\n\t- id: a\n',
  'UTF-16': (folder) =>
    Uint8Array.from([0xff, 0xfe, ...Buffer.from(small(folder).toString(), 'utf16le')]).slice(0, 1001),
  'Latin-1': () => Uint8Array.from([...Buffer.from('format: 1\n# caf'), 0xe9, 0x0a]),
  'a NUL': (folder) => `${small(folder)}\n# \0\n`,
  'an escape sequence': (folder) => small(folder).toString().replace('Castle', 'Castle \u001b[2J'),
  'a lone surrogate': (folder) =>
    small(folder).toString().replace('footnotes:', 'footnotes:\n  lone: "\\ud800"'),
  'a list': () => '- format: 1\n',
  'a word': () => 'indictment\n',
  'two documents': (folder) => `${small(folder)}\n---\nformat: 1\n`,
  'a key that nobody knows': (folder) => `${small(folder)}\nacused: []\n`,
  'another format': (folder) => small(folder).toString().replace('format: 1', 'format: 2'),
  'a plain @': (folder) => small(folder).toString().replace('- text: They did so', '- text: @hentzau did so'),
  'a missing include': (folder) =>
    small(folder).toString().replace('general_allegations:', 'general_allegations:\n  - include: none.yaml'),
  'an include outside': (folder) =>
    small(folder)
      .toString()
      .replace('general_allegations:', 'general_allegations:\n  - include: ../../../../etc/passwd'),
  'an include of itself': (folder) => {
    writeFileSync(join(folder, 'part.yaml'), '- include: part.yaml\n');
    return small(folder)
      .toString()
      .replace('general_allegations:', 'general_allegations:\n  - include: part.yaml');
  },
  'an include of a pipe that nobody writes into': (folder) => {
    execFileSync('mkfifo', [join(folder, 'pipe.yaml')]);
    return small(folder)
      .toString()
      .replace('general_allegations:', 'general_allegations:\n  - include: pipe.yaml');
  },
  'a missing court': (folder) =>
    small(folder).toString().replace('court: special-tribunal', 'court: special-tribunl'),
  'a court that is no court': (folder) =>
    small(folder).toString().replace('court: special-tribunal', 'court: ./small.yaml'),
  'an unknown instrument': (folder) =>
    small(folder).toString().replace('crime: rome_statute', 'crime: rome_statue'),
};

describe('a case that cannot be built is refused in words, with its place, and nothing is written:', () => {
  test.each(Object.keys(BAD))('%s', (name) => {
    const folder = folderWithCase();
    writeFileSync(join(folder, 'bad.yaml'), BAD[name]?.(folder) ?? '');
    const before = filesIn(folder);
    const { status, stdout, stderr } = indict(folder, ['build', 'bad.yaml']);
    expect(stderr).toMatch(/^\S+\.yaml:\d+:\d+ error \S/);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).not.toMatch(/^\s+at /m);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(filesIn(folder)).toEqual(before);
  });
});

describe('what is odd but not wrong builds:', () => {
  test.each<[string, (text: string) => string | Uint8Array]>([
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text) => `\ufeff${text}`],
  ])('%s', (_, change) => {
    const folder = folderWithCase();
    indict(folder, ['build', 'small.yaml', '-f', 'md', '-o', 'plain']);
    writeFileSync(join(folder, 'small.yaml'), change(small(folder).toString()));
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
