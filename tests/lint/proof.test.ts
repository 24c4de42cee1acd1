import { describe, expect, test } from 'vitest';
import { by, type Keys, linted } from './linted.ts';

const P1 = { id: 'P-0001', title: 'Log' };
const supported = { text: 'On 5 May 2024 lancers entered Zenda.', evidence: ['P-0001'] };
const severities = async (rule: string, keys: Keys) =>
  (await linted(keys)).filter((each) => each.rule === rule).map(({ severity }) => severity);

describe('proof/no-support', () => {
  const of = (...paragraphs: readonly unknown[]) =>
    by('proof/no-support', { evidence: [P1], general_allegations: [supported, supported, ...paragraphs] });

  test('finds what was done, and nothing proves', async () => {
    expect(await of('On 6 May 2024 they burned the mill.')).toEqual([
      'paragraph 4 alleges conduct with neither evidence nor a source @ burned',
    ]);
    expect(
      await of({ text: 'On 6 May 2024:', items: ['the lancers looted 14 shops;', 'all was quiet.'] }),
    ).toHaveLength(1);
  });

  test('leaves alone law, definitions, conclusions, what others tell, what has a note, and what says why', async () => {
    expect(
      await of(
        'The crime of pillage is committed by those who looted for private use.',
        '“Lancers” means the soldiers who entered Zenda.',
        'By these acts, which killed twelve, @doe is criminally responsible.',
        'He knew that the lancers had looted the town.',
        'They did not kill the miller.',
        { id: 'again', text: 'As set out in paragraph @again, they burned the mill.' },
        'They burned the mill.^[Report no. 77 of the police.]',
        { text: 'They burned the mill.', unsourced: 'A witness is still to be heard.' },
      ),
    ).toEqual([]);
  });

  test('is silent where a case has nothing to prove by, and says it once where nothing is linked yet', async () => {
    const burned = Array.from({ length: 4 }, (_, day) => `On ${day + 6} May 2024 they burned a mill.`);
    expect(await by('proof/no-support', { general_allegations: burned })).toEqual([]);
    const keys = { evidence: [P1], general_allegations: burned };
    expect(await by('proof/no-support', keys)).toEqual([
      '4 of the 4 paragraphs that allege conduct, this one first, have neither evidence nor a source @ burned',
    ]);
    expect(await severities('proof/no-support', keys)).toEqual(['info']);
  });

  test('asks of a count only for what no other part tells', async () => {
    const count = (text: string) => ({
      evidence: [P1],
      general_allegations: [supported, supported],
      counts: [
        { id: 'one', crime: 'rome_statute 8 bis', incorporates: ['general_allegations'], paragraphs: [text] },
      ],
    });
    expect(await by('proof/no-support', count('On 5 May 2024 @doe attacked Zenda.'))).toEqual([]);
    expect(await by('proof/no-support', count('On 9 May 2024 @doe attacked Zenda.'))).toHaveLength(1);
  });
});

describe('proof/no-date and proof/no-place', () => {
  const section = (heading: string, ...paragraphs: readonly unknown[]): Keys => ({
    general_allegations: [{ heading, paragraphs }],
  });

  test('take a day and a place wherever they stand', async () => {
    for (const keys of [
      section('The mill', { text: '@doe burned the mill.', date: '2024-05-06', place: 'Zenda' }),
      section('The mill of Zenda on 6 May 2024', '@doe burned it in Zenda.'),
      section('The mill', 'At all times relevant to this Indictment @doe killed men in Zenda.'),
    ]) {
      expect(await by('proof/no-date', keys)).toEqual([]);
      expect(await by('proof/no-place', keys)).toEqual([]);
    }
  });

  test('ask for them where they stand nowhere', async () => {
    const keys = section('The mill', '@doe burned a mill.');
    expect(await by('proof/no-date', keys)).toEqual(['paragraph 2 does not say when this was done @ burned']);
    expect(await by('proof/no-place', keys)).toEqual([
      'paragraph 2 does not say where this was done @ burned',
    ]);
    expect(await by('proof/no-place', section('The mill', 'On 6 May 2024 @doe ordered a fire.'))).toEqual([]);
  });

  test('let a narrative go on, and tell one gap once', async () => {
    const goesOn = section('The mill', 'On 6 May 2024 @doe burned the mill of Zenda.', 'They shot 12 men.');
    expect(await by('proof/no-date', goesOn)).toEqual([]);
    const both = section('The mill', '@doe burned the mill of Zenda.', 'They shot 12 men.');
    expect(await by('proof/no-date', both)).toHaveLength(1);
    const another = section(
      'The mill',
      'On 6 May 2024 @doe burned a mill in Zenda.',
      '@doe burned a barn in Strelsau.',
    );
    expect(await severities('proof/no-date', another)).toEqual(['info']);
  });

  test('leave a count alone of which is said that it gives none', async () => {
    const keys = {
      counts: [{ id: 'one', crime: 'rome_statute 8 bis', paragraphs: ['@doe burned a mill.'] }],
    };
    expect(await by('count/no-time', keys)).toHaveLength(1);
    expect(await by('count/no-place', keys)).toHaveLength(1);
    expect([...(await by('proof/no-date', keys)), ...(await by('proof/no-place', keys))]).toEqual([]);
  });
});

describe('proof/note-number', () => {
  const of = (text: string, note: string, title = 'Title') =>
    by('proof/note-number', {
      sources: [{ id: 'roe', title }],
      general_allegations: [{ text: `${text}[^n]` }],
      footnotes: { n: note },
    });

  test('compares numbers with their nouns, in words and in figures', async () => {
    expect(
      await of('At least 600 soldiers were killed.', '[@roe].', 'About 6,000 North Koreans Killed'),
    ).toEqual([
      'the text says `600 soldiers`, and note 1 that supports it `6,000 North Koreans`, in the title of `roe` @ 600 soldiers',
    ]);
    expect(await of('They shot dead 14 men.', '[@roe] (forty men killed).')).toHaveLength(1);
    expect(await of('They held 12 villagers.', '[@roe] (twelve villagers).')).toEqual([]);
    expect(await of('They sent 10,000 troops.', '[@roe].', 'Pentagon Says 12K Troops Sent')).toHaveLength(1);
  });

  test('honours floors, ceilings, what is near the mark, and another fate', async () => {
    expect(await of('At least 40 civilians were killed.', '[@roe] (43 civilians killed).')).toEqual([]);
    expect(await of('Up to 50 civilians were killed.', '[@roe] (43 civilians killed).')).toEqual([]);
    expect(await of('About 40 civilians were killed.', '[@roe] (43 civilians killed).')).toEqual([]);
    expect(await of('Some 20,000 to 30,000 soldiers came.', '[@roe] (25,000 soldiers).')).toEqual([]);
    expect(await of('They killed 40 civilians.', '[@roe] (60 civilians wounded).')).toEqual([]);
    expect(await of('They killed 40 civilians.', '[@roe] (4 trucks).')).toEqual([]);
    expect(await of('The 2014 attacks went on.', '[@roe] (12 attacks).')).toEqual([]);
  });

  test('leaves alone what a note says of other counts, or one of its works agrees with', async () => {
    expect(await of('They killed 40 civilians.', '[@roe]. Others put it at 60 civilians killed.')).toEqual(
      [],
    );
    expect(
      await of('They killed 40 civilians.', '[@roe] (40 civilians killed).', 'Sixty Civilians Killed'),
    ).toEqual([]);
    expect(await of('They killed 40 civilians.', 'Compare [@roe].', 'Sixty Civilians Killed')).toEqual([]);
  });
});

describe('proof/note-date', () => {
  const of = (text: string, note: string, title = 'Title') =>
    by('proof/note-date', {
      sources: [{ id: 'roe', title, issued: '2025-07-11' }],
      general_allegations: [{ text: `${text}[^n]` }],
      footnotes: { n: note },
    });
  const declared = 'On 12 July 2025 @doe declared the town his own.';

  test('compares the days of events', async () => {
    expect(await of(declared, '[@roe], the 11 July 2025 speech.')).toEqual([
      'the text says `12 July 2025`, and note 1 that supports it `11 July 2025 speech` @ 12 July 2025',
    ]);
    expect(await of(declared, '[@roe].', 'His Speech of 11 July 2025')).toHaveLength(1);
    expect(
      await of('On 12 July 2025 they attacked Zenda.', 'See [@roe] on the attack on Zenda on 21 July 2025.'),
    ).toHaveLength(1);
  });

  test('leaves alone days of publication, of other events and of writing', async () => {
    for (const note of [
      '[@roe] (11 July 2025).',
      'Report of the police, 11 July 2025.',
      '[@roe], the speech of 12 July 2025.',
      'Compare the speech of 11 July 2025 in [@roe].',
      '[@roe]; on the attack of 2 May 2024 on another town see there.',
      'The article is of 11 July 2025; the day of the strike is not given.',
    ])
      expect(await of(declared, note)).toEqual([]);
    expect(await of('He declared the town his own.', '[@roe], the 11 July 2025 speech.')).toEqual([]);
  });
});

describe('proof/source-too-early', () => {
  const of = (text: string, note = '[@roe].') =>
    by('proof/source-too-early', {
      sources: [
        { id: 'roe', type: 'article-newspaper', title: 'A', issued: '2024-05-05' },
        { id: 'later', type: 'article-newspaper', title: 'B', issued: '2024-12-05' },
        { id: 'law', type: 'treaty', title: 'C', issued: '1949-08-12' },
      ],
      general_allegations: [{ text: `${text}[^n]` }],
      footnotes: { n: note },
    });

  test('finds a source of before the event', async () => {
    expect(await of('On 9 June 2024 lancers burned the mill.')).toEqual([
      '`roe` in note 1 was published before `9 June 2024` @ 9 June 2024',
    ]);
  });

  test('allows for the clocks, for plans, and for another work that tells of it', async () => {
    expect(await of('On 6 May 2024 lancers burned the mill.')).toEqual([]);
    expect(await of('By 9 June 2024 lancers had burned the mill.')).toEqual([]);
    expect(await of('They planned to burn the mill on 9 June 2024.')).toEqual([]);
    expect(await of('On 9 June 2024 lancers burned the mill.', '[@roe; @later].')).toEqual([]);
    expect(await of('On 9 June 2024 the law applied.', '[@law].')).toEqual([]);
  });
});

describe('the dates and numbers of evidence', () => {
  const linked = (item: Keys, text = 'On 5 May 2024 lancers entered Zenda.') => ({
    evidence: [{ id: 'E', title: 'Item', ...item }],
    general_allegations: [{ text, evidence: ['E'] }],
  });

  test('agree with what they prove', async () => {
    const rule = 'proof/recording-date';
    expect(await severities(rule, linked({ kind: 'video', date: '2024-05-03' }))).toEqual(['warning']);
    expect(await severities(rule, linked({ kind: 'video', date: '2024-05-09' }))).toEqual(['info']);
    expect(await severities(rule, linked({ kind: 'photograph', date: '2024-05-09' }))).toEqual([]);
    expect(await severities(rule, linked({ kind: 'photograph', date: '2025-05-05' }))).toEqual(['warning']);
    expect(await severities(rule, linked({ kind: 'intercept', date: '2024-05-04' }))).toEqual([]);
    expect(await severities(rule, linked({ kind: 'video', date: '2024-05' }))).toEqual([]);
    expect(await severities(rule, linked({ kind: 'document', date: '2020' }))).toEqual([]);
    expect(
      await severities(
        rule,
        linked({ kind: 'video', date: '2024-05-03', title: 'The square before the attack' }),
      ),
    ).toEqual([]);
  });

  test('are of after the event where a witness tells it', async () => {
    expect(await by('proof/before-event', linked({ kind: 'statement', date: '2024-05-01' }))).toEqual([
      'the statement `E` of `2024-05-01` is older than all that this paragraph tells @ "E"',
    ]);
    expect(await by('proof/before-event', linked({ kind: 'statement', date: '2024-05' }))).toEqual([]);
    expect(await by('proof/before-event', linked({ kind: 'document', date: '2024-05-01' }))).toEqual([]);
  });

  test('are told of items with pages in common, gravely where none lies within the other', async () => {
    const of = (...pages: readonly (readonly [string, string])[]) =>
      severities('proof/number-shared', {
        evidence: pages.map(([number, to], index) => ({
          id: `E${index}`,
          title: 'Item',
          number,
          ...(to && { to }),
        })),
      });
    expect(await of(['A-0001', '-0010'], ['A-0011', '-0020'], ['B-0001', '-0010'])).toEqual([]);
    expect(await of(['A-0001', '-0010'], ['A-0010', '-0020'])).toEqual(['warning']);
    expect(await of(['A-0001', '-0010'], ['A-0004', '-0006'])).toEqual(['info']);
    expect(await of(['A-0001', ''], ['A-0001', ''], ['A-0001-R01', ''])).toEqual(['warning']);
    expect(await of(['Exhibit', ''], ['Exhibit', ''])).toEqual(['warning']);
  });

  test('are used, by a paragraph, an incident, or a note that cites what they are a copy of', async () => {
    const keys = {
      sources: [{ id: 'roe', title: 'R' }],
      evidence: ['A', 'B', 'C', 'D'].map((id) => ({ id, title: id, ...(id === 'C' && { source: 'roe' }) })),
      incidents: [{ id: 'one', conduct: 'Lancers came.', evidence: ['B'] }],
      general_allegations: [{ text: 'So.^[[@roe].]', evidence: ['A'] }],
    };
    expect(await by('proof/never-used', keys)).toEqual(['evidence `D` is linked from no paragraph @ "D"']);
  });
});

describe('pages of evidence', () => {
  const told = (at: string) =>
    severities('proof/page-outside', {
      evidence: [{ id: 'P-1', title: 'Log', number: 'RUR-OTP-0001-0005', to: '-0012' }],
      general_allegations: [{ text: 'They entered Zenda.', evidence: [{ id: 'P-1', at }] }],
    });

  test.each(['RUR-OTP-0001-0013', 'RUR-OTP-0001-0004', '0021', '-0013'])(
    '`%s` is none of 5 to 12',
    async (at) => {
      expect(await told(at)).toEqual(['warning']);
    },
  );

  test.each(['RUR-OTP-0001-0005', '0012', 'page 340', 'para. 44', '3', '00:12:40', 'RUR-OTP-0002-0044'])(
    '`%s` may be one of them, or is named otherwise',
    async (at) => {
      expect(await told(at)).toEqual([]);
    },
  );
});
