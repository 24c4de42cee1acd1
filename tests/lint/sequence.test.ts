import { describe, expect, test } from 'vitest';
import { by, type Keys } from './linted.ts';

const held = (...rows: readonly (readonly string[])[]): Keys => ({
  schedules: [{ id: 'held', title: 'Persons held', columns: ['Name', 'First day', 'Last day'], rows }],
});
const OF_ZENDA = 'The camp at Zenda (“the Camp”) was opened on 1 May 2024 and closed on 12 August 2024.';

/** What cannot have happened in the order in which the paper tells it: texts, what stands beside them, and the signs of each finding. */
const TABLE: Readonly<
  Record<string, readonly (readonly [texts: readonly string[], signs: readonly string[], more?: Keys])[]>
> = {
  'time/backwards': [
    [['He was arrested on 5 July 2024 and held until 3 July 2024.'], ['3 July 2024']],
    [
      ['She headed the office, having been appointed on 4 May 2024, and was dismissed on 2 May 2024.'],
      ['2 May 2024'],
    ],
    [['From 20 November 2023 he was held there; he was released on 7 February 2024.'], []],
    [['He was arrested on 5 July 2024, as he had told his wife on 3 July 2024.'], []],
    [['He was arrested on 5 July 2024, and until 3 July 2025 nobody told his family.'], []],
  ],
  'time/after-death': [
    [
      ['On 2 May 2024 guards shot dead Ana Kos and Ivo Kos.'],
      ['11 May 2024'],
      held(['Ivo Kos', '4 April 2024', '11 May 2024']),
    ],
    [['On 2 May 2024 guards shot dead Ana Kos.', 'On 9 May 2024 Ana Kos was released.'], ['9 May 2024']],
    [['On 2 May 2024 guards shot dead Ana Kos.'], [], held(['Ana Kos', '4 April 2024', '2 May 2024'])],
    [['On 2 May 2024 guards shot dead Ana Kos.'], [], held(['Eva Kos', '4 April 2024', '9 May 2024'])],
    [['On 2 May 2024 guards shot dead Ana Kos.', 'On 6 May 2024 the body of Ana Kos was found.'], []],
  ],
  'time/row-backwards': [
    [
      [],
      ['3 May 2024'],
      held(['Ana Kos', '5 May 2024', '3 May 2024'], ['Ivo Kos', '5 May 2024', '9 May 2024']),
    ],
    [[], [], held(['Ana Kos', 'May 2024', '3 May 2024'], ['Ivo Kos', '5 May 2024', 'unknown'])],
  ],
  'time/ordered-later': [
    [
      ['On 26 May 2024 soldiers shot 31 men at Zenda on an order that he had issued on 29 May 2024.'],
      ['29 May 2024'],
    ],
    [['By an order of 29 May 2024 he directed the killings of 26 May 2024.'], ['29 May 2024']],
    [
      [
        'On 26 May 2024 soldiers shot 31 men at Zenda.',
        'The company acted on an order which he gave by telephone on 29 May 2024.',
      ],
      ['29 May 2024'],
    ],
    [['On 26 May 2024 soldiers shot 31 men at Zenda on an order that he had issued on 25 May 2024.'], []],
    [
      ['On 26 May 2024 soldiers shot 31 men at Zenda. By a further order of 29 May 2024 he had them buried.'],
      [],
    ],
    [['On 26 May 2024 he came. The soldiers left on an order which he gave on 29 May 2024.'], []],
  ],
  'time/opened-closed': [
    [[OF_ZENDA, 'The Camp was closed on 21 August 2024.'], ['21 August 2024']],
    [
      [
        'From May until its closure on 3 July 2024 he ran the detention facility in the school at Zenda (“the Camp”).',
        'The Camp was closed on 13 July 2024.',
        'After the closure of the Camp on 3 July 2024 and its opening on 1 May 2024 he left.',
      ],
      ['13 July 2024'],
    ],
    [
      [OF_ZENDA, 'He commanded the Camp from 27 May 2024 to 21 August 2024.'],
      ['27 May 2024 to 21 August 2024'],
    ],
    [
      [
        'The prison at Zenda was opened on 3 May 2024. It was closed on 9 May 2024.',
        'The prison at Zenda was set up on 1 May 2024.',
      ],
      ['1 May 2024'],
    ],
    [
      [
        'The prison at Zenda was opened on 3 May 2024.',
        'The prison at Zenda had been established on 1 May 2024.',
      ],
      ['1 May 2024'],
    ],
    [
      [
        OF_ZENDA,
        'He commanded the Camp from 27 May 2024 to 1 August 2024. The camp at Hentzau was closed on 21 August 2024.',
      ],
      [],
    ],
  ],
  'time/two-days': [
    [
      ['On 5 May 2024 soldiers killed Ana Kos and Ivo Kos.', 'Ivo Kos, killed on 8 May 2024, was a teacher.'],
      ['8 May 2024'],
    ],
    [
      [
        'On 5 May 2024 soldiers killed Ana Kos.',
        'The murder of Ana Kos on 8 May 2024 was never investigated.',
      ],
      ['8 May 2024'],
    ],
    [
      ['On 5 May 2024 Rolf Duka shot dead Ana Kos and Ivo Kos.', 'Ana Kos died on 6 May 2024.'],
      ['6 May 2024'],
    ],
    [
      [
        'On 5 May 2024 the mosque of Zenda was destroyed.',
        'The destruction of the mosque of Zenda on 15 May 2024 shocked them.',
      ],
      ['15 May 2024'],
    ],
    [['On 5 May 2024 Rolf Duka shot dead Ana Kos.', 'Rolf Duka died on 6 May 2024.'], []],
    [
      [
        'On 5 May 2024 he ordered the regiment to destroy the mosque of Zenda.',
        'On 6 May 2024 the mosque of Zenda was destroyed.',
      ],
      [],
    ],
  ],
};

describe.each(Object.entries(TABLE))('%s', (rule, examples) => {
  test.each(examples)('%j', async (texts, signs, more = {}) => {
    const found = await by(rule, { general_allegations: texts, ...more });
    expect(found.map((each) => each.slice(each.lastIndexOf(' @ ') + 3))).toEqual(signs);
  });
});
