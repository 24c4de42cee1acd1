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

describe('person/nobody in what counts incorporate', () => {
  const paragraphs = [
    'From 9 April 1999 the detainees were beaten with cables every night.',
    'The crates were removed from the shed on 14 July 1999.',
    'On 5 May 1999 the villages were burned by soldiers.',
  ];

  test('looks for what befell persons and their houses', async () => {
    const counts = [
      { ...count('one', undefined, '@doe ordered it.'), incorporates: ['general_allegations'] },
    ];
    expect(await of('person/nobody', counts, { general_allegations: paragraphs })).toEqual([
      '`were beaten` does not say by whom @ were beaten',
    ]);
  });

  test('leaves what no count incorporates', async () => {
    const counts = [count('one', undefined, '@doe ordered it.')];
    expect(await of('person/nobody', counts, { general_allegations: paragraphs })).toEqual([]);
  });
});

describe('person/age', () => {
  const born = (date: string) => ({
    period: { from: '2003-05', to: '2005-11' },
    accused: [{ id: 'doe', name: 'Jordan Doe', born: date }],
  });

  test.each([
    ['3 June 1990', '12 years old'],
    ['in 1986', '17 years old'],
    ['1 January 2010', 'not born'],
    ['1890', '113 years old'],
  ])('finds an accused born %s', async (date, said) => {
    expect(await of('person/age', [count('one', undefined, 'x')], born(date))).toEqual([
      `\`Jordan Doe\` was ${said} at the beginning of the period, by this date of birth @ "${date}"`,
    ]);
  });

  test.each(['3 June 1960', '1985', 'in Zenda', 'about 1950'])('is silent of one born %s', async (date) => {
    expect(await of('person/age', [count('one', undefined, 'x')], born(date))).toEqual([]);
  });

  const says = (...texts: readonly string[]) =>
    of('person/age', [count('one', undefined, 'x')], { ...born('1960'), general_allegations: texts });

  test('compares an age with a date of birth', async () => {
    expect(
      await says(
        'On 4 May 2003 they took Jan Roe, aged 12, who was born in 1987.',
        'Jan Roe was 12 years old. He was born on 4 February 1983, and was held from 20 May 1999 to 2 June 1999.',
        'A 9-year-old girl, born on 1 June 1980, was taken.',
      ),
    ).toEqual([
      '`aged 12` does not fit the date of birth, `1987`: that makes 16 at the time of the acts @ aged 12',
      '`12 years old` does not fit the date of birth, `4 February 1983`: that makes 16 at the time of the acts @ 12 years old',
      '`9-year-old` does not fit the date of birth, `1 June 1980`: that makes 25 at the time of the acts @ 9-year-old',
    ]);
  });

  test('is silent where they fit, or may', async () => {
    expect(
      await says(
        'On 4 May 2003 they took Jan Roe, aged 15, who was born in 1987.',
        'On 4 May 2003 they took Jan Roe, aged about 12, who was born in 1987.',
        'On 4 May 2003 they took Jan Roe, aged 12, whose brother was born in 1991.',
        'Aged 12 and 14, they were taken; one was born in 1980.',
        'Jan Roe, born in 1987, was taken on 4 May 2003 with others who were over 30 years old.',
      ),
    ).toEqual([]);
  });
});

describe('person/sum', () => {
  const says = (...texts: readonly string[]) =>
    of('person/sum', [count('one', undefined, 'x')], { general_allegations: texts });

  test('adds up', async () => {
    expect(
      await says(
        'They shot 12 civilians: 5 men and 6 women.',
        'They held twenty-one prisoners (nine men, eight women and three boys).',
        'They deported 1,200 persons, namely 700 adults and 400 children.',
        'They killed 30 villagers, including 25 men and 8 women.',
        'They killed 38 persons: 29 men, eight women and two boys aged 12 and 15.',
        'In it 38 persons lived in the town of Brodac: 18 Muslims, 16 Serbs, 4 Croats and 1 other.',
        'Some 30 women, including 12 girls and 22 mothers, were held.',
        'They killed 14 people, of whom 9 were men and 6 were women.',
        'In İzmir, Twelve Civilians were shot: 5 men and 6 women.',
      ),
    ).toEqual([
      '12 is said, and 5 and 6 make 11 @ 12 civilians: 5 men and 6 women',
      'twenty-one is said, and 9 and 8 and 3 make 20 @ twenty-one prisoners (nine men, eight women and three boys',
      '1,200 is said, and 700 and 400 make 1100 @ 1,200 persons, namely 700 adults and 400 children',
      '30 is said, and 25 and 8 make 33 @ 30 villagers, including 25 men and 8 women',
      '38 is said, and 29 and 8 and 2 make 39 @ 38 persons: 29 men, eight women and two boys aged 12 and 15',
      '38 is said, and 18 and 16 and 4 and 1 make 39 @ 38 persons lived in the town of Brodac: 18 Muslims, 16 Se...',
      '30 is said, and 12 and 22 make 34 @ 30 women, including 12 girls and 22 mothers, ',
      '14 is said, and 9 and 6 make 15 @ 14 people, of whom 9 were men and 6 were women',
      'Twelve is said, and 5 and 6 make 11 @ Twelve Civilians were shot: 5 men and 6 women',
    ]);
  });

  test('is silent where the sum is right, or a part may be left out', async () => {
    expect(
      await says(
        'They shot 12 civilians: five men, six women and one child.',
        'They killed 30 villagers, including 25 men and 2 women.',
        'They held 40 prisoners (12 May 1999 and 3 June 1999), and sent 10 trains: 3 in May and the others later.',
        'They shot 12 civilians: 5 men, who had fled, and 6 women and others.',
        'They fired 40 rounds (20 hours and 30 minutes) at two villages: one in the north and one in the south.',
        'The 3 companies: 1st, 2nd and 4th. Of 12 men 5 fled.',
      ),
    ).toEqual([]);
  });
});
