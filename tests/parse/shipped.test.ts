import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/parse/bytes.ts';
import { readText } from '../../src/parse/document.ts';
import elements from '../../src/parse/elements.generated.js';
import languages from '../../src/parse/languages.generated.js';
import { shipped } from '../../src/parse/shipped.ts';
import { data } from '../tell.ts';

const FOLDERS = [
  'schemas/law/',
  'schemas/law/elements/',
  'schemas/law/words/',
  'templates/',
  'templates/courts/',
  'templates/words/',
];
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(new URL(`../../${folder}`, import.meta.url))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => folder + name),
);

function sourceOf(path: string) {
  return { path, text: readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8') };
}

test.each(FILES)('%s was read when the program was built as it is read now, place by place', (path) => {
  const source = sourceOf(path);
  const root = shipped(source) ?? shipped(source, elements) ?? shipped(source, languages);
  expect(root).toBeDefined();
  expect(root).toEqual(readText(source).root);
});

test('a shipped file that somebody has edited is read as it stands now', () => {
  const { path, text } = sourceOf('templates/courts/special-tribunal.yaml');
  const edited = new TextEncoder().encode(
    text.replace('name: Special Tribunal', 'name: Special Tribunal II'),
  );
  expect(data(readDocument(path, edited).root)).toMatchObject({ name: 'Special Tribunal II' });
});

test('a shipped file that somebody has broken has findings', () => {
  const { path, text } = sourceOf('schemas/law/icty.yaml');
  const { root, findings } = readDocument(path, new TextEncoder().encode(`${text}\nname: [`));
  expect(root).toBeUndefined();
  expect(findings).not.toEqual([]);
});
