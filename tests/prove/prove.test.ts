import { describe, expect, test } from 'vitest';
import { lines, proved } from './proved.ts';

const PILLAGE = 'rome_statute 8(2)(b)(xvi)';
const AIDING = 'rome_statute 25(3)(c)';
const count = (paragraphs: readonly unknown[], more: object = {}) => ({
  counts: [{ id: 'one', title: 'Pillage', crime: PILLAGE, paragraphs, ...more }],
});
const sources = [
  { id: 'book', type: 'book', title: 'The Book' },
  { id: 'report', type: 'report', title: 'The Report' },
];
const evidence = [
  { id: 'P-1', title: 'A statement' },
  { id: 'P-2', title: 'A photograph', number: 'X-0002' },
];

/** What the proof says of one element of the first provision. */
async function of(element: string, keys: Readonly<Record<string, unknown>>): Promise<string | undefined> {
  const all = lines(await proved({ sources, evidence, ...keys }));
  return all.find((line) => line.startsWith(`  ${element}:`))?.slice(element.length + 4);
}

describe('an element', () => {
  test('is alleged by the paragraphs that link it, and rests on their evidence and on what their notes cite', async () => {
    const paragraphs = [
      {
        text: 'He took it.^[See [@book, p. 3].]',
        elements: ['appropriation'],
        evidence: ['P-1', { id: 'P-2', at: 'left' }],
      },
      { text: 'He took more.', elements: ['appropriation'] },
    ];
    expect(await of('appropriation', count(paragraphs))).toBe(
      '2 [A statement] [X-0002, left] [book p. 3 n1]; 3',
    );
  });

  test('is alleged by what the count incorporates, by what its group says, and by what these refer to', async () => {
    const said = (id: string, text: string) => ({ id, text, elements: ['appropriation'] });
    const general_allegations = [
      said('first', 'He took it.'),
      said('second', 'See.'),
      said('third', 'Not meant.'),
    ];
    expect(
      await of('appropriation', {
        general_allegations,
        ...count(['See paragraph @second.'], { incorporates: ['first'] }),
      }),
    ).toBe('2; 3; unsupported');
    const counts = [
      { group: 'Raids', paragraphs: [{ text: 'He took it.', elements: ['appropriation'] }], ...count([]) },
    ];
    expect(await of('appropriation', { counts })).toBe('2; unsupported');
  });

  test('rests on what its paragraph refers to, and on what that refers to, each told once', async () => {
    const general_allegations = [
      { id: 'a', text: 'It was taken.^[[@book].]' },
      { id: 'b', text: 'See paragraph @a.', items: [{ id: 'c', text: 'Taken.^[[@report]; see note @n.]' }] },
      { id: 'd', text: 'Apart.', evidence: ['P-1'] },
    ];
    const linked = (text: string) => count([{ text, elements: ['appropriation'] }]);
    const footnotes = { n: 'See [@book, p. 1].' };
    const rest = { general_allegations: [...general_allegations, 'Called.[^n]'], footnotes };
    expect(await of('appropriation', { ...rest, ...linked('As in paragraph @b.') })).toBe(
      '6<2<3 [book n1] [report n2] [book p. 1 n3]',
    );
    expect(await of('appropriation', { ...rest, ...linked('As in paragraph @c.') })).toBe(
      '6<3(a) [report n2] [book p. 1 n3]',
    );
    expect(await of('appropriation', { ...rest, ...linked('As in paragraphs @a–@d.') })).toBe(
      '6<2<3<4 [book n1] [report n2] [book p. 1 n3] [A statement]',
    );
  });

  test('rests on the rows and the incidents of a schedule that its paragraph refers to', async () => {
    const incidents = [{ id: 'raid', conduct: 'A raid.', evidence: ['P-2'] }];
    const schedules = [
      { id: 'list', title: 'Raids', incidents: 'all' },
      { id: 'table', title: 'Reports', columns: ['What'], rows: [['See note @n']] },
    ];
    const rest = { incidents, schedules, footnotes: { n: '[@book].' }, general_allegations: ['Said.[^n]'] };
    const linked = (text: string) => count([{ text, elements: ['appropriation'] }]);
    expect(await of('appropriation', { ...rest, ...linked('As in Schedule @list.') })).toBe(
      '3<A<A, 1 [X-0002]',
    );
    expect(await of('appropriation', { ...rest, ...linked('As in Schedule @table.') })).toBe('3<B [book n1]');
  });

  test('has a gap where nothing alleges it, or nothing that alleges it rests on anything; the case may say why', async () => {
    expect(await of('appropriation', count(['Said.']))).toBe('unalleged');
    const gaps = [{ element: 'appropriation', reason: 'The owner of @book is still to be heard.' }];
    expect(await of('appropriation', count(['Said.'], { gaps }))).toBe(
      'unalleged, explained The owner of The Book is still to be heard.',
    );
    const bare = { text: 'He took it.', elements: ['appropriation'] };
    expect(await of('appropriation', count([bare]))).toBe('2; unsupported');
    expect(await of('appropriation', count([{ ...bare, unsourced: 'Notorious.' }]))).toBe(
      '2; unsupported, explained',
    );
  });
});

describe('against several accused', () => {
  const accused = [
    { id: 'doe', name: 'Jordan Doe', paragraphs: [{ text: 'Doe knew.', elements: ['purpose', 'attack'] }] },
    { id: 'roe', name: 'Jane Roe' },
  ];

  test('what stands in the particulars of one, or names one alone, alleges nothing of the mode of the other', async () => {
    const paragraphs = [
      { text: '@roe lent him a lorry.', elements: ['assistance', 'appropriation'] },
      { text: 'The accused knew.', elements: ['intent-and-knowledge'] },
    ];
    const keys = { accused, ...count(paragraphs, { modes: [AIDING], incorporates: ['accused'] }) };
    const told = lines(await proved(keys));
    const about = (name: string) => {
      const from = told.findIndex((line) => line.startsWith(`1 ${name}: mode`));
      return told
        .slice(from + 1)
        .filter((line) => /assistance|purpose|intent-and/.test(line))
        .slice(0, 3);
    };
    expect(about('Jordan Doe')).toEqual([
      '  assistance: unalleged',
      '  purpose: 1; unsupported',
      '  intent-and-knowledge: 5; unsupported',
    ]);
    expect(about('Jane Roe')).toEqual([
      '  assistance: 4; unsupported',
      '  purpose: unalleged',
      '  intent-and-knowledge: 5; unsupported',
    ]);
    // The crime itself may be the act of any of them.
    expect(told.filter((line) => line.startsWith('  appropriation: 4'))).toHaveLength(2);
  });
});

describe('a provision', () => {
  test('says that its table has no elements', async () => {
    const told = lines(await proved(count(['Said.'], { crime: 'scsl 5(a)(i)', modes: ['scsl 6(5)'] })));
    expect(told).toEqual(['1 Jordan Doe: crime 5(a)(i) (no table)', '1 Jordan Doe: mode 6(5) (no table)']);
  });

  test('has the elements of the form that is chosen, and says which there are where none is', async () => {
    const mode = 'rome_statute 25(3)(a)';
    const proof = async (...elements: string[]) => {
      const { counts } = await proved(count([{ text: 'Said.', elements }], { modes: [mode] }));
      const { forms, chosen, elements: asked } = counts[0]?.accused[0]?.provisions[1] ?? {};
      return { forms, chosen, asked: asked?.map(({ element }) => element.id) };
    };
    const forms = ['joint commission', 'commission through another'];
    expect(await proof()).toEqual({ forms, chosen: [], asked: [] });
    expect(await proof('common-plan')).toEqual({
      forms,
      chosen: ['joint commission'],
      asked: ['common-plan', 'essential-contribution', 'awareness-of-control'],
    });
  });

  test('may be a mode in the alternative', async () => {
    const { counts } = await proved(
      count(['Said.'], { modes: [AIDING, { alternative: 'rome_statute 28(a)' }] }),
    );
    expect(counts[0]?.accused[0]?.provisions.map(({ role }) => role)).toEqual([
      'crime',
      'mode',
      'alternative_mode',
    ]);
  });
});

test('elements and standards are said in the language of the paper, where the tables of law have them in it', async () => {
  const { counts } = await proved({
    document: { language: 'fr' },
    ...count(['Dit.'], { modes: [AIDING, 'customary_law aiding-and-abetting'] }),
  });
  const [pillage, rome, custom] = counts[0]?.accused[0]?.provisions ?? [];
  expect(rome?.cited.provision?.standard).toMatch(/le but de faciliter le crime/);
  expect(rome?.elements.map(({ element }) => element.text)).toContain(
    'l’accusé a apporté son assistance en vue de faciliter la commission du crime',
  );
  expect(custom?.elements[2]?.element.text).toBe(
    'l’aide a eu un effet substantiel sur la commission du crime',
  );
  expect(pillage?.elements[0]?.element.text).toBe('the perpetrator took certain property');
});

test('every paragraph that rests on nothing is told, and why where the case says it', async () => {
  const general_allegations = [
    'Nothing.',
    { text: 'It was so.', unsourced: 'A conclusion from paragraph @told.' },
    { id: 'told', text: 'Told.', evidence: ['P-1'] },
    {
      text: 'Both:',
      items: [
        { text: 'one', unsourced: 'Notorious.' },
        { text: 'two', unsourced: 'Notorious, too.' },
      ],
    },
    'As in paragraph @told.',
  ];
  const { unsourced } = await proved({ evidence, general_allegations, ...count(['See @told.']) });
  expect(unsourced.map(({ at, reason }) => `${at.number}: ${reason?.words}`)).toEqual([
    '2: undefined',
    '3: A conclusion from paragraph 4.',
    '5(a): Notorious.',
    '5(b): Notorious, too.',
  ]);
});

test('names that stand in one another are named as far as a paper would', async () => {
  const { counts } = await proved({ accused: [{ id: 'doe', name: 'Jordan @doe' }] });
  expect(counts.flatMap(({ accused }) => accused.map(({ name }) => name))).toEqual([
    'Jordan Jordan Jordan Jordan ',
  ]);
});
