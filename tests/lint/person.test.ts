import { describe, expect, test } from 'vitest';
import { by, type Keys } from './linted.ts';

const ACCUSED = [
  { id: 'doe', name: 'Jordan Doe' },
  { id: 'roe', name: 'Jane Roe' },
  { id: 'poe', name: 'Ada Poe', aliases: ['The Teacher'] },
];
const count = (id: string, accused: readonly string[] | undefined, ...paragraphs: readonly unknown[]) => ({
  id,
  crime: 'rome_statute 8(2)(b)(ii)',
  modes: ['rome_statute 25(3)(b)'],
  ...(accused && { accused }),
  paragraphs,
});
const of = (rule: string, counts: readonly unknown[], more: Keys = {}) =>
  by(rule, { accused: ACCUSED, counts, ...more });

describe('person/in-no-count', () => {
  test('finds who is charged with nothing', async () => {
    expect(
      await of('person/in-no-count', [count('one', ['doe'], 'x'), count('two', ['doe', 'roe'], 'x')]),
    ).toEqual(['`Ada Poe` is charged in no count @ "poe"']);
  });

  test('is silent where one count charges all', async () => {
    expect(
      await of('person/in-no-count', [count('one', ['doe'], 'x'), count('two', undefined, 'x')]),
    ).toEqual([]);
  });
});

describe('person/each-accused', () => {
  test('counts those who are charged', async () => {
    expect(
      await of('person/each-accused', [
        count('one', ['doe'], 'Each accused knew it.', 'All of the accused agreed.'),
        count('two', ['doe', 'roe'], 'All three accused knew it.', 'The five accused agreed.'),
        count('three', undefined, 'Both accused knew it.'),
      ]),
    ).toEqual([
      '`Each accused` is said, and this count charges 1 of the 3 accused @ Each accused',
      '`All of the accused` is said, and this count charges 1 of the 3 accused @ All of the accused',
      '`All three accused` is said, and this count charges 2 of the 3 accused @ All three accused',
      '`The five accused` is said, and this count charges 2 of the 3 accused @ The five accused',
      '`Both accused` is said, and this case has 3 accused @ Both accused',
    ]);
  });

  test('is silent where the number is right', async () => {
    expect(
      await of(
        'person/each-accused',
        [
          count('one', ['doe', 'roe'], 'Both accused knew it, and both of the accused agreed.'),
          count(
            'two',
            undefined,
            'Each of the accused knew it; all three accused agreed. Each accused-led unit came.',
          ),
          count('three', ['doe'], 'The accused knew it, and each of the soldiers did.'),
        ],
        { general_allegations: ['Each accused was an officer.', 'The three accused were.'] },
      ),
    ).toEqual([]);
  });
});

describe('person/not-charged', () => {
  test('finds the wrong person, and is silent about one who acts beside the right one', async () => {
    expect(
      await of('person/not-charged', [
        count(
          'one',
          ['doe'],
          'On 5 May 2024 @roe gave the order.',
          'DOE passed it on to ROE.',
          'It was carried out.',
        ),
        count('two', undefined, '@roe gave it.'),
      ]),
    ).toEqual(['paragraph 4 speaks of `Jane Roe`, whom count `one` does not charge @ @roe']);
  });
});

describe('person/which-accused', () => {
  test('asks who is meant', async () => {
    expect(
      await of('person/which-accused', [count('one', undefined, 'The accused was in Zenda.')], {
        general_allegations: ['The accused, in his speech, said so.'],
      }),
    ).toEqual([
      '`The accused` is one person here, and 3 are charged @ The accused',
      '`The accused` is one person here, and 3 are charged @ The accused',
    ]);
  });

  test('is silent about several, about one who is named, and where a count charges one', async () => {
    expect(
      await of('person/which-accused', [
        count(
          'one',
          undefined,
          'The accused were in Zenda.',
          '@doe came. The accused was late.',
          'Each of the accused was there.',
        ),
        count('two', ['doe'], 'The accused was in Zenda.'),
      ]),
    ).toEqual([]);
  });
});

describe('person/nobody', () => {
  test('finds acts that nobody did', async () => {
    expect(
      await of('person/nobody', [
        count(
          'one',
          undefined,
          'In May 2024 forty civilians were deported from Zenda.',
          'Two men were then shot.',
        ),
      ]),
    ).toEqual([
      '`were deported` does not say by whom @ were deported',
      '`were then shot` does not say by whom @ were then shot',
    ]);
  });

  test('is silent where somebody is said to act', async () => {
    expect(
      await of(
        'person/nobody',
        [
          count(
            'one',
            undefined,
            'Forty civilians were deported by the 2nd Lancers.',
            'Soldiers came. Two men were shot.',
            '@doe gave the order, and two men were shot.',
            'The killing set out above was executed in Zenda.',
          ),
        ],
        { general_allegations: ['Two men were shot.'] },
      ),
    ).toEqual([]);
  });
});
