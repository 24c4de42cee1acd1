import { expect, test } from 'vitest';
import { plainText } from '../../src/text/plain-text.ts';
import { caseWith, draft, said } from '../draft.ts';

/** Every block's words in order, those of a table a line for each row. */
async function printed(keys: Readonly<Record<string, unknown>>, files = {}): Promise<readonly string[]> {
  const { paper, findings } = await draft(caseWith(keys), files);
  expect(findings.map(said)).toEqual([]);
  return (paper?.blocks ?? []).flatMap((block) => {
    if (block.kind === 'table')
      return [block.head, ...block.rows].map((row) => row.map(({ runs }) => plainText(runs)).join(' | '));
    return 'runs' in block ? [plainText(block.runs)] : [];
  });
}

const TERMS = [
  { id: 'valley', term: 'Valley', means: 'the land along the river[^where]' },
  { id: 'elan', term: 'Élan', means: 'the ship of that name' },
  { id: 'rng', term: 'RNG', means: 'the National Guard of the @valley' },
  { id: 'bare', term: 'BARE' },
];

test('a glossary has the terms in the order of the alphabet, whatever marks their letters have', async () => {
  const lines = await printed({
    terms: TERMS,
    footnotes: { where: 'Map 1.' },
    document: { with: ['glossary'] },
  });
  expect(lines.slice(lines.indexOf('GLOSSARY') + 1)).toEqual([
    '',
    'Élan | the ship of that name',
    'RNG | the National Guard of the Valley',
    'Valley | the land along the river',
  ]);
});

test('abbreviations stand apart from other terms where both are asked for', async () => {
  const document = { with: ['glossary', 'abbreviations'] };
  const lines = await printed({ terms: TERMS, footnotes: { where: 'Map 1.' }, document });
  expect(lines.slice(lines.indexOf('GLOSSARY'))).toEqual([
    'GLOSSARY',
    '',
    'Élan | the ship of that name',
    'Valley | the land along the river',
    'ABBREVIATIONS',
    '',
    'RNG | the National Guard of the Valley',
  ]);
});

test('a chronology has the period, dated paragraphs and incidents in the order of time', async () => {
  const lines = await printed({
    document: { with: ['chronology'] },
    period: { from: '2039', to: '2040-08' },
    incidents: [{ id: 'raid', date: '2039-12-19', until: '2039-12-21', conduct: 'They came.' }],
    general_allegations: [
      { text: 'In March 2040 they left.^[Seen by all.]', date: '2040-03' },
      { id: 'order', text: 'The order was given.', date: '2039-12-01', event: 'Order no. 7' },
      { incidents: 'all' },
    ],
  });
  expect(lines.slice(lines.indexOf('CHRONOLOGY') + 1)).toEqual([
    'Date | Event | Reference',
    '2039 | The period of this Indictment begins. | ',
    '1 December 2039 | Order no. 7 | para. 3',
    '19 December 2039 to 21 December 2039 | They came. | Incident 1',
    'March 2040 | In March 2040 they left. | para. 2',
    'August 2040 | The period of this Indictment ends. | ',
  ]);
});

test.each([
  [{ corrigendum: true }, 'Corrigendum to the Indictment'],
  [{ corrigendum: 2, amendment: 1 }, 'Second Corrigendum to the First Amended Indictment'],
  [{ corrigendum: 1, title: 'Corrigendum to the Indictment' }, 'Corrigendum to the Indictment'],
])('a corrigendum says so in its title: %j', async (document, title) => {
  expect(await printed({ document })).toContain(title.toUpperCase());
  const { paper } = await draft(caseWith({ document }));
  expect(paper?.properties.title).toBe(`${title}: The Prosecutor against Jordan Doe`);
});

test('annexes have letters of their own, by the court’s pattern for them', async () => {
  const schedules = [
    { id: 'list', title: 'List', paragraphs: ['See Annex @map and Schedule @last.'] },
    { id: 'map', kind: 'annex', title: 'Annex Z: Map', classification: 'secret', paragraphs: ['x'] },
    { id: 'last', title: 'Last', paragraphs: ['x'] },
  ];
  const court =
    'format: 1\nextends: templates/courts/special-tribunal.yaml\nname: Mine\nnumbering: {annex: I}\n';
  const lines = await printed(
    { court: './mine.yaml', document: { classification: 'secret' }, schedules },
    { 'mine.yaml': court },
  );
  expect(lines.slice(lines.indexOf('SCHEDULE A'))).toEqual([
    ...['SCHEDULE A', 'List', 'See Annex I and Schedule B.'],
    ...['Secret', 'ANNEX I', 'Map', 'x'],
    ...['SCHEDULE B', 'Last', 'x'],
  ]);
});

test('a court may print the surname alone in capitals', async () => {
  const court =
    'format: 1\nextends: templates/courts/special-tribunal.yaml\nname: Mine\naccused: {surname_only: true}\n';
  const accused = [
    { id: 'doe', name: 'Doe Jordan Doe', surname: 'Doe' },
    { id: 'roe', name: 'Richard Roe' },
  ];
  const lines = await printed(
    { court: './mine.yaml', accused, general_allegations: ['Both @doe and @roe.'] },
    { 'mine.yaml': court },
  );
  expect(lines).toContain('Both Doe Jordan DOE and RICHARD ROE.');
});

test('an incident that nobody knows is a finding, and so is a column', async () => {
  const incidents = [{ id: 'market', conduct: 'Said.' }];
  const schedules = [{ id: 's', title: 'S', incidents: ['markt'], columns: ['victim'] }];
  expect((await draft(caseWith({ incidents, schedules }))).findings.map(said)).toEqual([
    'reference/unknown: unknown incident `markt` @ "markt"',
    'schema/choice: incidents have no column `victim` @ "victim"',
  ]);
});

test('where all schedules are called annexes, their letters are one series', async () => {
  const court = [
    'format: 1\nextends: templates/courts/special-tribunal.yaml\nname: Mine\n',
    'words: {en: {phrases: {schedule: "Annex {letter}"}}}\n',
  ].join('');
  const schedules = [
    { id: 'list', title: 'List', paragraphs: ['x'] },
    { id: 'map', kind: 'annex', title: 'Map', paragraphs: ['x'] },
  ];
  const lines = await printed({ court: './mine.yaml', schedules }, { 'mine.yaml': court });
  expect(lines.filter((line) => line.startsWith('ANNEX'))).toEqual(['ANNEX A', 'ANNEX B']);
});

test('sections of a count are numbered anew, where the court numbers headings', async () => {
  const court =
    'format: 1\nextends: templates/courts/special-tribunal.yaml\nname: Mine\nnumbering: {headings: [I., A., 1.]}\n';
  const count = (id: string) => ({
    id,
    title: id,
    crime: 'rome_statute 8 bis',
    paragraphs: [{ heading: 'Facts', paragraphs: ['x'] }],
  });
  const { paper } = await draft(caseWith({ court: './mine.yaml', counts: [count('one'), count('two')] }), {
    'mine.yaml': court,
  });
  const labels = paper?.blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 3 ? block.label : [],
  );
  expect(labels).toEqual(['1.', '1.']);
});

test('a paper says on its first page which of its schedules are not for all its readers', async () => {
  const schedule = (id: string, more: object) => ({ id, title: id, paragraphs: ['x'], ...more });
  const schedules = [
    schedule('list', { classification: 'confidential' }),
    schedule('map', { kind: 'annex', classification: 'secret' }),
    schedule('more', { classification: 'confidential' }),
  ];
  expect(await printed({ schedules })).toContain(
    'Public, with confidential Schedule A and Schedule B and with secret Annex A',
  );
  const document = { classification: 'confidential' };
  expect(await printed({ schedules, document })).toContain('Confidential, with secret Annex A');
  expect(await printed({ schedules: [schedule('list', {})] })).not.toContain('Public');
});

test('lists in a row share a page, which the first of them that prints anything begins', async () => {
  const document = { with: ['glossary', 'abbreviations', 'chronology'] };
  const period = { from: '2040-01', to: '2040-02' };
  const { paper } = await draft(caseWith({ document, period, terms: [{ id: 'bare', term: 'Bare' }] }));
  const kinds = (paper?.blocks ?? []).map((block) =>
    block.kind === 'heading' ? plainText(block.runs) : block.kind,
  );
  expect(kinds.slice(-3)).toEqual(['page_break', 'CHRONOLOGY', 'table']);
  const all = await draft(
    caseWith({ document, period, terms: TERMS, general_allegations: ['x'], footnotes: { where: 'Map 1.' } }),
  );
  const breaks = (all.paper?.blocks ?? []).filter(({ kind }) => kind === 'page_break');
  expect(breaks).toHaveLength(1);
});
