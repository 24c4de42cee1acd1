import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { CASES, papersOf, SHIPPED } from './papers.ts';

const PROGRAM = fileURLToPath(new URL('../../bin/indict.js', import.meta.url));
const HOME = fileURLToPath(new URL('../../', import.meta.url));

/** Builds cases by the real program and gives a hash for each file it made. */
function built(
  cases: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Record<string, string> {
  const folder = temporaryFolder();
  const { status, stderr } = spawnSync(process.execPath, [PROGRAM, 'build', ...cases, '-o', folder], {
    cwd,
    env,
    encoding: 'utf8',
  });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, hash(readFileSync(`${folder}/${name}`))]),
  );
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

test('a case built twice in one process gives the same bytes, whatever was built between', async () => {
  const minimal = `${CASES}minimal.yaml`;
  const first = await papersOf(minimal);
  await papersOf(`${CASES}power-grid.yaml`);
  const second = await papersOf(minimal);
  for (const format of ['docx', 'pdf', 'md'] as const)
    expect(hash(second.bytes[format])).toBe(hash(first.bytes[format]));
});

test('two processes give the same bytes, in another folder, order, time zone and language', () => {
  const elsewhere = temporaryFolder();
  cpSync(CASES, elsewhere, { recursive: true });
  const here = built(
    SHIPPED.map((name) => `cases/${name}.yaml`),
    HOME,
    { TZ: 'UTC' },
  );
  const there = built(
    [...SHIPPED].reverse().map((name) => `${name}.yaml`),
    elsewhere,
    {
      TZ: 'Pacific/Auckland',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    },
  );
  expect(Object.keys(here)).toHaveLength(SHIPPED.length * 3);
  expect(there).toEqual(here);
});

test('the program, whose Word files are written on another core, writes the same as one that calls nobody', async () => {
  const { bytes } = await papersOf(`${CASES}kim.yaml`);
  expect(built(['cases/kim.yaml'], HOME, {})).toEqual(
    Object.fromEntries(Object.entries(bytes).map(([format, file]) => [`kim.${format}`, hash(file)])),
  );
});
