import { describe, expect, test } from 'vitest';
import { linksOf } from '../../src/model/evidence.ts';
import { writeMarkdown } from '../../src/write/markdown/index.ts';
import { caseWith, type Draft, draft, said } from '../draft.ts';
import { caseOfProses } from './every-prose.ts';
import { everythingShown, tellings } from './everything-shown.ts';

const CONFIDENTIAL = { classification: 'confidential' };

async function drafted(keys: Readonly<Record<string, unknown>>): Promise<Draft> {
  const made = await draft(caseWith(keys));
  expect(made.findings.map(said)).toEqual([]);
  return made;
}

/** The Markdown without anchors, headings and the parts before the allegations. */
async function printed(keys: Readonly<Record<string, unknown>>): Promise<string> {
  const { paper } = await drafted(keys);
  return writeMarkdown(paper as NonNullable<typeof paper>).replace(/<a id="[^"]*"><\/a>/g, '');
}

describe('withheld words stand nowhere, whatever text they stand in', () => {
  test('words in a redaction', async () => {
    const keys = caseOfProses((place) => `a :redact[Plant of ${place}]{level=confidential} b`);
    expect(tellings(await drafted(keys), /plant/)).toEqual([]);
    const document = { ...(keys.document as object), ...CONFIDENTIAL };
    const shown = everythingShown(await drafted({ ...keys, document }));
    expect(new Set(shown.match(/Plant of [a-z ]+[a-z]/g))).toContain('Plant of cell');
  });

  test('a protected name', async () => {
    const names = [{ name: 'Jane Roe', not: ['Jane Row'], protect: 'confidential', as: 'Witness P-0012' }];
    const keys = { ...caseOfProses((place) => `${place} Jane *Roe*’s and JANE ROW`), names };
    expect(tellings(await drafted(keys), /jane|\broe\b|\brow\b/)).toEqual([]);
  });

  test.each(['general_allegations', 'individual_responsibility', 'accused', 'counts', 'schedules'])(
    'a paragraph of %s withheld as a whole',
    async (part) => {
      const hidden = {
        id: 'hidden',
        text: 'Plant ^[Plant] [^note]',
        quote: 'Plant ^[Plant]',
        items: ['Plant', { id: 'deep', text: 'Plant', items: ['Plant'] }],
        evidence: [{ id: 'P-1', at: 'Plant' }],
        place: 'Plant',
        amended: 'Plant',
        unsourced: 'Plant',
        redact: 'confidential',
      };
      const homes: Readonly<Record<string, unknown>> = {
        general_allegations: [{ heading: 'x', paragraphs: [hidden] }],
        individual_responsibility: [hidden],
        accused: [{ id: 'doe', name: 'Doe', paragraphs: [hidden] }],
        counts: [{ id: 'c', title: 'x', crime: 'rome_statute 8 bis', paragraphs: [hidden] }],
        schedules: [{ id: 's', title: 'x', paragraphs: [hidden] }],
      };
      const rest = { footnotes: { note: 'Plant' }, evidence: [{ id: 'P-1', title: 'x' }] };
      expect(tellings(await drafted({ [part]: homes[part], ...rest }), /plant|hidden|deep/)).toEqual([]);
      const open = await drafted({ [part]: homes[part], ...rest, document: CONFIDENTIAL });
      expect(everythingShown(open)).toContain('Plant');
    },
  );
});

test.each([
  ['an incident that is withheld', { redact: 'confidential' }, {}],
  ['an annex that is', {}, { classification: 'confidential' }],
])('nothing of %s is told, in the chronology neither', async (_, incident, annex) => {
  const keys = {
    document: { with: ['chronology'] },
    incidents: [
      {
        id: 'hidden',
        date: '1987-03-04',
        until: '1987-03-05',
        place: 'Plant',
        victims: ['Plant', 'Plant'],
        conduct: 'Plant ^[Plant]',
        ...incident,
      },
      { id: 'open', conduct: 'Said.' },
    ],
    general_allegations: 'redact' in incident ? [{ incidents: 'all' }, 'See Incident @hidden.'] : ['Said.'],
    schedules: [{ id: 'table', kind: 'annex', title: 'Table', incidents: ['hidden', 'open'], ...annex }],
  };
  expect(tellings(await drafted(keys), /plant|1987|hidden/)).toEqual([]);
  const document = { ...keys.document, ...CONFIDENTIAL };
  expect(everythingShown(await drafted({ ...keys, document }))).toContain('1987');
});

test('nothing is left of withheld evidence nor of links to it', async () => {
  const evidence = [
    {
      id: 'hidden',
      title: 'Plant',
      number: 'PLANT-0001 to -0009',
      witness: 'Plant',
      classification: 'confidential',
    },
    { id: 'P-2', title: 'Map' },
  ];
  const keys = {
    evidence,
    general_allegations: [{ text: 'See @hidden.', evidence: [{ id: 'hidden', at: 'Plant' }, 'P-2'] }],
  };
  const linked = ({ copy }: Draft) =>
    copy.case.generalAllegations.flatMap((one) =>
      one.kind === 'paragraph' ? linksOf(one, copy).map(({ id }) => id.text) : [],
    );
  const made = await drafted(keys);
  expect(tellings(made, /plant|hidden/)).toEqual([]);
  expect(made.copy.case.evidence.map(({ id }) => id.text)).toEqual(['P-2']);
  expect(linked(made)).toEqual(['P-2']);
  expect(await printed(keys)).toContain('See \\[REDACTED\\].');
  const open = await drafted({ ...keys, document: CONFIDENTIAL });
  expect(open.copy.case.evidence).toHaveLength(2);
  expect(linked(open)).toEqual(['hidden', 'P-2']);
  expect(everythingShown(open)).toContain('PLANT-0001');
});

test('what is withheld stays in its place as one mark, with its number', async () => {
  const general_allegations = [
    'Before.',
    { id: 'secret-meeting', text: 'He met :redact[Roe]{level=secret}.', redact: 'confidential' },
    'Of paragraph @secret-meeting, at :redact[12 High Street, :redact[flat 3]{level=secret}]{level=confidential}.',
  ];
  const paper = await printed({ general_allegations });
  expect(paper).toContain(
    '2\\. Before.\n\n3\\. \\[REDACTED\\]\n\n4\\. Of paragraph [3](#paragraph-3), at \\[REDACTED\\].',
  );
  const fuller = await printed({ general_allegations, document: CONFIDENTIAL });
  expect(fuller).toContain('3\\. He met \\[REDACTED\\].');
  expect(fuller).toContain('at 12 High Street, \\[REDACTED\\].');
});

describe('notes', () => {
  const notes = { first: 'One.', second: 'Two.', third: 'Three.' };

  test('the notes of every copy have the same numbers', async () => {
    const general_allegations = ['A[^first] :redact[B[^second]]{level=confidential} C[^third].'];
    const paper = await printed({ general_allegations, footnotes: notes });
    expect(paper).toContain('A[^1] \\[REDACTED\\][^2] C[^3].');
    expect(paper).toContain('[^1]: One.\n\n[^2]: \\[REDACTED\\]\n\n[^3]: Three.');
  });

  test('a note that is called in clear too is printed', async () => {
    const general_allegations = [':redact[B[^second]]{level=confidential} C[^second].'];
    expect(await printed({ general_allegations, footnotes: notes })).toContain('[^1]: Two.');
  });

  test('a note may be withheld although its call is not', async () => {
    const footnotes = { first: { text: 'Plant', redact: 'confidential' } };
    const paper = await printed({ general_allegations: ['A[^first].'], footnotes });
    expect(paper).toContain('A[^1].');
    expect(paper).toContain('[^1]: \\[REDACTED\\]');
  });
});

describe('schedules', () => {
  const table = { id: 'victims', title: 'Victims', columns: ['Day', 'Name'] };

  test('a row above the level is marks', async () => {
    const rows = [['1 May', 'Doe'], { cells: ['2 May', 'Plant'], redact: 'confidential' }];
    const paper = await printed({ schedules: [{ ...table, rows }] });
    expect(paper).toContain('| 1 May | Doe |\n| \\[REDACTED\\] | \\[REDACTED\\] |');
  });

  test('a schedule above the level keeps its letter alone', async () => {
    const schedules = [{ ...table, rows: [['Plant', 'Plant']], classification: 'confidential' }];
    const paper = await printed({ schedules, general_allegations: ['See Schedule @victims.'] });
    expect(paper).toContain('See Schedule [A](#schedule-1).');
    expect(paper).toContain('## SCHEDULE A\n\n\\[REDACTED\\]');
    expect(paper).not.toMatch(/Plant|Victims|Day/);
  });
});
