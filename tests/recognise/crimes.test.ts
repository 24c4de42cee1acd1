import { describe, expect, test } from 'vitest';
import { p, read, wordFile } from '../word-file.ts';

/** What was read of the one count of a paper whose caption cites some articles. */
async function countOf(heading: string, articles: string, text = 'He did it.') {
  const lines = [
    'THE PROSECUTOR v. Rupert Hentzau',
    `INDICTMENT`,
    `with crimes punishable under Articles ${articles} of the Rome Statute`,
    'THE ACCUSED',
    '1. He was there.',
    'GENERAL ALLEGATIONS',
    '2. So were they.',
    heading,
    `3. ${text}`,
  ];
  const { values, findings } = await read(wordFile(lines.map((line) => p(line)).join('')));
  const { crime, modes } = values.counts[0];
  return { crime, modes, findings: findings.map((each) => each.split(':')[0]) };
}

const SEVERAL = '8(2)(b)(ii), 8(2)(b)(iv), 25(3)(a) and 28(a)';
const ONE = '8(2)(b)(xvi) and 25(3)(b)';

describe('a count that cites nothing', () => {
  test.each([
    ['Murder, a crime against humanity', '7(1)(a)'],
    ['MURDER AS A CRIME AGAINST HUMANITY', '7(1)(a)'],
    ['Crimes against humanity: deportation', '7(1)(d)'],
    ['The war crime of attacking civilian objects', '8(2)(b)(ii)'],
    ['The crime of aggression', '8 bis'],
  ])('“%s” has the crime that its heading names, and none of the caption’s modes', async (title, path) => {
    const found = await countOf(`COUNT 1: ${title}`, SEVERAL);
    expect(found).toEqual({ crime: `rome_statute ${path}`, modes: undefined, findings: [] });
  });

  test('has none where its heading names none and the caption cites several', async () => {
    expect(await countOf('COUNT 1: The raid', SEVERAL)).toEqual({
      crime: 'rome_statute ____',
      modes: undefined,
      findings: ['import/unknown-crime'],
    });
  });

  test('has none where its heading names two crimes', async () => {
    const { crime, findings } = await countOf('COUNT 1: Murder and torture, crimes against humanity', ONE);
    expect([crime, findings]).toEqual(['rome_statute ____', ['import/unknown-crime']]);
  });

  test('has the only one that the caption cites, and its reader is told', async () => {
    expect(await countOf('COUNT 1: The raid', ONE)).toEqual({
      crime: 'rome_statute 8(2)(b)(xvi)',
      modes: ['rome_statute 25(3)(b)'],
      findings: ['import/guessed-crime'],
    });
  });
});

test('of crimes of one name a count has the one that the caption cites', async () => {
  const { crime, findings } = await countOf('COUNT 1: The war crime of pillage', `${ONE} and 8(2)(b)(ii)`);
  expect([crime, findings]).toEqual(['rome_statute 8(2)(b)(xvi)', []]);
  const elsewhere = await countOf('COUNT 1: The war crime of pillage', SEVERAL);
  expect(elsewhere.crime).toBe('rome_statute ____');
});

test('what a count cites goes before what its heading names', async () => {
  const text = 'It is punishable under Articles 7(1)(b) and 25(3)(c) of the Rome Statute.';
  expect(await countOf('COUNT 1: Murder, a crime against humanity', SEVERAL, text)).toEqual({
    crime: 'rome_statute 7(1)(b)',
    modes: ['rome_statute 25(3)(c)'],
    findings: [],
  });
});

test('a count that cites two crimes charges the first, and what it leaves out is told', async () => {
  const heading =
    'COUNT 1: Pillage, punishable under Articles 8(2)(b)(xvi), 8(2)(b)(xiii) and 25(3)(b) of the Rome Statute';
  expect(await countOf(heading, ONE)).toEqual({
    crime: 'rome_statute 8(2)(b)(xvi)',
    modes: ['rome_statute 25(3)(b)'],
    findings: ['import/charge-in-part'],
  });
});

test.each([
  ['25(3)(b) or, in the alternative, 25(3)(c) of the Rome Statute', { alternative: 'rome_statute 25(3)(c)' }],
  [
    '25(3)(b) or, in the alternative, Article 25(3)(c) of the Rome Statute',
    { alternative: 'rome_statute 25(3)(c)' },
  ],
  ['25(3)(b) and, or alternatively, Article 28(a) of the Rome Statute', 'rome_statute 28(a)'],
])('a count “under Articles … %s” has both modes, each as it is charged', async (modes, second) => {
  const found = await countOf(`COUNT 1: Pillage, under Articles 8(2)(b)(xvi) and ${modes}`, ONE);
  expect(found.modes).toEqual(['rome_statute 25(3)(b)', second]);
  expect(found.findings).toEqual([]);
});
