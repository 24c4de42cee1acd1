import { expect, test } from 'vitest';
import { draft } from '../draft.ts';

const CASE = `format: 1
court: plain
accused: [{id: doe, name: Jordan Doe}]
sources: library.json
evidence: sheet.csv
general_allegations:
  - {text: 'He gave an order, as @P-2 tells.[^one]', evidence: [P-1, P-2]}
counts: [{id: one-count, crime: rome_statute 7(1)(a), paragraphs: [Said.]}]
footnotes: {one: 'See [@mora, p. 4]; [@lind].'}
`;

async function said(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return (await draft(CASE, files)).findings.map(({ rule, message }) => `${rule}: ${message}`);
}

test('of a file that is not there a drafter is told once, and not at everything that stands in it', async () => {
  expect(await said({})).toEqual([
    'include/missing: file `library.json` is missing',
    'include/missing: file `sheet.csv` is missing',
  ]);
});

test('what a file that is there does not have is told at each place', async () => {
  const files = { 'library.json': '[{"id": "mora", "type": "book"}]', 'sheet.csv': 'ID,Title\nP-1,Order\n' };
  expect(await said(files)).toEqual([
    'reference/unknown: `@P-2` refers to nothing in this case',
    'reference/unknown: unknown source `lind`',
    'reference/unknown: unknown piece of evidence `P-2`',
  ]);
});
