import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { papersOf } from '../agreement/papers.ts';
import { lost, read } from '../word-file.ts';

const CASE = fileURLToPath(new URL('../agreement/import/case.yaml', import.meta.url));

let paper: Uint8Array;
beforeAll(async () => {
  paper = (await papersOf(CASE)).bytes.docx;
});

/** The paper with other words for the first of some, as somebody puts them in Word. */
async function redrafted(from: string, to: string) {
  const parts = unzipSync(paper);
  const text = strFromU8(parts['word/document.xml'] as Uint8Array);
  expect(text).toContain(from);
  const changed = zipSync({ ...parts, 'word/document.xml': strToU8(text.replace(from, () => to)) });
  const imported = await read(changed);
  // The number of a section, in the place of which its id stands.
  expect(lost(changed, imported.text)).toEqual(['II']);
  return imported;
}

test('an incident whose paragraph was changed says what it says now', async () => {
  const { values } = await redrafted('Only a place.', 'A place, and a fire.');
  expect(values.incidents[2]).toMatchObject({ id: 'i3', place: 'Zenda', conduct: 'A place, and a fire.' });
});

test('a table of incidents that says something else than their paragraphs stays a table', async () => {
  const { values } = await redrafted('Only a place.', 'A place, and a fire.');
  expect(values.schedules[0]).not.toHaveProperty('incidents');
  expect(values.schedules[0].rows).toHaveLength(5);
  const untouched = await read(paper);
  expect(untouched.values.schedules[0]).toMatchObject({ incidents: ['i1', 'i2', 'i3', 'i4', 'i5'] });
  expect(untouched.values.schedules[0]).not.toHaveProperty('rows');
});

test('an incident whose form was changed is a paragraph, and the references to its number are told', async () => {
  const { text, findings } = await redrafted(' (December 2039, ', ' (at Christmas, ');
  expect(text).toContain('at Christmas');
  expect(findings).toContainEqual(expect.stringMatching(/^import\/broken-reference: 1/));
});
