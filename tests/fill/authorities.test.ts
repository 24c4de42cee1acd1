import { expect, test } from 'vitest';
import { Desk } from '../../src/fill/desk.ts';
import { phrasebook } from '../../src/fill/phrases.ts';
import { viewOf } from '../../src/fill/view.ts';
import { caseWith, draft } from '../draft.ts';

const sources = [
  { id: 'zo', type: 'book', title: 'War', author: [{ given: 'Ángel', family: 'Żo' }] },
  { id: 'ash', type: 'webpage', title: '“Ashes”' },
  { id: 'act', type: 'legislation', title: 'Act' },
  { id: 'resolution', type: 'legislation', genre: 'Resolution', title: 'S.C. Res. 1' },
  { id: 'dorn', type: 'legal_case', title: 'Prosecutor v. Dorn' },
  { id: 'unread', type: 'book', title: 'Unread' },
  { id: 'secret', type: 'book', title: 'Secret' },
];
const footnotes = {
  a: '[@zo; @ash; @act]',
  b: '[@resolution; @dorn; @zo, p. 5]',
  c: { text: '[@secret]', redact: 'confidential' },
};

test('a table of authorities has what the copy cites, under the headings of the style and in the order of the alphabet', async () => {
  const general_allegations = ['x[^a]', 'x[^b]', 'x[^a]', 'x', 'x[^b][^c]'];
  const { copy, series } = await draft(caseWith({ sources, footnotes, general_allegations }));
  const clerk = { copy, desk: new Desk(), phrases: phrasebook(copy.words) };
  const { authorities } = viewOf(clerk, { companion: 'authorities', citedAt: series?.citedAt ?? new Map() });
  const tables = authorities as readonly { category: string; works: readonly Record<string, string>[] }[];
  const lines = tables.flatMap(({ category, works }) => [
    `${category}`,
    ...works.map(({ key, paragraphs, notes }) => `  ${key}: ${paragraphs}; notes ${notes}`),
  ]);
  expect(lines).toEqual([
    'Cases',
    '  dorn: 3, 6; notes 2',
    'Resolutions',
    '  resolution: 3, 6; notes 2',
    'Treaties and statutes',
    '  act: 2, 4; notes 1',
    'Other sources',
    '  ash: 2, 4; notes 1',
    '  zo: 2–4, 6; notes 1–2',
  ]);
});
