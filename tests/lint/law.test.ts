import { describe, expect, test } from 'vitest';
import { escapePattern } from '../../src/text/escape-pattern.ts';
import { by, type Keys, linted } from './linted.ts';

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
    [
      'Article 8 bis(2)(a) and (h) of the Rome Statute.',
      'the Rome Statute has no provision `8 bis(2)(h)` @ (h)',
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

test('law/cited-wrongly: a section that stands in another title of the Code', async () => {
  const of = (text: string) =>
    said('cited-wrongly', charging('us_federal 18 U.S.C. § 2340A(a)', [], { general_allegations: [text] }));
  expect(await of('Under 28 U.S.C. § 853(p) it is forfeited.')).toHaveLength(1);
  expect(await of('Under 21 U.S.C. § 853(p) and 28 U.S.C. § 853 it is forfeited.')).toEqual([]);
  expect(await of('Under 28 U.S.C. § 1331(a) it has jurisdiction.')).toEqual([]);
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
  // Charged without a letter before these courts.
  expect(await said('too-broad', charging('icty 3'))).toEqual([]);
  expect(await said('too-broad', charging('ksc_law 14(1)(c)'))).toEqual([]);
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

test('law/unknown-provision names what was meant, and of an open table only what is one slip away', async () => {
  const { linted } = await import('./linted.ts');
  const help = async (crime: string) =>
    (await linted(charging(crime))).find(({ rule }) => rule === 'law/unknown-provision')?.help;
  expect(await help('rome_statute 7(a)(1)')).toBe('did you mean `7(1)(a)`?');
  expect(await help('us_federal 18 U.S.C. § 2340(a)')).toContain('2340A(a)');
  expect(await help('us_federal 18 U.S.C. § 1956(h)')).toBe('`indict law us_federal` lists its provisions');
  expect(await said('unknown-provision', charging('us_federal 18 U.S.C. § 1425(a)'))).toEqual([]);
  expect(await said('unknown-provision', charging('us_federal 18 U.S.C. § 1546(a)'))).toEqual([]);
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
  // What has no parts has neither style.
  expect(
    await says(
      'Under Article 15.',
      'Under Article 17.',
      'Under Article 6.1. of the Statute, and Article 6.3. of the Statute.',
    ),
  ).toEqual([]);
});

describe('law/title-names-another', () => {
  const objections = (title: string, crime: string) =>
    by('law/title-names-another', { counts: [{ id: 'one', title, crime, paragraphs: ['Said.'] }] });

  test.each([
    ['Torture, a crime against humanity', 'icty 5(a)', 'torture', 'the crime against humanity of murder'],
    ['Murder, a war crime', 'rome_statute 7(1)(a)', 'war crime', 'the crime against humanity of murder'],
    [
      'Great suffering, a violation of the laws or customs of war',
      'icty 2(c)',
      'violation of the laws or customs of war',
      'the grave breach of wilfully causing great suffering',
    ],
    ['PILLAGE', 'scsl 3(b)', 'pillage', 'the violation of common Article 3 by collective punishments'],
    ['Genocide', 'us_federal 18 U.S.C. § 2441(a)', 'genocide', 'war crimes'],
    ['Complicity in genocide', 'icty 4(3)(a)', 'complicity', 'genocide'],
    ['Conspiracy to murder', 'icty 5(a)', 'conspiracy', 'the crime against humanity of murder'],
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

describe('law/never-introduced', () => {
  const objections = (...texts: readonly string[]) =>
    said('never-introduced', charging(MURDER, undefined, { general_allegations: texts }));

  test.each([
    [
      'The camp was run against Article 49 of GC IV.',
      '`GC IV` is cited, and the paper nowhere calls it by its name @ GC IV',
    ],
    [
      'Article 2(4) of the Charter forbids it.',
      '`the Charter` is cited, and nothing says which charter it is @ the Charter',
    ],
    [
      'The Senate ratified the Protocol.',
      '`the Protocol` is cited, and nothing says which protocol it is @ the Protocol',
    ],
  ])('%s', async (text, message) => {
    expect(await objections(text)).toEqual([message]);
  });

  test.each([
    [
      'The Geneva Convention (IV) relative to the Protection of Civilian Persons (“GC IV”).',
      'GC IV applied.',
    ],
    ['The four Geneva Conventions of 12 August 1949 applied; GC IV forbids it.'],
    ['Violations of Article 3 common to the Geneva Conventions and of Additional Protocol II are charged.'],
    ['The Fourth Geneva Convention and the other Geneva Conventions of 1949 applied.'],
    [
      'Protocol I additional to the Geneva Conventions (“Additional Protocol I”).',
      'Additional Protocol I applied.',
    ],
    ['The Kampala Accord was signed.', 'He broke the Accord.'],
    ['The treaty of 19 June 2024 was signed.', 'He broke the Treaty.'],
    ['The Charter of the United Nations forbids it, and the Charter says why.'],
    ['He said that “the Convention is dead”.'],
    ['The Protocol Department and the Constitution Square were closed.'],
  ])('is silent: %s', async (...texts) => {
    expect(await objections(...texts)).toEqual([]);
  });
});

describe('law/which-instrument', () => {
  const objections = (...texts: readonly string[]) =>
    said('which-instrument', charging('stl 2(a)', ['stl 3(1)(a)'], { general_allegations: texts }));

  test('an article that the statute does not have', async () => {
    expect(await objections('He is responsible under Articles 188 and 212.')).toEqual([
      '`Articles 188 and 212` is cited, and nothing says of which instrument @ Articles 188 and 212',
    ]);
  });

  test('an article that everywhere else is named with its statute', async () => {
    const named = 'Article 3(1)(a) of the Statute, and Article 3(2) of the Statute.';
    const other = 'Under Article 3(2) of the Statute.';
    expect(await objections(named, other, 'He is responsible under Article 3(1)(b).')).toEqual([
      '`Article 3(1)(b)` is cited, and nothing says of which instrument @ Article 3(1)(b)',
    ]);
  });

  test.each([
    ['He is responsible under Article 3(1)(a).'],
    ['He is responsible under Article 188 of the Criminal Code.'],
    ['The Criminal Code applies. Articles 188 and 212 punish it.'],
    ['Article 188, as the law of Lebanon has it, applies.'],
    ['Article 51 of the Charter of the United Nations allows defence.', 'Nobody relied on Article 51.'],
    ['Under common Article 3, they were protected.'],
  ])('is silent: %s', async (...texts) => {
    expect(await objections(...texts)).toEqual([]);
  });
});

describe('law/relied-on-wrongly', () => {
  const objections = (text: string) =>
    said('relied-on-wrongly', charging('icty 5(a)', ['icty 7(1)'], { general_allegations: [text] }));

  test.each([
    [
      'He is individually responsible pursuant to Article 7(4) of the ICTY Statute.',
      '`7(4)` is a ground that excludes responsibility (superior orders)',
    ],
    [
      'He is responsible under Article 7(1) of the ICTY Statute, and in the alternative under Article 30 of the Rome Statute.',
      '`30` is a rule on the mental element',
    ],
    ['He is guilty of Article 8(2)(f) of the Rome Statute.', '`8(2)(f)` is a threshold or a context'],
    ['Acts punishable under Articles 7(1)(a) and 7(2)(a) of the Rome Statute.', '`7(2)(a)` is a definition'],
  ])('%s', async (text, message) => {
    expect((await objections(text)).map((each) => each.slice(0, message.length))).toEqual([message]);
  });

  test.each([
    'He is responsible under Articles 5(a) and 7(3) of the ICTY Statute.',
    'Genocide is punishable under Articles 4(2) and 4(3)(a) of the ICTY Statute.',
    'Article 7(2)(a) of the Rome Statute defines the attack for which he is responsible.',
    'He is liable under Article 147 of the Fourth Geneva Convention.',
  ])('is silent: %s', async (text) => {
    expect(await objections(text)).toEqual([]);
  });
});

describe('law/two-statutes', () => {
  const counts = (...charges: readonly (readonly [string, string])[]) => ({
    counts: charges.map(([crime, mode], at) => ({
      id: `c${at}`,
      crime,
      modes: [mode],
      paragraphs: ['Said.'],
    })),
  });

  test('a mode of another court', async () => {
    expect(await said('two-statutes', counts(['icty 5(a)', 'rome_statute 25(3)(b)']))).toEqual([
      '`25(3)(b)` is a provision of the Rome Statute, and the crime is one of the Statute of the International Criminal Tribunal for the former Yugoslavia @ "rome_statute 25(3)(b)"',
    ]);
  });

  test('one count of another court', async () => {
    const own = ['ksc_law 13(1)(a)', 'ksc_law 16(1)(a)'] as const;
    const other = ['rome_statute 7(1)(f)', 'rome_statute 25(3)(a)'] as const;
    expect(await said('two-statutes', counts(own, other, own))).toEqual([
      '`7(1)(f)` is a provision of the Rome Statute, and the other counts are of Law No. 05/L-053 @ "rome_statute 7(1)(f)"',
    ]);
    expect(await said('two-statutes', counts(own, other))).toEqual([]);
  });

  test.each([
    ['icty 5(a)', 'customary_law aiding-and-abetting'],
    ['us_federal 18 U.S.C. § 2441(a)', 'us_federal 18 U.S.C. § 2(a)'],
  ] as const)('is silent: %s by %s', async (crime, mode) => {
    expect(await said('two-statutes', counts([crime, mode]))).toEqual([]);
  });
});

test('law/not-in-force reads the provisions that texts cite', async () => {
  const paper = (text: string) =>
    said(
      'not-in-force',
      charging(MURDER, undefined, { period: { from: 2005, to: 2006 }, general_allegations: [text] }),
    );
  expect(await paper('It is a crime under Article 8(2)(e)(xix) of the Rome Statute.')).toEqual([
    '`8(2)(e)(xix)` reaches acts from 2019-12-06 on (ICC-ASP/18/Res.5), and the period of this case runs from 2005 to 2006 @ 8(2)(e)(xix)',
  ]);
  expect(await paper('It is a crime under Article 8(2)(e)(i) of the Rome Statute.')).toEqual([]);
});

test('law/cited-wrongly knows what another court has, and figures that are swapped', async () => {
  const severity = async (crime: string, text: string) =>
    (await linted(charging(crime, [], { general_allegations: [text] })))
      .filter(({ rule }) => rule === 'law/cited-wrongly')
      .map((finding) => `${finding.severity}: ${finding.help}`);
  expect(await severity('icty 5(a)', 'Article 25(3)(a) of the Statute.')).toEqual([
    'warning: `25(3)(a)` is a provision of the Rome Statute',
  ]);
  expect(
    await severity('us_federal 18 U.S.C. § 2441(a)', 'Title 18, United States Code, Section 2414(a).'),
  ).toEqual(['warning: did you mean `18 U.S.C. § 2441(a)`?']);
  expect(await severity(MURDER, 'Article 21(2)(a) of the Rome Statute.')).toEqual([
    'warning: did you mean `12(2)(a)`?',
  ]);
  expect(
    await severity('us_federal 18 U.S.C. § 2441(a)', 'Title 18, United States Code, Section 1114(a).'),
  ).toEqual([]);
});

test('law/title-names-another reads the headings above counts', async () => {
  const counts = (group: string) => ({
    counts: [
      {
        group,
        counts: [
          { id: 'one', title: 'Murder', crime: 'icty 5(a)', paragraphs: ['Said.'] },
          { id: 'two', title: 'Torture', crime: 'icty 5(f)', paragraphs: ['Said.'] },
        ],
      },
    ],
  });
  expect(await by('law/title-names-another', counts('Deportations'))).toEqual([
    'the heading says deportation, and no count below it charges that @ Deportations',
  ]);
  expect(await by('law/title-names-another', counts('Killings and torture'))).toEqual([]);
  expect(await by('law/title-names-another', counts('The Camp'))).toEqual([]);
});

describe('law/wrong-instrument', () => {
  const objections = (text: string) =>
    said(
      'wrong-instrument',
      charging('ksc_law 13(1)(a)', ['ksc_law 16(1)(a)'], { general_allegations: [text] }),
    );

  test.each(['Article 16(1)(a) of the ICTY Statute', 'Articles 13(1)(a) and 16(1)(a) of the Criminal Code'])(
    '%s',
    async (text) => {
      const written = text.replace(/ of the .*/, '');
      const found = await objections(`He is responsible under ${text}.`);
      expect(found.map((each) => each.replace(/ @ .*/, ''))).toEqual([
        `\`${text.includes('ICTY') ? text : written}\` is cited of another instrument, and the counts cite it of Law No. 05/L-053`,
      ]);
    },
  );

  test.each([
    'Article 16 of the Constitution',
    'Article 13(1)(a) of the Law',
    'Article 7(1) of the ICTY Statute',
  ])('is silent: %s', async (text) => {
    expect(await objections(`He is responsible under ${text}.`)).toEqual([]);
  });
});

describe('law/described-otherwise', () => {
  const said = (text: string) => by('law/described-otherwise', { general_allegations: [text] });

  test.each([
    [
      'He is responsible for aiding and abetting under Article 25(3)(b) of the Rome Statute.',
      'aiding and abetting',
      '25(3)(b)',
    ],
    [
      'He is liable as a superior under art. 25(3)(a) of the Rome Statute.',
      'the responsibility of a superior',
      '25(3)(a)',
    ],
    [
      'He ordered them, within the meaning of Articles 25(3)(c) of the Rome Statute.',
      'ordering, soliciting or inducing',
      '25(3)(c)',
    ],
    [
      'The crime of torture, punishable under Article 7(1)(g) of the Rome Statute, was committed.',
      'torture',
      '7(1)(g)',
    ],
    ['Murder as a war crime (Article 7(1)(a) of the Rome Statute) was committed.', 'war crime', '7(1)(a)'],
  ])('%s', async (text, named, path) => {
    expect(await said(text)).toEqual([
      expect.stringMatching(new RegExp(`^the text says ${named}, and \`${escapePattern(path)}\` is `)),
    ]);
  });

  test.each([
    'He is responsible for aiding and abetting murder under Articles 7(1)(a) and 25(3)(c) of the Rome Statute.',
    'For ordering, aiding and abetting he is responsible under Article 7(1) of the ICTY Statute.',
    'Responsible as a superior, and under Article 25(3)(a) of the Rome Statute.',
    'Torture in detention, as a crime against humanity under Article 7(1)(f) of the Rome Statute.',
    'He ordered the attack. Article 25(3)(a) of the Rome Statute applies.',
    'The detainees were starved, which is persecution under Article 7(1)(h) of the Rome Statute.',
    'The soldiers killed and raped, in violation of Article 7(1)(k) of the Rome Statute.',
    'The murders (see Article 25(3)(b) of the Rome Statute) were ordered.',
  ])('is silent: %s', async (text) => {
    expect(await said(text)).toEqual([]);
  });
});

describe('law/other-court', () => {
  const count = (id: string, crime: string, mode: string) => ({
    id,
    crime,
    modes: [mode],
    paragraphs: ['Said.'],
  });
  const murder = count('one', 'rome_statute 7(1)(a)', 'rome_statute 25(3)(a)');

  test('finds a paper whose counts are all of another court’s statute', async () => {
    const rape = count('two', 'rome_statute 7(1)(g)', 'rome_statute 25(3)(a)');
    expect(await by('law/other-court', { court: 'icty', counts: [murder, rape] })).toEqual([
      expect.stringMatching(
        /^all counts charge under a provision of the Rome Statute, and the International Criminal Tribunal/,
      ),
    ]);
  });

  test.each([
    ['icty', [murder, count('two', 'icty 5(a)', 'icty 7(1)')]],
    ['irmct', [count('one', 'ictr 3(a)', 'ictr 6(1)')]],
    ['icty', [count('one', 'gc_iv 147', 'customary_law aiding-and-abetting')]],
    ['special-tribunal', [murder]],
  ])('is silent under %s', async (court, counts) => {
    expect(await by('law/other-court', { court, counts })).toEqual([]);
  });
});
