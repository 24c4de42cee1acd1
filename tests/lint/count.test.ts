import { describe, expect, test } from 'vitest';
import { by, type Keys } from './linted.ts';

const count = (more: Keys) => ({
  counts: [{ id: 'one', crime: 'rome_statute 8(2)(b)(ii)', modes: ['rome_statute 25(3)(b)'], ...more }],
});

describe('count/no-accused', () => {
  test('finds a count that says of nobody what they did', async () => {
    expect(await by('count/no-accused', count({ paragraphs: ['Zenda was occupied by the army.'] }))).toEqual([
      'nothing that count `one` alleges or incorporates says what `Jordan Doe` did @ "one"',
    ]);
    const two = {
      accused: [
        { id: 'doe', name: 'Jordan Doe' },
        { id: 'roe', name: 'Jane Roe' },
      ],
    };
    expect(
      await by('count/no-accused', { ...two, ...count({ paragraphs: ['@roe gave the order.'] }) }),
    ).toEqual(['nothing that count `one` alleges or incorporates says what `Jordan Doe` did @ "one"']);
  });

  test('says so more softly where it takes up names in words only', async () => {
    const keys = { general_allegations: [{ id: 'order', text: '@doe gave the order.' }] };
    const of = (more: Keys) => by('count/no-accused', { ...keys, ...count(more) });
    expect(await of({ paragraphs: ['By the acts realleged here a crime was committed.'] })).toEqual([
      'count `one` names `Jordan Doe` in no paragraph of its own @ "one"',
    ]);
    expect(await of({ incorporates: ['general_allegations'], paragraphs: ['It was a crime.'] })).toEqual([]);
    expect(await of({ paragraphs: ['What paragraph @order says was a crime.'] })).toEqual([]);
  });

  test.each([
    'DOE gave the order.',
    'The accused gave the order.',
    'The Defendant gave it.',
    'He gave the order.',
  ])('is silent: %s', async (text) => {
    expect(await by('count/no-accused', count({ paragraphs: [text] }))).toEqual([]);
  });
});

describe('a count that tells an act with nothing but dates and places of the background', () => {
  const general_allegations = [{ id: 'war', text: 'In May 2024 the war began in Zenda.' }];
  const of = (rule: string, text: string) =>
    by(rule, {
      general_allegations,
      ...count({ incorporates: ['general_allegations'], paragraphs: [text] }),
    });

  test('is told so where “that” merely joins what was meant', async () => {
    expect(await of('count/no-time', '@doe had it done with the intent that two men die.')).toHaveLength(1);
    expect(await of('count/no-time', '@doe did so in that attack.')).toEqual([]);
  });

  test('is told so', async () => {
    expect(await of('count/no-time', '@doe shot two men.')).toEqual([
      'only what count `one` incorporates has dates, and its own paragraphs refer to none of it @ "one"',
    ]);
    expect(await of('count/no-place', '@doe shot two men.')).toEqual([
      'only what count `one` incorporates has places, and its own paragraphs refer to none of it @ "one"',
    ]);
  });

  test.each([
    'As paragraph @war says, @doe shot two men.',
    'By these acts @doe shot two men.',
    'On 4 May 2024, in Zenda, @doe shot two men.',
  ])('is left alone: %s', async (text) => {
    expect(await of('count/no-time', text)).toEqual([]);
    expect(await of('count/no-place', text)).toEqual([]);
  });
});

describe('count/no-time', () => {
  test('finds a count without a date', async () => {
    const born = { accused: [{ id: 'doe', name: 'Jordan Doe', born: '5 May 1970' }] };
    expect(
      await by('count/no-time', {
        ...born,
        ...count({ incorporates: ['accused'], paragraphs: ['@doe ordered it in Zenda.'] }),
      }),
    ).toEqual(['nothing that count `one` alleges or incorporates says when it happened @ "one"']);
  });

  test.each<[string, Keys]>([
    ['a date', count({ paragraphs: ['In May 2024 he ordered it.'] })],
    ['a key', count({ paragraphs: [{ text: 'He ordered it.', date: '2024' }] })],
    [
      'the period',
      {
        period: { from: '2024', to: '2025' },
        ...count({ paragraphs: ['At all times relevant to this Indictment he ordered it.'] }),
      },
    ],
    [
      'what it refers to',
      { general_allegations: [{ id: 'a', text: 'In 2024.' }], ...count({ paragraphs: ['See @a.'] }) },
    ],
    [
      'a range that it refers to',
      {
        general_allegations: [{ id: 'a', text: 'x' }, 'In 2024.', { id: 'b', text: 'y' }],
        ...count({ paragraphs: ['See @a–@b.'] }),
      },
    ],
    [
      'a schedule',
      {
        schedules: [{ id: 's', title: 'S', columns: ['Date'], rows: [['5 May 2024']] }],
        ...count({ paragraphs: ['See Schedule @s.'] }),
      },
    ],
  ])('is content with %s', async (_, keys) => {
    expect(await by('count/no-time', keys)).toEqual([]);
  });
});

describe('count/no-place', () => {
  test('finds a count without a place', async () => {
    expect(
      await by(
        'count/no-place',
        count({
          paragraphs: ['On 5 May 2024, in May, @doe ordered members of the Army of Graustark to fire.'],
        }),
      ),
    ).toEqual(['nothing that count `one` alleges or incorporates says where it happened @ "one"']);
  });

  test.each([
    'In Zenda @doe ordered it.',
    '@doe ordered it at his headquarters.',
    'They were deported from there and taken with others to Strelsau.',
    'The village was burned.',
  ])('is silent: %s', async (text) => {
    expect(await by('count/no-place', count({ paragraphs: [text] }))).toEqual([]);
  });

  test('is content with a key', async () => {
    expect(
      await by('count/no-place', count({ paragraphs: [{ text: 'He did it.', place: 'Zenda' }] })),
    ).toEqual([]);
  });
});
