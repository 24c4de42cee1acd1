import { describe, expect, test } from 'vitest';
import { by, type Keys, linted } from './linted.ts';

const says = (rule: string, texts: readonly unknown[], more: Keys = {}) =>
  by(rule, { general_allegations: texts, ...more });
const charged = (rule: string, texts: readonly unknown[], more: Keys = {}) =>
  by(rule, {
    counts: [
      { id: 'one', crime: 'rome_statute 8(2)(b)(ii)', modes: ['rome_statute 25(3)(b)'], paragraphs: texts },
    ],
    ...more,
  });

describe('time/impossible-date', () => {
  test('finds days that no calendar has', async () => {
    expect(
      await says('time/impossible-date', [
        'On 31 June 2024 he came.',
        'On 29 February 2023 he came.',
        'On February 30, 2024, he left.',
        'From 29 to 31 April 2024 he stayed.',
        'On 2024-13-01 he came.',
      ]),
    ).toEqual([
      'there is no such day as `31 June 2024`: that month has 30 days @ 31 June 2024',
      'there is no such day as `29 February 2023`: 2023 is no leap year @ 29 February 2023',
      'there is no such day as `February 30, 2024`: that month has 29 days @ February 30, 2024',
      'there is no such day as `29 to 31 April 2024`: that month has 30 days @ 29 to 31 April 2024',
      'there is no such day as `2024-13-01`: a year has no month 13 @ 2024-13-01',
    ]);
  });

  test('is silent about days that there were', async () => {
    expect(
      await says('time/impossible-date', [
        'On 29 February 2024, on 31 July 2024, on 29 February and in the year 2000 he came.',
        'He fired 31 June bugs.'.replace('June', 'june'),
      ]),
    ).toEqual([]);
  });
});

describe('time/wrong-weekday', () => {
  test('counts the days', async () => {
    expect(
      await says('time/wrong-weekday', [
        'On Thursday, 19 June 2024, he came.',
        'On 1 January 2000 (Sunday) he came.',
        'On 24 February 2022, a Friday, he came.',
      ]),
    ).toEqual([
      '`Thursday, 19 June 2024` was a Wednesday, not a Thursday @ Thursday, 19 June 2024',
      '`1 January 2000 (Sunday)` was a Saturday, not a Sunday @ 1 January 2000 (Sunday)',
      '`24 February 2022, a Friday` was a Thursday, not a Friday @ 24 February 2022, a Friday',
    ]);
  });

  test('agrees with the calendar', async () => {
    expect(
      await says('time/wrong-weekday', [
        'On Wednesday, 19 June 2024, on Thursday 24 February 2022 and on Saturday, January 1, 2000.',
        'On Monday he came; on 19 June 2024 he left. On Friday, 31 June 2024.',
        'In the night from Tuesday 18 to Wednesday 19 June 2024, and on Tuesday, 18 and 19 June 2024.',
      ]),
    ).toEqual([]);
  });
});

describe('time/backwards', () => {
  test('finds stretches that end before they begin', async () => {
    expect(
      await says(
        'time/backwards',
        [
          'Between 8 June 2024 and 3 July 2023 he stayed.',
          'From 9 to 5 June 2024 he stayed.',
          'From 2025 to 2024 he stayed.',
          'From 9 July to 5 June 2024 he stayed.',
        ],
        { period: { from: '2024-06', to: '2023' } },
      ),
    ).toEqual([
      'the period ends before it begins: it runs from `2024-06` to `2023` @ "2023"',
      '`8 June 2024 and 3 July 2023` ends before it begins @ 8 June 2024 and 3 July 2023',
      '`9 to 5 June 2024` ends before it begins @ 9 to 5 June 2024',
      '`2025 to 2024` ends before it begins @ 2025 to 2024',
      '`9 July to 5 June 2024` ends before it begins @ 9 July to 5 June 2024',
    ]);
  });

  test('is silent about those that run forwards, and about lists', async () => {
    expect(
      await says(
        'time/backwards',
        [
          'From 28 December to 5 January 2025, from June 2024 to 2024, on 9 and 5 June 2024.',
          'On 5 June 2024 and 3 July 2023 he came.',
        ],
        { period: { from: '2024', to: '2024-06' } },
      ),
    ).toEqual([]);
  });
});

describe('time/no-period', () => {
  test.each([
    ['At all times relevant to this Indictment there was a war.', 'At all times relevant'],
    ['At all relevant times he was a general.', 'At all relevant times'],
    ['He was, at all times material to the charges, a general.', 'at all times material'],
    ['Throughout the Indictment period he was a general.', 'Throughout the Indictment period'],
  ])('%s', async (text, words) => {
    expect(await says('time/no-period', [text, text])).toEqual([
      `\`${words}\` has no meaning: this case gives no period @ ${words}`,
    ]);
  });

  test('is silent with a period, and where the text says what is meant', async () => {
    const text = 'At all times relevant to this Indictment there was a war.';
    expect(await says('time/no-period', [text], { period: { from: '2024', to: '2025' } })).toEqual([]);
    expect(
      await says('time/no-period', [text, '“At all times relevant” means from May to June 2024.']),
    ).toEqual([]);
    expect(
      await says('time/no-period', [
        'From May to June 2024 (“the Indictment Period”) he ruled.',
        'During the Indictment Period he ruled.',
      ]),
    ).toEqual([]);
    expect(await says('time/no-period', ['He was there all the time, at relevant places.'])).toEqual([]);
  });
});

describe('time/outside-period', () => {
  const period = { from: '2024-01', to: '2024-06' };

  test('finds acts of a count before and after the period', async () => {
    expect(
      await charged(
        'time/outside-period',
        [
          'On 5 May 2023 @doe gave the order.',
          { text: 'He gave it.', date: '2024-07-01' },
          'Between 1 and 9 August 2024 they burned the town.',
        ],
        { period },
      ),
    ).toEqual([
      '`2024-07-01` is after the period of this case, which runs from 2024-01 to 2024-06 @ "2024-07-01"',
      '`5 May 2023` is before the period of this case, which runs from 2024-01 to 2024-06 @ 5 May 2023',
      '`1 and 9 August 2024` is after the period of this case, which runs from 2024-01 to 2024-06 @ 1 and 9 August 2024',
    ]);
  });

  test('tells softly of what reaches beyond it', async () => {
    expect(
      await charged('time/outside-period', ['From 1 May 2024 to 30 September 2024 they burned houses.'], {
        period,
      }),
    ).toEqual([
      '`1 May 2024 to 30 September 2024` is partly outside the period of this case, which runs from 2024-01 to 2024-06 @ 1 May 2024 to 30 September 2024',
    ]);
  });

  test('finds incidents of a schedule', async () => {
    const schedules = [
      { id: 's', title: 'Incidents', columns: ['Date', 'Seen'], rows: [['5 May 2025', '6 May 2025']] },
    ];
    expect(await charged('time/outside-period', ['He gave the order.'], { period, schedules })).toEqual([
      '`5 May 2025` is after the period of this case, which runs from 2024-01 to 2024-06 @ 5 May 2025',
    ]);
  });

  test('is silent about background, about what touches the period, and about documents', async () => {
    expect(
      await charged(
        'time/outside-period',
        [
          'On 5 May 2024 @doe, general since 2011 and in office before June 2020, gave the order.',
          'From 2023 to March 2024 he gave orders, under the law of 4 November 1991.',
          { text: 'From 2023 he gave orders.', date: '2024' },
          'He had said “on 5 May 2010 I came”.',
        ],
        { period, general_allegations: [{ text: 'On 5 May 2010 he came.', date: '2010-05-05' }] },
      ),
    ).toEqual([]);
    expect(await charged('time/outside-period', ['On 5 May 2010 he came.'])).toEqual([]);
  });
});

describe('time/future', () => {
  const document = { date: '2024-06-30' };

  test('finds what has not happened', async () => {
    expect(
      await charged(
        'time/future',
        [
          '@doe is considering the supply of newer weapons in the future.',
          'Jordan Doe intends to send more.',
          'The soldiers will attack Zenda.',
          { text: 'He left.', date: '2024-07-01' },
          'On 5 August 2024 he left.',
        ],
        { document, period: { from: '2024', to: '2025' } },
      ),
    ).toEqual([
      'the period ends after this paper was signed: `2025` is later than this paper, which is dated `2024-06-30` @ "2025"',
      '`2024-07-01` is later than this paper, which is dated `2024-06-30` @ "2024-07-01"',
      '`5 August 2024` is later than this paper, which is dated `2024-06-30` @ 5 August 2024',
      '`is considering` speaks of what has not happened @ is considering',
      '`intends to` speaks of what has not happened @ intends to',
      '`soldiers will attack` speaks of what has not happened @ soldiers will attack',
    ]);
  });

  test('is silent about wills, plans that were made, and what the Prosecutor will do', async () => {
    expect(
      await charged(
        'time/future',
        [
          'They were taken against their will, and of no free will signed.',
          'The accused shared a plan to attack Zenda; the plans to do so were his.',
          'The Prosecutor will show this at trial, and intends to call witnesses.',
          'The document will be referred to as the Order.',
          'On 30 June 2024 he was considering it.',
          'He knew that civilians will die in the ordinary course of events.'.replace('will', 'would'),
        ],
        { document, period: { from: '2024', to: '2024-06' } },
      ),
    ).toEqual([]);
  });
});

describe('time/date-differs', () => {
  test('finds a date that its text gainsays', async () => {
    expect(
      await says('time/date-differs', [
        { text: 'On 9 November 2040 they broke open 14 shops.', date: '2040-11-19' },
      ]),
    ).toEqual(['the paragraph is dated `2040-11-19`, and its text says `9 November 2040` @ "2040-11-19"']);
  });

  test('is silent where one of the dates fits', async () => {
    expect(
      await says('time/date-differs', [
        { text: 'By 9 November 2040 they had come.', date: '2040-11' },
        { text: 'From 9 to 12 November 2040.', date: '2040-11-10' },
        { text: 'Since 2011 in office, on 5 May 2040 he left.', date: '2040-05-05' },
        {
          text: 'As follows:',
          items: ['on 5 May 2040 he came;', 'on 6 May 2040 he left.'],
          date: '2040-05-06',
        },
        { text: 'On 5 May he came.', date: '2040-06-05' },
      ]),
    ).toEqual([]);
  });
});

describe('time/two-dates', () => {
  test('finds an instrument of two dates', async () => {
    const terms = [{ id: 'pact', term: 'Pact', means: 'Strelsau Friendship Treaty of 19 June 2024' }];
    expect(
      await says(
        'time/two-dates',
        [
          'On 18 June 2024 they signed the Strelsau Friendship Treaty (“the @pact”).',
          'Presidential Decree No. 14 of 5 May 2024 made them officers.',
          'By Presidential Decree No. 14, issued on 6 May 2024, they rose.',
        ],
        { terms },
      ),
    ).toEqual([
      '`Strelsau Friendship Treaty` is of 18 June 2024 here, and of 19 June 2024 in a term @ 18 June 2024',
      '`Presidential Decree No. 14` is of 6 May 2024 here, and of 5 May 2024 in paragraph 3 @ 6 May 2024',
    ]);
  });

  test('is silent about two instruments, and about a day and its month', async () => {
    expect(
      await says('time/two-dates', [
        'On 19 June 2024 they signed the Strelsau Friendship Treaty.',
        'The Strelsau Friendship Treaty of June 2024 is in force since 5 July 2024.',
        'The Zenda Friendship Treaty of 5 May 2024 is not.',
        'On 5 May 2025 he broke the Strelsau Friendship Treaty.',
      ]),
    ).toEqual([]);
  });
});

describe('time/referred-date', () => {
  const attack = { id: 'attack', text: 'On 5 May 2024 they attacked Zenda.' };

  test.each([
    ['The attack of 6 May 2024, set out in paragraph @attack, was unprovoked.', '6 May 2024'],
    ['The attack on 15 May 2024 (paragraph @attack) was unprovoked.', '15 May 2024'],
    ['He knew of the events of June 2024 described in paragraph @attack.', 'June 2024'],
  ])('%s', async (text, date) => {
    expect(await says('time/referred-date', [attack, text])).toEqual([
      `\`${date}\` is said to be in paragraph 2, which says \`5 May 2024\` @ ${date}`,
    ]);
  });

  test('is silent where the day is that of another act, or is among those of the paragraph', async () => {
    expect(
      await says('time/referred-date', [
        attack,
        'On 6 May 2024 he praised the attack set out in paragraph @attack.',
        'He ordered him to clear Zenda before 1 September 2023, as set out in paragraph @attack.',
        'The attack of May 2024 set out in paragraph @attack was unprovoked.',
        'The attack of 5 May set out in paragraph @attack was unprovoked.',
        'The attacks from 5 to 6 May 2024, set out in paragraph @attack, were unprovoked.',
        { id: 'own', text: 'The attack of 7 May 2024 set out in paragraph @own is this.' },
      ]),
    ).toEqual([]);
  });
});

describe('time/two-days', () => {
  test('finds a death and an attack of two days, also in schedules', async () => {
    const schedules = [
      {
        id: 'dead',
        title: 'Persons killed',
        columns: ['Name', 'Date'],
        rows: [
          ['Fritz Sapt', '26 March 1998'],
          ['Jo Roe', '1 May 1998'],
        ],
      },
    ];
    expect(
      await says(
        'time/two-days',
        [
          'On 25 March 1998 Mr Fritz Sapt was shot dead in Zenda by men of Jordan Doe.',
          'On 9 March 1998 aircraft bombed the Zenda Maternity Hospital.',
          'After the shelling of the Zenda Maternity Hospital on 10 March 1998 he left.',
        ],
        { schedules },
      ),
    ).toEqual([
      'the attack on `Zenda Maternity Hospital` is of 10 March 1998 here, and of 9 March 1998 in paragraph 3 @ 10 March 1998',
      'the death of `Fritz Sapt` is of 26 March 1998 here, and of 25 March 1998 in paragraph 2 @ 26 March 1998',
    ]);
  });

  test('is silent about others, and about a month that holds the day', async () => {
    expect(
      await says('time/two-days', [
        'On 25 March 1998 Fritz Sapt was killed in Zenda.',
        'On 26 March 1998 Fritz Sapt was buried.',
        'In March 1998 Fritz Sapt was killed.',
        'On 27 March 1998 soldiers who had known Fritz Sapt killed Jo Roe.',
        'On 5 May 1998 and on 6 May 1998 the Zenda Power Plant was bombed.',
      ]),
    ).toEqual([]);
  });
});

describe('time/period-differs', () => {
  const period = { from: '2022-10', to: '2023-03-31' };

  test('finds a second period', async () => {
    expect(
      await says(
        'time/period-differs',
        [
          'This Indictment concerns the period from October 2022 to April 2023, both included.',
          '“At all times relevant to this Indictment” means between 1 September 2022 and 31 March 2023.',
          'From 2021 to 2023 (“the Indictment Period”) he ruled.',
        ],
        {
          period,
          terms: [
            { id: 'p', term: 'Relevant Period', means: 'the period from October 2022 to 30 March 2023' },
          ],
        },
      ),
    ).toEqual([
      'the text gives the period as `October 2022 to 30 March 2023`, the case from 2022-10 to 2023-03-31 @ October 2022 to 30 March 2023',
      'the text gives the period as `October 2022 to April 2023`, the case from 2022-10 to 2023-03-31 @ October 2022 to April 2023',
      'the text gives the period as `1 September 2022 and 31 March 2023`, the case from 2022-10 to 2023-03-31 @ 1 September 2022 and 31 March 2023',
      'the text gives the period as `2021 to 2023`, the case from 2022-10 to 2023-03-31 @ 2021 to 2023',
    ]);
  });

  test('is silent about the same in other words, and about other times', async () => {
    expect(
      await says(
        'time/period-differs',
        [
          'This Indictment covers the period from 1 October 2022 to March 2023.',
          'The talks lasted from May 2022 to June 2024.',
          'At all times relevant to this Indictment he was a general, as he had been from 2010 to 2012.',
        ],
        { period },
      ),
    ).toEqual([]);
  });
});

describe('time/other-day', () => {
  test.each([
    [
      'On 12 March 2022 soldiers attacked Zenda.',
      'The attack on Zenda of 14 March 2022 was ordered.',
      'Zenda',
    ],
    [
      'On 12 March 2022 guns shelled the town of Old Edelweiss.',
      'For the shelling of Old Edelweiss, carried out on 13 March 2022, he was praised.',
      'Old Edelweiss',
    ],
  ])('%s %s', async (told, taken, name) => {
    const [found] = await says('time/other-day', [told, taken]);
    expect(found).toContain(`the attack on \`${name}\` is of 1`);
    expect(found).toContain('and of 12 March 2022 in paragraph 2');
  });

  test('is silent about a day that is told, another place, and what was never told', async () => {
    expect(
      await says('time/other-day', [
        'On 12 March 2022 soldiers attacked Zenda; on 14 March 2022 they attacked Zenda again.',
        'The attack on Zenda on 14 March 2022 was ordered; the attack on Edelweiss on 15 March 2022 too.',
        'On 16 March 2022 he praised the attack on Zenda.',
        'In March 2022 they attacked Hentzau; the attack on Hentzau on 3 May 2022 came later.',
      ]),
    ).toEqual([]);
  });
});

test('time/wrong-weekday takes a day without its year for one of the year charged', async () => {
  const texts = ['In 2024 he came. On Monday, 6 May, he met her, and on Friday, 7 May, he left.'];
  expect(await says('time/wrong-weekday', texts, { period: { from: '2024-01', to: '2024-12' } })).toEqual([
    '`Friday, 7 May` was a Tuesday, not a Friday @ Friday, 7 May',
  ]);
  expect(await says('time/wrong-weekday', texts, { period: { from: '2023-01', to: '2024-12' } })).toEqual([]);
});

describe('time/that-day', () => {
  test('finds another date for a day that was told', async () => {
    expect(
      await says('time/that-day', [
        'On 5 May 2024 they took Zenda. The next day, 8 May 2024, they burned it.',
        'On 1 June 2024 he left. On the same day, 3 June 2024, she came. Three days later, on 5 June, both met.',
        'On 1 June 2024 he came; on 9 June 2024, two days later, he left.',
        'On 1 July 2024 he left.',
        'On that day, 4 July 2024, she came. Two weeks later, on 25 July 2024, she left.',
      ]),
    ).toEqual([
      '`8 May 2024` is not 1 day after `5 May 2024`, which was told last @ 8 May 2024',
      '`3 June 2024` is not the same day as `1 June 2024`, which was told last @ 3 June 2024',
      '`5 June` is not 3 days after `3 June 2024`, which was told last @ 5 June',
      '`9 June 2024` is not 2 days after `1 June 2024`, which was told last @ 9 June 2024',
      '`4 July 2024` is not the same day as `1 July 2024`, which was told last @ 4 July 2024',
      '`25 July 2024` is not 14 days after `4 July 2024`, which was told last @ 25 July 2024',
    ]);
  });

  test('is silent where they agree, or another day may be meant', async () => {
    expect(
      await says('time/that-day', [
        'On 31 May 2024 they took Zenda. The next day, 1 June 2024, they burned it. A week later, on 8 June, they left.',
        'On 5 May 2024 they signed the treaty of 1 April 2024. Two days later, on 7 May 2024, they left.',
        'Three days before 9 May 2024 he came. The day after 9 May he left. On that day in 2023 it had rained.',
        'From 4 to 9 May 2024 they stayed. That night, 9 May 2024, they left. The day before, 8 May, they had met.',
        'On the night of 3 May 2024 they came; that same night, 4 May 2024, they left.',
        '“On 5 May 2024 he came. The next day, 9 May 2024, he left.”',
      ]),
    ).toEqual([]);
  });
});

describe('time/duration', () => {
  test('counts the days', async () => {
    expect(
      await says('time/duration', [
        'They held him for three days, from 4 to 9 May 2024.',
        'From 4 to 9 May 2024, for ten days, they held him.',
        'He stayed from January 2023 to June 2023, two months.',
        'For two weeks, from 1 June 2024 to 2 July 2024, it went on.',
        'From 1 May 2022 through 10 May 2022, soldiers held him in a room, three weeks in all.',
      ]),
    ).toEqual([
      '`4 to 9 May 2024` is 6 days, and the text says three days @ 4 to 9 May 2024',
      '`4 to 9 May 2024` is 6 days, and the text says ten days @ 4 to 9 May 2024',
      '`January 2023 to June 2023` is 182 days, and the text says two months @ January 2023 to June 2023',
      '`1 June 2024 to 2 July 2024` is 32 days, and the text says two weeks @ 1 June 2024 to 2 July 2024',
      '`1 May 2022 through 10 May 2022` is 10 days, and the text says three weeks @ 1 May 2022 through 10 May 2022',
    ]);
  });

  test('is silent where they fit, or are not of each other', async () => {
    expect(
      await says('time/duration', [
        'They held him for six days, from 4 to 9 May 2024, and her for five days, from 4 to 9 May 2024.',
        'For about a week, for about eight days, from 4 to 9 May 2024, it went on.',
        'From May to July 2024, three months; from 1 January 2023 to 31 December 2023, one year; 5 to 9 May 2024, five days.',
        'From 4 to 9 May 2024 three men stayed. From 4 to 9 May 2024 he worked ten days a month.',
        'For two years, from 2022 to 2024, he commanded.',
      ]),
    ).toEqual([]);
  });
});

describe('time/outside-period in what counts incorporate', () => {
  const acts = (incorporates: readonly string[], ...texts: readonly string[]) =>
    linted({
      period: { from: '2024-01', to: '2024-06' },
      general_allegations: [
        { heading: 'Background', paragraphs: ['On 5 May 2021 soldiers attacked Zenda.'] },
        { id: 'crimes', heading: 'Crimes', paragraphs: texts.map((text, at) => ({ id: `p${at}`, text })) },
      ],
      counts: [{ id: 'one', crime: 'rome_statute 7(1)(a)', incorporates, paragraphs: ['@doe did it.'] }],
    }).then((found) =>
      found
        .filter(({ rule }) => rule === 'time/outside-period')
        .map(({ severity, span }) => `${severity} ${span.source.text.slice(span.start, span.end)}`),
    );
  const text = 'On 12 December 2022 soldiers shelled Zenda, and on 5 May 2024 they burned it.';

  test('finds acts of paragraphs that a count names', async () => {
    expect(await acts(['p0'], text)).toEqual(['warning 12 December 2022']);
    expect(await acts(['crimes'], text)).toEqual(['warning 12 December 2022']);
  });

  test('takes the night of a day for its day', async () => {
    expect(await acts(['p0'], 'On the night of 11 to 12 May 2025 soldiers shot 22 men.')).toEqual([
      'warning 11 to 12 May 2025',
    ]);
  });

  test('doubts where a count repeats all that is alleged', async () => {
    expect(await acts(['general_allegations'], text)).toEqual(['info 12 December 2022']);
  });

  test('is silent about what no act was done on, and what no count repeats', async () => {
    expect(await acts(['accused'], text)).toEqual([]);
    expect(
      await acts(
        ['crimes'],
        'On 12 December 2022 he was appointed. Since 3 May 2022 soldiers had attacked Zenda.',
        'The Tribunal was told on 5 May 2025 that he was arrested. In 2022 they attacked Zenda.',
        'The order of 5 May 2022 said that Zenda be attacked.',
      ),
    ).toEqual([]);
  });
});

describe('time/referred-date', () => {
  test('takes no limit for the day of an event', async () => {
    const order = { id: 'order', text: 'The Staff ordered all villages to be cleared by 9 May 2024.' };
    expect(
      await says('time/referred-date', [
        order,
        'The order of 5 May 2024, set out in paragraph @order, was read out.',
        'They left no later than 7 May 2024 (see paragraph @order).',
      ]),
    ).toEqual([]);
  });
});

describe('time/schedule-differs', () => {
  const schedules = [
    {
      id: 'trains',
      title: 'Trains',
      columns: ['No.', 'Date', 'Persons', 'From'],
      rows: [
        ['1', '12 June 2023', '260', 'Zenda'],
        ['2', '3 July 2023', '1,480', 'Old Lomnitz'],
      ],
    },
  ];
  test('finds another day for the same number from the same place', async () => {
    expect(
      await says(
        'time/schedule-differs',
        [
          'The first train left Zenda on 12 December 2022 with 260 inhabitants.',
          'On 4 July 2023, from Old Lomnitz, 1,480 persons were deported.',
        ],
        { schedules },
      ),
    ).toEqual([
      '`12 December 2022` here is `12 June 2023` in the schedule `Trains` @ 12 December 2022',
      '`4 July 2023` here is `3 July 2023` in the schedule `Trains` @ 4 July 2023',
    ]);
  });

  test('is silent where it agrees, or another event is told', async () => {
    expect(
      await says(
        'time/schedule-differs',
        [
          'The first train left Zenda on 12 June 2023 with 260 inhabitants.',
          'On 5 May 2023 soldiers went from Zenda to Old Lomnitz. On 5 May 2023 he ordered that 260 persons leave Zenda.',
          'In December 2022 260 persons left Zenda. On 1 May 2023 12,260 persons lived in Zenda.',
        ],
        { schedules },
      ),
    ).toEqual([]);
  });
});

test('time/schedule-differs finds an arrest behind the day since which the schedule has somebody held', async () => {
  const schedule = (...columns: readonly string[]) => ({
    schedules: [
      { id: 'held', title: 'Persons detained', columns, rows: [['Fritz Tarlenheim', '5 April 2023']] },
    ],
  });
  const of = (text: string, since = 'From') => says('time/schedule-differs', [text], schedule('Name', since));
  const late = 'They held Fritz Tarlenheim, whom Doe arrested near Zenda on 15 April 2023.';
  const said = '`15 April 2023` here is `5 April 2023` in the schedule `Persons detained` @ 15 April 2023';
  expect(await of(late)).toEqual([said]);
  expect(await of(late, 'Arrested on')).toEqual([said]);
  expect(await of('Doe arrested Fritz Tarlenheim on 4 April 2023, and beat him on 15 April 2023.')).toEqual(
    [],
  );
  expect(await of('Doe arrested Anna Helsing on 15 April 2023.')).toEqual([]);
});

describe('time/reckoned-day', () => {
  test('finds a day that does not fit the event it is reckoned from', async () => {
    expect(
      await says('time/reckoned-day', [
        {
          text: 'They killed civilians:',
          items: ['at Fadugu, on or about 2 June 1998, 25 men; and', 'at Kolm, nine.'],
        },
        'On 9 June 1998, the day after the attack on Fadugu, they burned it.',
        'On 9 May 1993, at the brickworks, guards shot 31 Sylvanian men.',
        'He gave the order on 11 May 1993, an hour before the shooting of the 31 men.',
        'On 16 May 1993 (six days after the shooting of the 31 men) he left.',
      ]),
    ).toEqual([
      '`9 June 1998` does not fit: what befell `Fadugu` is of 2 June 1998 in paragraph 2(a) @ 9 June 1998',
      '`11 May 1993` does not fit: what befell the 31 men is of 9 May 1993 in paragraph 4 @ 11 May 1993',
      '`16 May 1993` does not fit: what befell the 31 men is of 9 May 1993 in paragraph 4 @ 16 May 1993',
    ]);
  });

  test('is silent where it fits, or where the event has no day', async () => {
    expect(
      await says('time/reckoned-day', [
        'On 2 June 1998 soldiers attacked Fadugu.',
        'On 3 June 1998, the day after the attack on Fadugu, and on 9 June 1998, a week after the attack on Fadugu, they came.',
        'On 2 June 1998, an hour after the attack on Fadugu, they left. On 9 May 1998, two days after the raid on Kolm, he slept.',
      ]),
    ).toEqual([]);
  });
});

describe('time/two-styles', () => {
  const usual = 'On June 14, 2009, June 15, 2009, June 16, 2009 and June 17, 2009 he came.';

  test('finds the few that are written otherwise', async () => {
    expect(await says('time/two-styles', [usual, 'On 18 June 2009 he left.'])).toEqual([
      '`18 June 2009` is written in another style than most dates of this paper, `June 14` @ 18 June 2009',
    ]);
    expect(
      await says('time/two-styles', [
        'On 1 May 2020, on Monday 4 May 2020 and 5 May 2020.',
        'On May 6, 2020 he left.',
      ]),
    ).toHaveLength(1);
  });

  test.each([
    ['He wrote: “on 18 June 2009”.'],
    ['In June 2009 and in 2010 he left, on 2009-06-18.'],
    ['On 18 June 2009, 19 June 2009 and 20 June 2009 he left.'],
  ])('is silent: %s', async (text) => {
    expect(await says('time/two-styles', [usual, text])).toEqual([]);
  });
});
