import { describe, expect, test } from 'vitest';
import { by, type Keys } from './linted.ts';

const MURDER = 'rome_statute 7(1)(a)';
const COMMITTED = 'rome_statute 25(3)(a)';

/** A case of one count. */
function charging(crime: string, modes: readonly string[] = [COMMITTED], more: Keys = {}): Keys {
  return { counts: [{ id: 'one', crime, modes, paragraphs: ['Said.'] }], ...more };
}

const said = (rule: string, keys: Keys) => by(`law/${rule}`, keys);

describe('law/cited-wrongly', () => {
  const cites = (text: string, crime = MURDER) =>
    said('cited-wrongly', charging(crime, undefined, { general_allegations: [text] }));

  test.each([
    [
      'Articles 8 bis and 25(c)(3) of the Rome Statute.',
      'the Rome Statute has no provision `25(c)(3)` @ 25(c)(3)',
    ],
    [
      'ARTICLES 8 bis AND 25(c)(3) OF THE ROME STATUTE.',
      'the ROME STATUTE has no provision `25(c)(3)` @ 25(c)(3)',
    ],
    ['Article 8(2)(g) of the Statute.', 'the Statute has no provision `8(2)(g)` @ 8(2)(g)'],
    ['Article 7(1)(l) of the Rome Statute.', 'the Rome Statute has no provision `7(1)(l)` @ 7(1)(l)'],
    ['Article 25(5) of the Rome Statute.', 'the Rome Statute has no provision `25(5)` @ 25(5)'],
    ['Under Article 25(c)(3), he is responsible.', 'the Rome Statute has no provision `25(c)(3)` @ 25(c)(3)'],
    ['Article 28(c) of the Rome Statute.', 'the Rome Statute has no provision `28(c)` @ 28(c)'],
  ])('%s', async (text, message) => {
    expect(await cites(text)).toEqual([message]);
  });

  test.each([
    'Articles 8 bis and 25(3)(c) of the Rome Statute.',
    'Article 8 bis (2)(a) of the Rome Statute, and Article 28(1) of it.',
    'Article 99 of the Rome Convention.',
    'Article 51 allows self-defence.',
    'Articles 25 to 28 and 7(1)(a) and (h) of the Statute.',
    'Article 6 of the Constitution of Ukraine, and Article 25(9) of the Treaty.',
  ])('is silent: %s', async (text) => {
    expect(await cites(text)).toEqual([]);
  });

  test('names the nearest', async () => {
    const { linted } = await import('./linted.ts');
    const keys = charging(MURDER, undefined, {
      general_allegations: ['Article 25(c)(3) of the Rome Statute.'],
    });
    const found = (await linted(keys)).find(({ rule }) => rule === 'law/cited-wrongly');
    expect(found).toMatchObject({ severity: 'error', help: 'did you mean `25(3)(c)`?' });
  });
});

describe('law/not-a-crime', () => {
  test.each([
    [
      'rome_statute 8(2)(f)',
      '`8(2)(f)` is a threshold or a context (threshold for 8(2)(e)), not a crime that a count can charge',
    ],
    ['rome_statute 7(2)(e)', '`7(2)(e)` is a definition (torture), not a crime that a count can charge'],
    ['rome_statute 25(3)(b)', '`25(3)(b)` is a mode of liability'],
  ])('%s', async (crime, message) => {
    expect((await said('not-a-crime', charging(crime)))[0]).toContain(message);
  });

  test.each([
    MURDER,
    'rome_statute 8 bis',
    'rome_statute 8 bis(2)(a)',
    'ictr 2(2)(a)',
    'icty 4(2)(a)',
    'scsl 2(a)',
    'rome_statute 6(a)',
  ])('%s can be charged', async (crime) => {
    expect(await said('not-a-crime', charging(crime))).toEqual([]);
  });
});

test('law/not-a-mode', async () => {
  expect((await said('not-a-mode', charging(MURDER, ['rome_statute 7(1)(b)'])))[0]).toMatch(
    /^`7\(1\)\(b\)` \(.*\) is no mode of liability @ /,
  );
  expect(
    await said(
      'not-a-mode',
      charging(MURDER, [COMMITTED, 'rome_statute 28(a)', 'customary_law aiding-and-abetting']),
    ),
  ).toEqual([]);
});

test('law/mode-not-allowed', async () => {
  const incitement = 'rome_statute 25(3)(e)';
  expect((await said('mode-not-allowed', charging(MURDER, [incitement])))[0]).toContain(
    'cannot be charged with `7(1)(a)`',
  );
  expect(
    (await said('mode-not-allowed', charging('rome_statute 8 bis', ['rome_statute 28(a)'])))[0],
  ).toContain('cannot be charged with `8 bis`');
  expect(await said('mode-not-allowed', charging('rome_statute 6(b)', [incitement]))).toEqual([]);
  expect(await said('mode-not-allowed', charging('rome_statute 8(2)(b)(i)', ['rome_statute 28(a)']))).toEqual(
    [],
  );
});

test('law/no-mode', async () => {
  expect(await said('no-mode', charging(MURDER, []))).toHaveLength(1);
  expect(await said('no-mode', charging(MURDER))).toEqual([]);
  expect(await said('no-mode', charging('us_federal 18 U.S.C. § 2441(a)', []))).toEqual([]);
});

test('law/too-broad', async () => {
  expect((await said('too-broad', charging('rome_statute 7(1)')))[0]).toMatch(/^`7\(1\)` holds 11 crimes, /);
  expect(await said('too-broad', charging('rome_statute 8(2)(b)'))).toHaveLength(1);
  expect(await said('too-broad', charging(MURDER))).toEqual([]);
  expect(await said('too-broad', charging('rome_statute 8 bis'))).toEqual([]);
});

describe('law/not-in-force', () => {
  const severity = async (crime: string, from: string, to: string) => {
    const { linted } = await import('./linted.ts');
    const found = await linted(charging(crime, undefined, { period: { from, to } }));
    return found.filter(({ rule }) => rule === 'law/not-in-force').map((each) => each.severity);
  };

  test.each([
    ['rome_statute 8 bis', '2013-01', '2014-06', ['error']],
    ['rome_statute 8 bis', '2018-01-01', '2019-06', ['info']],
    ['rome_statute 8 bis', '2022-02-24', '2024-06', []],
    [MURDER, '1999', '2001', ['error']],
    [MURDER, '2002-07-01', '2003', []],
    ['ksc_law 13(1)(a)', '2001', '2002', ['warning']],
    ['ksc_law 13(1)(a)', '1998', '2000', []],
  ])('%s from %s to %s', async (crime, from, to, expected) => {
    expect(await severity(crime, from, to)).toEqual(expected);
  });
});

test('law/mode-defines-crime', async () => {
  const says = (text: string) =>
    said('mode-defines-crime', charging('rome_statute 8 bis', undefined, { general_allegations: [text] }));
  expect(await says('aggression as defined in Articles 8 bis and 25(c)(3) of the Rome Statute.')).toEqual([
    '`25(c)(3)` is a mode of liability and defines no crime @ 25(c)(3)',
  ]);
  expect(
    await says(
      'aggression as defined in Article 8 bis, under Articles 8 bis and 25(3)(c) of the Rome Statute.',
    ),
  ).toEqual([]);
});

test('law/two-styles', async () => {
  const says = (...texts: string[]) =>
    said('two-styles', charging(MURDER, undefined, { general_allegations: texts }));
  expect(
    await says(
      'Under Article 7(1)(a) of the Statute.',
      'Under Article 8 bis of the Statute.',
      'Under art. 25(3)(a) of the Statute.',
    ),
  ).toEqual([
    'this is cited in the style `art.`, and most of this paper in the style `Article` @ art. 25(3)(a) of the Statute',
  ]);
  expect(
    await says('Articles 7(1)(a) and 25(3)(a) of the Statute.', 'ARTICLE 7(1)(a) OF THE STATUTE.[^n]'),
  ).toEqual([]);
});

describe('law/title-names-another', () => {
  const objections = (title: string, crime: string) =>
    by('law/title-names-another', { counts: [{ id: 'one', title, crime, paragraphs: ['Said.'] }] });

  test.each([
    ['Torture, a crime against humanity', 'icty 5(a)', 'torture', 'the crime against humanity of murder'],
    ['Murder, a war crime', 'rome_statute 7(1)(a)', 'war crime', 'the crime against humanity of murder'],
    ['PILLAGE', 'scsl 3(b)', 'pillage', 'the violation of common Article 3 by collective punishments'],
    ['Genocide', 'us_federal 18 U.S.C. § 2441(a)', 'genocide', 'war crimes'],
  ])('%s', async (title, crime, named, charged) => {
    const path = crime.replace(/^\w+ /, '');
    expect(await objections(title, crime)).toEqual([
      `the title says ${named}, and \`${path}\` is ${charged} @ ${title}`,
    ]);
  });

  test.each([
    ['Unlawful killings as a crime against humanity', 'scsl 2(a)'],
    ['Cruel treatment, a violation of the laws or customs of war', 'ksc_law 14(1)(c)(i)'],
    ['Other inhumane acts (forcible transfer)', 'icty 5(i)'],
    ['Mutilation', 'scsl 2(i)'],
    ['Persecution by murder and deportation', 'rome_statute 7(1)(h)'],
    ['Sexual slavery', 'rome_statute 7(1)(g)'],
    ['The power stations', 'rome_statute 8(2)(b)(ii)'],
    ['Conspiracy to commit war crimes', 'us_federal 18 U.S.C. § 371'],
  ])('is silent: %s', async (title, crime) => {
    expect(await objections(title, crime)).toEqual([]);
  });
});
