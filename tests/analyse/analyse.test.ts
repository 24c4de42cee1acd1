import { describe, expect, test } from 'vitest';
import { caseWith, draft, said } from '../draft.ts';

async function findings(keys: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  return (await draft(caseWith(keys))).findings.map(said);
}

const count = (more: Readonly<Record<string, unknown>>) => ({
  counts: [{ id: 'attack', crime: 'rome_statute 8(2)(b)(ii)', paragraphs: ['The count.'], ...more }],
});

describe('an id that nothing carries is a finding at the place where it stands', () => {
  test.each([
    [
      'a reference',
      { general_allegations: ['See @trety.'] },
      'reference/unknown: `@trety` refers to nothing in this case @ @trety',
    ],
    [
      'a footnote',
      { general_allegations: ['Said.[^police]'] },
      'reference/unknown: unknown footnote `police` @ [^police]',
    ],
    [
      'a source',
      { general_allegations: ['Said.^[[@taylor, 5].]'] },
      'reference/unknown: unknown source `taylor` @ @taylor',
    ],
    [
      'evidence',
      { general_allegations: [{ text: 'x', evidence: ['P-1'] }] },
      'reference/unknown: unknown piece of evidence `P-1` @ "P-1"',
    ],
    ['an accused', count({ accused: ['dough'] }), 'reference/unknown: unknown accused `dough` @ "dough"'],
    [
      'a part',
      count({ incorporates: ['general_alegations'] }),
      'reference/unknown: unknown part or id `general_alegations` @ "general_alegations"',
    ],
    ['another count', count({ alternative_to: 'doe' }), 'reference/unknown: unknown count `doe` @ "doe"'],
    [
      'an instrument',
      count({ crime: 'rome_statut 8 bis' }),
      'law/unknown-instrument: unknown instrument in `rome_statut 8 bis`, expected INSTRUMENT PROVISION, such as `rome_statute 8 bis` @ "rome_statut 8 bis"',
    ],
    [
      'a provision',
      count({ crime: 'rome_statute' }),
      'law/unknown-instrument: no provision in `rome_statute`, expected INSTRUMENT PROVISION, such as `rome_statute 8 bis` @ "rome_statute"',
    ],
  ])('%s', async (_, keys, expected) => {
    expect(await findings(keys)).toContain(expected);
  });

  test('one with an ending behind a hyphen is told apart from its ending', async () => {
    const { findings: found } = await draft(caseWith({ general_allegations: ['@doe-controlled'] }));
    expect(found.map(({ help }) => help)).toEqual([
      'for `@doe` before a hyphen, write `@doe\\-controlled`; to print an `@` sign, write `\\@`',
    ]);
  });

  test('one that is nearly right is suggested', async () => {
    const { findings: found } = await draft(
      caseWith({ general_allegations: [{ id: 'treaty', text: '@trety' }] }),
    );
    expect(found.map(({ help }) => help)).toEqual([
      'did you mean `@treaty`? to print an `@` sign, write `\\@`',
    ]);
  });

  test.each([
    ['5(e)', 'write its instrument before it: `icty 5(e)`'],
    ['Article 8 (2)(b)(xvi)', 'write its instrument before it: `rome_statute 8(2)(b)(xvi)`'],
    ['icty_statute 5(e)', 'did you mean `icty`?'],
    ['rome_statut 8 bis', 'did you mean `rome_statute`?'],
    ['imprisonment', '`indict law "imprisonment"` looks for provisions by their words'],
    ['rome_statute', '`indict law rome_statute` lists its provisions'],
    ['Penal Code 300', 'the instruments are `ap_i`, '],
  ])('for the crime `%s` it says what to write', async (crime, help) => {
    const { findings: found } = await draft(caseWith(count({ crime })));
    expect(found.find(({ rule }) => rule === 'law/unknown-instrument')?.help).toContain(help);
  });

  test('an unknown part is told once, and not that it has no numbers', async () => {
    expect(await findings(count({ incorporates: ['acused'] }))).toEqual([
      'reference/unknown: unknown part or id `acused` @ "acused"',
    ]);
  });

  test('every mistake is reported, each once', async () => {
    const text = '@one to @two, [^three], :redact[x], [@doe].';
    expect(await findings({ general_allegations: [text] })).toHaveLength(5);
  });
});

describe('notes within notes', () => {
  test.each([
    [
      'a call in a footnote',
      { general_allegations: ['x[^a][^b]'], footnotes: { a: 'y[^b]', b: 'z' } },
      '[^b]',
    ],
    [
      'a note on the spot in a footnote',
      { general_allegations: ['x[^a]'], footnotes: { a: 'y^[z]' } },
      '^[z]',
    ],
    ['a note on the spot in another', { general_allegations: ['x^[y ^[z]]'] }, '^[z]'],
    [
      'a call in a note on the spot',
      { general_allegations: ['x^[y *a [^b]*]'], footnotes: { b: 'z' } },
      '[^b]',
    ],
  ])('%s', async (_, keys, place) => {
    expect(await findings(keys)).toEqual([
      `footnote/within-footnote: a footnote is called inside a footnote @ ${place}`,
    ]);
  });
});

test('sub-paragraphs deeper than papers number them are a finding', async () => {
  const deep = (depth: number): unknown =>
    depth === 0 ? 'deepest' : { text: `level ${depth}`, items: [deep(depth - 1)] };
  expect(await findings({ general_allegations: [deep(3)] })).toEqual([]);
  expect(await findings({ general_allegations: [deep(4)] })).toEqual([
    'item/too-deep: sub-paragraphs are four deep, and no paper has more than three: (a), (i), (A) @ "deepest"',
  ]);
});

describe('a provision is found however it is cited', () => {
  test.each([
    ['rome_statute 8 bis', '8 bis'],
    ['rome_statute  8bis', '8 bis'],
    ['Rome Statute, art. 8 bis', '8 bis'],
    ['Article 8 bis of the Rome Statute', '8 bis'],
    ['rome statute 8 (2) (b) (ii)', '8(2)(b)(ii)'],
    ['articles 25(3)(c), Rome Statute', '25(3)(c)'],
    ['scsl 6(1)', '6(1)'],
    ['rome_statute art. 8 bis', '8 bis'],
    ['rome_statute, 7(1)(a)', '7(1)(a)'],
    ['ICC Statute art 7(1)(a)', '7(1)(a)'],
    ['Article 8(2)(b)(ii) of the Rome Statute of the International Criminal Court', '8(2)(b)(ii)'],
    ['Article 5(a) of the Statute of the International Criminal Tribunal for the former Yugoslavia', '5(a)'],
    ['Article 13(1)(a) of Law No. 05/L-053', '13(1)(a)'],
    ['Article 3.d. of the Statute of the Special Court', '3(d)'],
    ['scsl 2.a.', '2(a)'],
    ['18 U.S.C. § 2441(a)', '18 U.S.C. § 2441(a)'],
    ['article 8-2-a-i du Statut de Rome', '8(2)(a)(i)'],
    ['l’article 8 2) a) i) du Statut de Rome', '8(2)(a)(i)'],
    ['rome_statute 25 3 c', '25(3)(c)'],
    ['us_federal 18 U.S.C. § 2441(a)', '18 U.S.C. § 2441(a)'],
  ])('%s', async (crime, path) => {
    const { analysis } = await draft(caseWith(count({ crime })));
    const [charge] = analysis.charges.values();
    expect(charge?.crime.path).toBe(path);
    expect(charge?.crime.provision).toBeDefined();
  });

  test('a name inside a longer one is another name', async () => {
    expect(await findings(count({ crime: 'AP II 4(2)' }))).toHaveLength(1);
  });
});

test('a language has its own words, those of its wider form, or English', async () => {
  for (const language of ['en', 'en-GB', 'tlh']) {
    const { analysis } = await draft(caseWith({ document: { language } }));
    expect(analysis.words.phrases.get('title')?.text).toBe('Indictment');
  }
});
