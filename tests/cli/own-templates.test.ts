import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folderWithCase, indict } from './indict.ts';

const COURTS = fileURLToPath(new URL('../../templates/courts/', import.meta.url));

test('the program that is shipped, whose own templates are compiled, compiles those of a court beside it', () => {
  const folder = folderWithCase();
  const base = relative(folder, join(COURTS, 'special-tribunal.yaml'));
  writeFileSync(join(folder, 'mine.yaml'), `format: 1\nextends: ${base}\nname: Mine\n`);
  mkdirSync(join(folder, 'mine'));
  writeFileSync(join(folder, 'mine/closing.hbs'), '<p>{{#if true}}Done here.{{/if}}</p>\n');
  const { status, stderr } = indict(folder, [
    'build',
    'small.yaml',
    '--court',
    'mine.yaml',
    '-f',
    'md',
    '-o',
    'out',
  ]);
  expect(stderr).not.toContain('error');
  expect(status).toBe(0);
  expect(readFileSync(join(folder, 'out/small.md'), 'utf8')).toContain('Done here.');
});
