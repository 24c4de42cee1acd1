import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

function node(...args: readonly string[]): string {
  return execFileSync(process.execPath, args, { encoding: 'utf8', env: {} });
}

/** The program as a package has it, in a folder of its own, and where its kept code stands. */
function copy(): { readonly program: string; readonly code: string } {
  const folder = temporaryFolder();
  for (const part of ['bin', 'dist', 'schemas', 'templates'])
    cpSync(root + part, join(folder, part), { recursive: true });
  return { program: join(folder, 'bin/indict.js'), code: join(folder, 'dist/code') };
}

function files(code: string): readonly string[] {
  return readdirSync(code, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.cjs'))
    .map((path) => join(code, path));
}

describe('the code that is kept with the build', () => {
  const shown = node(`${root}bin/indict.js`, 'validate', `${root}cases/kim.yaml`);

  test('is taken by the V8 that made it', () => {
    const ask = `const { load, prepare, scripts } = require('${root}bin/engine.js');
      prepare();
      load('program.cjs');
      console.log([...scripts.values()].map((script) => script.cachedDataRejected).join());`;
    expect(node('-e', ask)).toMatch(/^false(,false)*\n$/);
  });

  test('may be lacking', () => {
    const { program, code } = copy();
    rmSync(code, { recursive: true });
    expect(node(program, 'validate', `${root}cases/kim.yaml`)).toBe(shown);
  });

  test.each<[string, (path: string) => void]>([
    ['cut short', (path) => truncateSync(path, Math.floor(readFileSync(path).length / 2))],
    ['empty', (path) => truncateSync(path, 0)],
    ['another V8’s', (path) => writeFileSync(path, readFileSync(path).fill(7, 4, 8))],
  ])('may be %s', (_, spoil) => {
    const { program, code } = copy();
    files(code).forEach(spoil);
    expect(node(program, 'validate', `${root}cases/kim.yaml`)).toBe(shown);
  });

  test('need not be what other flags would make', () => {
    const flagged = node('--stack-size=2000', `${root}bin/indict.js`, 'validate', `${root}cases/kim.yaml`);
    expect(flagged).toBe(shown);
  });
});
