import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationsOf } from '../../../src/lint/reading/citations.ts';
import { readProvisions } from '../../../src/lint/reading/provisions.ts';
import { caseWith, draft } from '../../draft.ts';

/** What a text cites, each as `instrument: paths`; `?` where no instrument is known, `~` before one that is guessed. */
async function cited(text: string, crime = 'rome_statute 8 bis'): Promise<readonly string[]> {
  const also = ['un_charter 51', 'unga_3314 3(a)', 'us_federal 18 U.S.C. § 2441(a)', 'gc_iv 49'];
  const counts = [crime, ...also].map((path, index) => ({ id: `c${index}`, crime: path, paragraphs: ['x'] }));
  const { analysis, paper, series } = await draft(caseWith({ counts }));
  if (!paper || !series) throw new Error('no paper');
  // The other instruments are known, as they are to every run of the program, and none of them is charged.
  const charges = new Map([...analysis.charges].slice(0, 1));
  const { analysis: read } = await draft(caseWith({ counts, general_allegations: [text] }));
  const law = analysis.law;
  const exhibit = { analysis: { ...read, law, charges }, paper, series, faceless: new Set<string>() };
  return citationsOf(exhibit).map(({ instrument, name, provisions }) => {
    const paths = provisions.map(({ path, ends }) => (ends ? `–${path}` : path));
    return `${name === undefined ? '~' : ''}${instrument?.id ?? '?'}: ${paths.join(', ')}`;
  });
}

describe('citations in prose', () => {
  test.each([
    ['under Articles 8 bis and 25(3)(c) of the Rome Statute.', 'rome_statute: 8 bis, 25(3)(c)'],
    ['AS DEFINED IN ARTICLES 8 bis AND 25(c)(3) OF THE ROME STATUTE', 'rome_statute: 8 bis, 25(c)(3)'],
    ['in the Rome Statute Articles 8 *bis* and 25(c)(3), respectively', 'rome_statute: 8 bis, 25(c)(3)'],
    ['Article 8 bis (2) (a) of the Rome Statute establishes', 'rome_statute: 8 bis(2)(a)'],
    ['art. 7(1)(a) of the Statute', 'rome_statute: 7(1)(a)'],
    ['Articles 7(1)(a), (h) and (k) of the Statute', 'rome_statute: 7(1)(a), 7(1)(h), 7(1)(k)'],
    [
      'Article 8(2)(a)(i) and (ii), and 8(2)(b)(ix) of the Rome Statute',
      'rome_statute: 8(2)(a)(i), 8(2)(a)(ii), 8(2)(b)(ix)',
    ],
    ['Articles 25–28 of the Statute', 'rome_statute: 25, –28'],
    ['Article 8(2)(b)(i)–(iii) of the Statute', 'rome_statute: 8(2)(b)(i), –8(2)(b)(iii)'],
    ['right of self-defence under Article 51 of the UN Charter, and', 'un_charter: 51'],
    ['Article 51 of the Charter of the United Nations', 'un_charter: 51'],
    ['General Assembly resolution 3314 (XXIX) of 14 December 1974, Article 3(a)', 'unga_3314: 3(a)'],
    ['paragraph 2(a) of Article 8 bis of the Rome Statute', 'rome_statute: 8 bis(2)(a)'],
    ['Article 25, paragraph 3(c), of the Rome Statute', 'rome_statute: 25(3)(c)'],
    ['Article 25 paragraph 3 bis', '~rome_statute: 25(3 bis)'],
    ['Article 49 of the Fourth Geneva Convention', 'gc_iv: 49'],
    ['Article 6 of the Constitution of Ukraine', '~?: 6'],
    [
      'In violation of Title 18, United States Code, Sections 2441(a) and 2.',
      'us_federal: 18 U.S.C. § 2441(a), 18 U.S.C. § 2',
    ],
    ['in violation of 18 U.S.C. §§ 1091(a)(1) and 2', 'us_federal: 18 U.S.C. § 1091(a)(1), 18 U.S.C. § 2'],
    ['Article 25(3)(c), KIM provided', '~rome_statute: 25(3)(c)'],
    ['under Article 28(a). The forces', '~rome_statute: 28(a)'],
  ])('%s', async (text, expected) => {
    expect(await cited(text)).toEqual([expected]);
  });

  test.each([
    [
      'punishable under Articles 2.a. and 6.1. and 6.3. of the Statute',
      'scsl 2(a)',
      'scsl: 2(a), 6(1), 6(3)',
    ],
    ['Article 6.1. of the Statute of the Special Court', 'scsl 2(a)', 'scsl: 6(1)'],
    ['Articles 16(1)(a) and (c) of the Law', 'ksc_law 13(1)(a)', 'ksc_law: 16(1)(a), 16(1)(c)'],
    ['pursuant to Article 18 of the Statute of the Tribunal', 'icty 5(a)', 'icty: 18'],
  ])('%s', async (text, crime, expected) => {
    expect(await cited(text, crime)).toEqual([expected]);
  });

  test.each(['an article of 2024 says so', 'the particular 8 of them', 'paragraph 12 and Schedule A'])(
    '%s cites nothing',
    async (text) => {
      expect(await cited(text)).toEqual([]);
    },
  );

  test('a date or a quantity behind a provision is no part of the list', async () => {
    expect(await cited('Article 8 bis, 17 July 2018')).toEqual(['~rome_statute: 8 bis']);
    expect(await cited('Article 5 and 12 others')).toEqual(['~rome_statute: 5']);
    expect(await cited('under Articles 7 and 8, 17 July 2018 being the day')).toEqual([
      '~rome_statute: 7, 8',
    ]);
  });

  test('a list ends, whatever follows, and its parts stand in order', () => {
    const signs = fc.constantFrom(
      '8',
      '25',
      ' bis',
      '(3)',
      '(c)',
      '(ii)',
      ', ',
      ' and ',
      '–',
      '.1.',
      ' paragraph 3',
      'x',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), fc.boolean(), (parts, many) => {
        const text = parts.join('');
        let at = 0;
        for (const { start, end, path } of readProvisions(text, 0, many)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(path).not.toBe('');
          at = end;
        }
      }),
    );
  });
});
