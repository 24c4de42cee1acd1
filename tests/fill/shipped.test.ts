import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import shipped from '../../src/fill/shipped.generated.js';
import { draft } from '../draft.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const PATHS = ['templates/', 'templates/partials/'].flatMap((folder) =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith('.hbs'))
    .map((name) => folder + name),
);
const kim = read('cases/kim.yaml');

/** The house's templates with a comment in each, which leaves nothing on the paper. */
const commented = Object.fromEntries(PATHS.map((path) => [path, `${read(path)}{{! changed }}\n`]));

test('templates compiled when the program was built write what they write when compiled in the run', async () => {
  for (const path of PATHS) {
    expect(shipped.has(read(path)), path).toBe(true);
    expect(shipped.has(commented[path] as string), path).toBe(false);
  }
  const [built, now] = [await draft(kim), await draft(kim, commented)];
  expect(built.findings).toEqual([]);
  expect(built.filled.markup).toBeDefined();
  expect(now.filled.markup).toBe(built.filled.markup);
  expect(now.filled.manuscript?.blocks).toEqual(built.filled.manuscript?.blocks);
});

test('a shipped template that somebody has edited writes what stands in it now', async () => {
  const path = 'templates/partials/closing.hbs';
  const { filled } = await draft(kim, { [path]: `${read(path)}<p>Done twice.</p>\n` });
  expect(filled.markup).toContain('<p>Done twice.</p>');
});
