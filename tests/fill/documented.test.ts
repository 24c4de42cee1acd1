import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Desk } from '../../src/fill/desk.ts';
import { phrasebook } from '../../src/fill/phrases.ts';
import { viewOf } from '../../src/fill/view.ts';
import { caseWith, draft } from '../draft.ts';
import { caseOfProses } from '../redact/every-prose.ts';

const manual = readFileSync(new URL('../../templates/README.md', import.meta.url), 'utf8');

/** Names of all fields of a view, those within others too; markup and places named by the court's phrases are none. */
function fieldsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    name,
    ...(name === 'notify' ? [] : fieldsOf(inner)),
  ]);
}

test('the manual of templates names every field that there is', async () => {
  const { copy } = await draft(caseWith(caseOfProses((place) => place)));
  const fields = new Set(fieldsOf(viewOf({ copy, desk: new Desk(), phrases: phrasebook(copy.words) }, {})));
  expect(
    [...fields].filter((field) => !manual.includes(`\`${field}\``) && !manual.includes(`{${field}}`)),
  ).toEqual([]);
});
