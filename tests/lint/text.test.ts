import { describe, expect, test } from 'vitest';
import { by } from './linted.ts';

const said = (rule: string, ...texts: readonly unknown[]) =>
  by(`text/${rule}`, { general_allegations: texts });

/** As long as that of a file usually is. */
const HASH = '0123456789abcdef'.repeat(4);

/** Rules that look at one text at a time: what each objects to, and what it must leave alone. */
const TABLE: Readonly<
  Record<string, { readonly bad: readonly (readonly [string, string])[]; readonly good: readonly string[] }>
> = {
  tautology: {
    bad: [
      ['They collaborated together.', '`collaborated together` says one thing twice @ collaborated together'],
      ['The illegal murders went on.', '`illegal murders` says one thing twice @ illegal murders'],
    ],
    good: [
      'They collaborated in the plan, together with him.',
      'The unlawful attack was a crime; he began it first.',
    ],
  },
  'doubled-word': {
    bad: [
      ['He ordered the the attack.', '`the` stands twice in a row @ the the'],
      ['In in 2024 he left.', '`In` stands twice in a row @ In in'],
      ['He gave *an* an order.', '`an` stands twice in a row @ an* an'],
    ],
    good: [
      'He knew that that order was unlawful.',
      'Boutros Boutros Ghali and 12 12 mm guns.',
      'He said “the”, the last word; it is well-to to-day.',
      'Article 8 bis bis',
    ],
  },
  'space-before-sign': {
    bad: [
      ['He left , at once.', 'a space stands before `,` @  ,'],
      ['He left .', 'a space stands before `.` @  .'],
      ['“Why” ; he asked.', 'a space stands before `;` @  ;'],
    ],
    good: [
      'He left ... at once.',
      'It cost .5 of it, a .45 calibre gun.',
      'At 10 :30'.replace(' :', ':'),
      'Files in .yaml form.',
    ],
  },
  'number-and-word': {
    bad: [
      ['They killed 5 (six) civilians.', '`5 (six)` gives two numbers, 5 and 6 @ 5 (six)'],
      ['twenty-one (12) villages', '`twenty-one (12)` gives two numbers, 12 and 21 @ twenty-one (12)'],
      [
        '1,200 (one thousand and twenty) shells',
        '`1,200 (one thousand and twenty)` gives two numbers, 1200 and 1020 @ 1,200 (one thousand and twenty)',
      ],
    ],
    good: [
      'They killed 126 (one hundred and twenty-six) people.',
      'seven (7) and 2,000,000 (two million)',
      'In 2024 (one year later) he left with 3 (three-quarter empty) cars.',
      'Article 7 (one of many).',
    ],
  },
  'too-wide': {
    bad: [
      [
        `The file ${HASH}${HASH}.`,
        `\`0123456789abcdef0123…\` is wider than its line, and so is cut between letters @ ${HASH.slice(0, 57)}...`,
      ],
      [
        `See^[https://example.org/${HASH}${HASH}?a=b].`,
        `\`0123456789abcdef0123…\` is wider than its line, and so is cut between letters @ ${HASH.slice(0, 57)}...`,
      ],
    ],
    good: [
      `The file ${HASH} was sent.`,
      `At https://example.org/${'a-long-name/'.repeat(20)}.`,
      'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen',
      'i'.repeat(100),
      '_'.repeat(200),
      `김${'정은'.repeat(100)}`,
      'ស'.repeat(200),
      '—'.repeat(100),
    ],
  },
  'quotation-marks': {
    bad: [
      ['He called it an “invincible brotherhood.', 'this quotation is opened by `“` and never closed @ “'],
      [
        'He called it an invincible brotherhood”.',
        'this quotation is closed by `”` and was never opened @ ”',
      ],
      ['An "invincible brotherhood.', 'a quotation mark has no partner in this text @ \\"'],
      ['A "Treaty "containing a clause.', 'this quotation mark stands on the wrong side of a space @ \\"'],
      ['An “ invincible” one.', 'this quotation mark stands on the wrong side of a space @ “'],
    ],
    good: [
      'An "invincible" and “strong” bond, the ’90s, the accused’s, 5\' 3" tall.',
      'A gun of 5" and one of "6".',
      'He said: “It is ‘over’.”',
    ],
  },
  brackets: {
    bad: [
      ['The army (the AFU was there.', '`(` is never closed @ ('],
      ['The army the AFU) was there.', '`)` closes nothing @ )'],
      ['He said “[t]he (end]”.', '`]` closes nothing @ ]'],
    ],
    good: [
      'The army (the AFU [sic]) was there.',
      'He a) attacked and b) left; 1) once, ii) twice.',
      'Article 25(3)(c), (d).',
    ],
  },
  'final-stop': {
    bad: [
      ['He ordered the attack', 'this paragraph ends with `attack`, without a full stop @ attack'],
      [
        'He ordered the attack on 5 May 2024[^n]',
        'this paragraph ends with `2024`, without a full stop @ 2024',
      ],
    ],
    good: [
      'He left.',
      'He said “go.”',
      'He said “go”.',
      'He left (at once).',
      'Why?',
      'He left.[^n]',
      'He did:',
    ],
  },
  misspelling: {
    bad: [
      ['He recieved the weapons.', '`recieved` is in no dictionary @ recieved'],
      ['The occurence of attacks.', '`occurence` is in no dictionary @ occurence'],
    ],
    good: [
      'Two militaries left; the organisation organized the colour of its counteroffensives and color.',
      'In Luthansk, DPRK units of the “Donbas” realleged the actus reus; https://example.org/recieved.',
      'He called it *blitzkrieg* and *Sonderkommando*; e-mail a.person@examplle.org.',
    ],
  },
  placeholder: {
    bad: [
      ['On [date] he left.', '`[date]` still has to be written @ [date]'],
      ['He left [●].', '`[●]` still has to be written @ [●]'],
      ['TODO: who left?', '`TODO` still has to be written @ TODO'],
      ['Case ____ is his.', '`____` still has to be written @ ____'],
      ['The <NAME> left.', '`<NAME>` still has to be written @ <NAME>'],
      ['[insert place] was attacked.', '`[insert place]` still has to be written @ [insert place]'],
    ],
    good: [
      'He said “[t]hey left” [sic].',
      'All [emphasis added], with [REDACTED] words.',
      'Xxxix was no number; 3 < 4 > 2.',
    ],
  },
  article: {
    bad: [
      ['He gave a order.', 'unexpected `a order`, expected `an order` @ a order'],
      ['A hour later he left.', 'unexpected `A hour`, expected `An hour` @ A hour'],
      ['They took an house.', 'unexpected `an house`, expected `a house` @ an house'],
      ['It was an united army.', 'unexpected `an united`, expected `a united` @ an united'],
      ['A eight-year-old boy saw it.', 'unexpected `A eight`, expected `An eight` @ A eight'],
      ['They shot a 18 year old.', 'unexpected `a 18`, expected `an 18` @ a 18'],
      ['An Russian officer came.', 'unexpected `An Russian`, expected `A Russian` @ An Russian'],
    ],
    good: [
      'An hour later a European unit, a one-off, an honest man, an MP, an SS-man and an Mbeki saw an x.',
      'A historic and an historic town; a useful thing; a unanimous vote; a use; an umbrella.',
      'Points a and b; (a) or (b); “a order”; a 100 mm gun; an 80 mm one; an 11,000 strong army.',
      'A eulogy, a ewe, a Ukrainian, a user, an unidentified man, an unintended act, an heir.',
    ],
  },
  'broken-phrase': {
    bad: [
      ['On or 5 May 2024 he came.', '`On or` is broken off, or has a word too many @ On or'],
      ['He met the of the brigade.', '`the of` is broken off, or has a word too many @ the of'],
      [
        'It was in violation Article 3.',
        '`in violation` is broken off, or has a word too many @ in violation',
      ],
      [
        'He is responsible these acts.',
        '`is responsible` is broken off, or has a word too many @ is responsible',
      ],
      [
        'He did not prevented it.',
        '`did not prevented` is broken off, or has a word too many @ did not prevented',
      ],
      ['They burned a the house.', '`a the` is broken off, or has a word too many @ a the'],
      ['Their the houses burned.', '`Their the` is broken off, or has a word too many @ Their the'],
    ],
    good: [
      'On or about 5 May 2024, on or before 6 May and on or near the bridge, as to the on-site staff.',
      'The acts set out in paragraph 3, in violation of Article 3, pursuant to Article 4, are his.',
      'In the violation the State saw no breach. He was responsible, the acts were his.',
      'It was a priori so. He is the one they met. Those whom the he-goat saw. From 5 May he gave her the order.',
    ],
  },
  agreement: {
    bad: [
      ['The houses was burned.', 'the numbers in `The houses was` do not agree @ The houses was'],
      [
        'On that day he left. The attack were over.',
        'the numbers in `The attack were` do not agree @ The attack were',
      ],
      ['They was armed.', 'the numbers in `They was` do not agree @ They was'],
      ['Then he have known it.', 'the numbers in `he have` do not agree @ he have'],
      ['This crimes are charged.', 'the numbers in `This crimes` do not agree @ This crimes'],
      ['There was 40 prisoners there.', 'the numbers in `There was 40` do not agree @ There was 40'],
      [
        'They shot twelve civilian in Zenda.',
        'the numbers in `twelve civilian in` do not agree @ twelve civilian in',
      ],
      ['Each of them were armed.', 'the numbers in `Each of them were` do not agree @ Each of them were'],
    ],
    good: [
      'One of the soldiers was there. The treatment of prisoners is charged. If he were free, would he have known?',
      'The town and the village were burned. There was 2 km of road. Did he have it? What he has is his.',
      'The acts of each of the Accused were his. This acts as a warning. These order books were kept.',
      'The Armed Forces is a body. The attack on civilians was planned. The two women who were there.',
      'The commander of the guards was there. The child soldiers were armed. Two officer cadets left.',
      'He, were he asked, would deny it. The prison guards were armed; the camp commanders were there.',
    ],
  },
  'space-behind-sign': {
    bad: [
      ['He meant to do it,and did.', 'no space stands behind `,` @ ,'],
      ['He left the village.The soldiers stayed.', 'no space stands behind `.` @ .'],
    ],
    good: ['It cost 1,200 in U.S.Army funds, e.g.Zenda; see https://un.org/a,b and a.Word.docx, or P.Roe.'],
  },
  'doubled-sign': {
    bad: [
      ['He came.. He went.', '`..` is one sign too many @ ..'],
      ['He came,, and went.', '`,,` is one sign too many @ ,,'],
      ['He came, and went,.', '`,.` is one sign too many @ ,.'],
      ['He came;; he went.', '`;;` is one sign too many @ ;;'],
    ],
    good: ['He came ... and went... He met Roe, Inc., etc.; then: “stop.”, and ../x and 1..2 too.'],
  },
  'small-letter': {
    bad: [
      ['the soldiers left.', 'this paragraph begins with `the`, in a small letter @ the'],
      [
        'He left the village. the soldiers stayed.',
        'this sentence begins with `the`, in a small letter @ the',
      ],
    ],
    good: [
      'Some approx. nine men. E.g. this. He met the staff of St. petersburg, al-Roe and de Souza.',
      'He asked “Who comes? the guard said.” See Vol. two, supra. at that.',
      'de Souza left. al-Roe stayed! and so on.',
    ],
  },
};

describe.each(Object.entries(TABLE))('text/%s', (rule, { bad, good }) => {
  test.each(bad)('%s', async (text, message) => {
    expect(await said(rule, text)).toEqual([message]);
  });

  test.each(good)('is silent: %s', async (text) => {
    expect(await said(rule, text)).toEqual([]);
  });
});

test.each([
  ['that is wide enough', HASH, {}, 0],
  ['that is too narrow', HASH.repeat(2), {}, 1],
  ['of a page on its long side', HASH.repeat(2), { landscape: true }, 0],
  ['that is too narrow even there', HASH.repeat(3), { landscape: true }, 1],
  ['whose word is parted', `${HASH}-${HASH}-${HASH}`, {}, 0],
])('text/too-wide measures cells by their column: one %s', async (_, word, more, count) => {
  const columns = ['No.', 'Place', 'File'];
  const rows = [['1', 'The Hague, in the Netherlands', word]];
  const found = await by('text/too-wide', { schedules: [{ id: 'a', title: 'A', columns, rows, ...more }] });
  expect(found).toHaveLength(count);
  for (const message of found) expect(message).toContain('is wider than its column');
});

describe('rules that compare places', () => {
  test('text/unit-space names the ones without a space, and mends them', async () => {
    expect(await said('unit-space', 'They sent 122mm and 130 mm guns.', 'And 170mm ones.')).toEqual([
      '`122mm` has no space before its unit, and others in this paper have @ 122mm',
      '`170mm` has no space before its unit, and others in this paper have @ 170mm',
    ]);
    expect(await said('unit-space', 'They sent 122mm and 130mm guns to T-10m.')).toEqual([]);
    expect(await said('unit-space', 'It was 200m from the shed.', 'The shed had 40 square metres.')).toEqual([
      '`200m` has no space before its unit, and others in this paper have @ 200m',
    ]);
    expect(await said('unit-space', 'They paid 200m for it.', 'The shed had 40 square metres.')).toEqual([]);
  });

  test('text/mixed-dash names the rarer sign', async () => {
    expect(await said('mixed-dash', 'In 2022–2023, 2024–2025 and 2019-2020.')).toEqual([
      'this range has `-`, and most of this paper’s have `–` @ -',
    ]);
    expect(await said('mixed-dash', 'In 2022–2023; 2024-05-01, ICC-01/21-12, P-0012-0013.')).toEqual([]);
  });

  test('text/mixed-italics names the rarer form', async () => {
    expect(await said('mixed-italics', 'Article 8 *bis* and 8 *bis*; 8 bis.')).toEqual([
      '`bis` is upright here and in italics in 2 other places @ bis',
    ]);
    expect(
      await said('mixed-italics', 'Article 8 *bis*; inter alia, 8 *bis*.', '*Prosecutor v. X, inter alia*'),
    ).toEqual([]);
  });
});

describe('text/mixed-hyphen', () => {
  test('finds two words that elsewhere have a hyphen before the same noun', async () => {
    expect(
      await said('mixed-hyphen', 'They fired short-range missiles.', 'The short range missiles fell.'),
    ).toEqual(['`short range` here, and `short-range` elsewhere before `missiles` @ short range']);
  });

  test.each([
    ['They fired short-range missiles.', 'The missiles had a short range.'],
    ['They fired short-range missiles.', 'The short-range missiles fell; “short range missiles”, he said.'],
    ['They fired short range missiles.', 'The short range missiles fell.'],
    ['A well-known man.', 'The man was well known there.'],
  ])('is silent: %s %s', async (...texts) => {
    expect(await said('mixed-hyphen', ...texts)).toEqual([]);
  });
});
