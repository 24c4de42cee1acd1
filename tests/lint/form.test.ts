import { describe, expect, test } from 'vitest';
import { said as saying } from '../draft.ts';
import { by, type Keys, linted } from './linted.ts';

/** A court with limits of its own. */
const court = (limits: string) => ({
  'own.yaml': `format: 1\nname: Own\nextends: templates/courts/special-tribunal.yaml\nlimits: ${limits}\n`,
});
const keys: Keys = {
  court: './own.yaml',
  general_allegations: ['Ten words stand in this one paragraph of the paper.[^n]'],
  footnotes: { n: 'Five words stand down here.' },
};

const said = async (rule: string, limits: string, pages?: number) =>
  (await linted(keys, new Map(), court(limits), pages === undefined ? {} : { pages }))
    .filter((each) => each.rule === rule)
    .map(({ message }) => message);

describe('form/too-long', () => {
  test('counts notes as the court does', async () => {
    const [counted = ''] = await said('form/too-long', '{words: 20, source: "practice direction, checked"}');
    const [uncounted = ''] = await said('form/too-long', '{words: 20, notes: uncounted}');
    expect(counted).toMatch(
      /^this paper has \d+ words, footnotes counted, and `own` allows 20 \(practice direction, checked\)$/,
    );
    const number = (message: string) => Number(/\d+/.exec(message)?.[0]);
    expect(number(counted) - number(uncounted)).toBe(5);
    expect(await said('form/too-long', '{words: 2000}')).toEqual([]);
  });

  test('counts pages where they are limited', async () => {
    expect(await said('form/too-long', '{pages: 30}', 31)).toEqual([
      'this paper has 31 pages, and `own` allows 30',
    ]);
    expect(await said('form/too-long', '{pages: 30}', 30)).toEqual([]);
  });
});

test('form/notes-forbidden', async () => {
  expect(await said('form/notes-forbidden', '{notes: none}')).toEqual([
    'footnote 1 stands in charges; `own` allows none there',
  ]);
  expect(await said('form/notes-forbidden', '{notes: counted}')).toEqual([]);
  expect(await by('form/notes-forbidden', { ...keys, court: 'special-tribunal' })).toEqual([]);
});

describe('form/schedule-unmentioned', () => {
  const list = { id: 'trains', title: 'Trains from Zenda', columns: ['Date'], rows: [['2024']] };
  const of = (text: string, ...schedules: readonly unknown[]) =>
    by('form/schedule-unmentioned', { general_allegations: [text], schedules });

  test('finds a schedule that nothing mentions', async () => {
    expect(
      await of('Trains left, as set out in Schedule @trains.', list, {
        ...list,
        id: 'lists',
        title: 'Lists',
      }),
    ).toEqual(['no paragraph mentions the schedule `Lists` @ "lists"']);
    expect(await of('Schedule B of the Order was read out.', list)).toHaveLength(1);
  });

  test.each([
    'Trains left, as set out in Schedule @trains.',
    'Trains left, as set out in Schedule A.',
    'Trains left, as the schedules show.',
    'Trains left, as the attached table shows.',
  ])('is silent: %s', async (text) => {
    expect(await of(text, list)).toEqual([]);
  });

  test('leaves lists that are joined by custom', async () => {
    expect(await of('Trains left.', { ...list, title: 'List of Witnesses' })).toEqual([]);
  });
});

describe('form/unprinted', () => {
  const of = (keys: Keys) => by('form/unprinted', { court: 'special-tribunal', ...keys });

  test('finds what the court’s form has no part for', async () => {
    expect(await of({ forfeiture: ['The estate.', 'The lorries.'] })).toEqual([
      '`forfeiture` is not printed: the form of the Special Tribunal has no such part @ "The estate."',
    ]);
    expect(await of({ general_allegations: ['Said.'], individual_responsibility: ['Said.'] })).toEqual([]);
  });

  test('finds incidents that neither paragraphs nor schedules ask for', async () => {
    const incidents = ['told', 'listed', 'lost'].map((id) => ({ id, conduct: 'Said.' }));
    const schedules = [{ id: 'table', title: 'Table', incidents: ['listed'] }];
    const found = await of({ incidents, schedules, general_allegations: [{ incidents: ['told'] }] });
    expect(found).toEqual(['incident `lost` is not printed @ "lost"']);
  });

  test('finds who is to be notified at a place that the form does not have', async () => {
    const notify = { defense: ['Ms A. Counsel'], victims: ['Mr B. Counsel'], press: ['C. Person'] };
    const places = 'notify_defence: Counsel for the Defence, notify_victims: Counsel for the Victims';
    const files = {
      'own.yaml': `format: 1\nname: Own\nextends: templates/courts/special-tribunal.yaml\nwords: {en: {phrases: {${places}}}}`,
    };
    const found = await linted({ court: './own.yaml', document: { notify } }, new Map(), files);
    const said = found.filter(({ rule }) => rule === 'form/unprinted');
    expect(said.map(({ message, help }) => `${message}; ${help}`)).toEqual([
      'nobody is notified at `defense`: the form of the Own has no such place; did you mean `defence`?',
      'nobody is notified at `press`: the form of the Own has no such place; its places are `defence`, `victims`',
    ]);
    expect(await of({ document: { notify } })).toHaveLength(3);
  });
});

test('form/missing asks, softly, who signs', async () => {
  const of = (prosecutor: Keys) => by('form/missing', { prosecutor, period: { from: '2024', to: '2025' } });
  expect(await of({ title: 'Prosecutor' })).toContain('nobody is named who signs this paper @ "Prosecutor"');
  expect((await of({ name: 'A. Person' })).join()).not.toContain('signs');
});

test('form/case-number: the Special Court for Sierra Leone writes years with four figures too', async () => {
  const of = (number: string) => by('form/case-number', { court: 'scsl', document: { number } });
  expect(await of('SCSL-2004-15-PT')).toEqual([]);
  expect(await of('SCSL-03-01-I')).toEqual([]);
  expect(await of('SCSL-204-15-PT')).toEqual([
    '`SCSL-204-15-PT` is no case number as the Special Court for Sierra Leone gives them @ "SCSL-204-15-PT"',
  ]);
});

test('form/ex-parte', async () => {
  const of = (document: Keys) => by('form/ex-parte', { document });
  expect(await of({ classification: 'public', ex_parte: true })).toHaveLength(1);
  expect(await of({ classification: 'under_seal', ex_parte: true })).toEqual([]);
  expect(await of({ classification: 'public' })).toEqual([]);
});

test('rules that no court can set', async () => {
  const own =
    'format: 1\nname: Own\nextends: templates/courts/special-tribunal.yaml\nrules: {text/no-such-rule: off, form/missing: info}\n';
  const found = await linted({ court: './own.yaml' }, new Map(), { 'own.yaml': own });
  expect(found.filter(({ rule }) => rule === 'settings/unknown-rule').map(saying)).toEqual([
    'settings/unknown-rule: there is no rule `text/no-such-rule` @ text/no-such-rule',
  ]);
});

test('form/missing asks for the classification where the court’s cover has it', async () => {
  const asking =
    'format: 1\nname: Ruritanian Court\nextends: templates/courts/special-tribunal.yaml\nrequires: [document.classification]\n';
  const of = async (document: Keys) =>
    (await linted({ court: './own.yaml', document }, new Map(), { 'own.yaml': asking }))
      .filter(({ rule }) => rule === 'form/missing')
      .map(({ message }) => message);
  expect(await of({ number: '1' })).toEqual([
    'the form of the Ruritanian Court asks for `document.classification`, which this case does not give',
  ]);
  expect(await of({ classification: 'public' })).toEqual([]);
  expect(await of({ classification: 'confidential' })).toEqual([]);
});

describe('form/amended-otherwise', () => {
  const of = (title: string, amendment?: number) =>
    by('form/amended-otherwise', { document: { title, ...(amendment !== undefined && { amendment }) } });

  test('finds a title of another number', async () => {
    expect(await of('Second Amended Indictment', 1)).toEqual([
      'the title says `Second Amended`, and `amendment` is 1 @ Second Amended',
    ]);
    expect(await of('THIRD CORRECTED AMENDED INDICTMENT', 2)).toHaveLength(1);
  });

  test.each<[string, number?]>([
    ['Second Amended Indictment', 2],
    ['Second Amended Indictment'],
    ['Amended Indictment', 3],
    ['Second Superseding Indictment', 1],
    ['Indictment of the First Brigade', 2],
  ])('is silent: %s %s', async (title, amendment) => {
    expect(await of(title, amendment)).toEqual([]);
  });
});
