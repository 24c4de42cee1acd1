import { expect, test } from 'vitest';
import { plainText } from '../../src/text/plain-text.ts';
import { caseWith, draft, said } from '../draft.ts';

const ACCUSED = [
  { id: 'roe', name: 'Richard Roe' },
  { id: 'poe', name: 'Paula Poe' },
];

const STATUTE = 'the Statute of the International Criminal Tribunal for the former Yugoslavia';

/** What is printed of the charges, numbers before the words of what has them. */
async function charged(counts: readonly unknown[]): Promise<readonly string[]> {
  const made = await draft(caseWith({ accused: ACCUSED, counts }));
  expect(made.findings.map(said)).toEqual([]);
  const lines = (made.paper?.blocks ?? []).flatMap((block) => {
    if (!('runs' in block)) return [];
    const label = 'label' in block && block.label ? `${block.label} ` : '';
    const words = plainText(block.runs).replaceAll(STATUTE, 'the Statute');
    return [`${block.kind === 'heading' ? `h${block.level} ` : ''}${label}${words}`];
  });
  return lines.slice(lines.findIndex((line) => /^h1 CHARGES?$/.test(line)));
}

test('counts of a group share its facts and its formula', async () => {
  const counts = [
    {
      group: 'Terror',
      id: 'terror',
      paragraphs: [{ id: 'shelling', text: 'They shelled the town.' }],
      counts: [
        { id: 'attack', crime: 'icty 5(a)', modes: ['icty 7(1)', { alternative: 'icty 7(3)' }] },
        {
          id: 'punishment',
          title: 'Collective punishments',
          crime: 'icty 3(b)',
          modes: ['icty 7(1)', { alternative: 'icty 7(3)' }],
        },
      ],
    },
    {
      id: 'pillage',
      title: 'Pillage',
      crime: 'icty 3(e)',
      modes: ['icty 7(1)'],
      accused: ['poe'],
      incorporates: ['terror'],
      paragraphs: ['See Counts @terror.'],
    },
  ];
  expect(await charged(counts)).toEqual([
    'h1 CHARGES',
    'h2 Counts 1 – 2: Terror',
    '3. They shelled the town.',
    'By these acts and omissions, RICHARD ROE and PAULA POE, pursuant to Article 7(1) or, in the alternative, Article 7(3) of the Statute, are each individually criminally responsible for the crimes charged below:',
    'Count 1: The crime against humanity of murder (participation or, in the alternative, superior responsibility)',
    'Punishable under Article 5(a) of the Statute.',
    'Count 2: Collective punishments',
    'Punishable under Article 3(b) of the Statute.',
    'Count 3: Pillage',
    'Against PAULA POE',
    '4. The Prosecutor repeats and realleges the allegations set forth in paragraph 3, which is incorporated by reference.',
    '5. See Counts 1 and 2.',
    'By these acts and omissions, PAULA POE is individually criminally responsible for the violation of the laws or customs of war by plunder, punishable under Articles 3(e) and 7(1) of the Statute.',
  ]);
});

test('counts of a group against other persons have formulas of their own', async () => {
  const of = (id: string, accused: string) => ({
    id,
    title: id,
    crime: 'rome_statute 8(2)(b)(ii)',
    modes: ['rome_statute 25(3)(b)'],
    accused: [accused],
  });
  const lines = await charged([{ group: 'Raids', counts: [of('first', 'roe'), of('second', 'poe')] }]);
  expect(lines.filter((line) => line.startsWith('By these acts'))).toHaveLength(2);
  expect(lines).not.toContain('Punishable under Article 8(2)(b)(ii) of the Rome Statute.');
});

test.each([
  [['icty 7(1)', 'icty 7(3)'], 'Articles 5(d) and 7(1) and, or alternatively, Article 7(3) of the Statute'],
  [['icty 7(3)'], 'Articles 5(d) and 7(3) of the Statute'],
  [
    ['icty 7(1)', { alternative: 'icty 7(3)' }],
    'Articles 5(d) and 7(1) or, in the alternative, Article 7(3) of the Statute',
  ],
  [[{ alternative: 'icty 7(3)' }], 'Articles 5(d) and 7(3) of the Statute'],
])('the closing formula follows the modes %j', async (modes, provisions) => {
  const lines = await charged([{ id: 'c', title: 'C', crime: 'icty 5(d)', modes, paragraphs: ['Said.'] }]);
  expect(lines.at(-1)).toContain(`punishable under ${provisions}.`);
});

test('a count may be an alternative to several, and to a group', async () => {
  const count = (id: string, more: object = {}) => ({
    id,
    title: id,
    crime: 'rome_statute 8 bis',
    paragraphs: ['Said.'],
    ...more,
  });
  const counts = [
    { group: 'Both', id: 'both', counts: [count('first'), count('second')] },
    count('third'),
    count('fourth', { alternative_to: ['both', 'third'] }),
    count('fifth', { alternative_to: 'third' }),
  ];
  expect((await charged(counts)).filter((line) => line.startsWith('In the alternative'))).toEqual([
    'In the alternative to Counts 1, 2 and 3:',
    'In the alternative to Count 3:',
  ]);
  const { findings } = await draft(caseWith({ counts: [count('one', { alternative_to: ['two'] })] }));
  expect(findings.map(said)).toEqual(['reference/unknown: unknown count `two` @ "two"']);
});

test('sections stand in sections, in every part that has paragraphs', async () => {
  const section = (name: string, inner: readonly unknown[]) => ({
    id: name,
    heading: name,
    paragraphs: inner,
  });
  const nested = (name: string) =>
    section(`${name}-a`, ['One.', section(`${name}-b`, [section(`${name}-c`, ['Two, under @general-b.'])])]);
  const made = await draft(
    caseWith({
      accused: [{ id: 'doe', name: 'Jordan Doe', paragraphs: [nested('accused')] }],
      general_allegations: [nested('general')],
      counts: [
        {
          id: 'attack',
          crime: 'rome_statute 8(2)(b)(ii)',
          incorporates: ['general-b'],
          paragraphs: [section('facts', ['Three.', section('effects', ['Four.'])])],
        },
      ],
      schedules: [{ id: 's', title: 'S', paragraphs: [section('lists', ['Five.'])] }],
    }),
  );
  expect(made.findings.map(said)).toEqual([]);
  const lines = (made.paper?.blocks ?? []).flatMap((block) => {
    if (block.kind === 'heading') return [`${'#'.repeat(block.level)} ${plainText(block.runs)}`];
    return block.kind === 'numbered' ? [`${block.label} ${plainText(block.runs)}`] : [];
  });
  expect(lines).toEqual([
    '# THE ACCUSED',
    '## accused-a',
    '1. One.',
    '### accused-b',
    '#### accused-c',
    '2. Two, under general-b.',
    '# GENERAL ALLEGATIONS',
    '## general-a',
    '3. One.',
    '### general-b',
    '#### general-c',
    '4. Two, under general-b.',
    '# CHARGE',
    '5. The Prosecutor repeats and realleges the allegations set forth in paragraph 4, which is incorporated by reference.',
    '### facts',
    '6. Three.',
    '#### effects',
    '7. Four.',
    '# SCHEDULE A',
    '## lists',
    '8. Five.',
  ]);
});

test('a section deeper than a paper has headings is a finding', async () => {
  const within = (depth: number): unknown =>
    depth === 0 ? 'Said.' : { heading: `Level ${depth}`, paragraphs: [within(depth - 1)] };
  const counts = [{ id: 'c', crime: 'rome_statute 8 bis', paragraphs: [within(3)] }];
  expect((await draft(caseWith({ counts }))).findings.map(said)).toEqual([
    'section/too-deep: sections are nested deeper than the four levels of headings that a paper has @ "Level 1"',
  ]);
  expect((await draft(caseWith({ general_allegations: [within(3)] }))).findings).toEqual([]);
});
