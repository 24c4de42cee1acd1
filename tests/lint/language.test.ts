import { describe, expect, test } from 'vitest';
import { said } from '../draft.ts';
import { by, type Keys, linted } from './linted.ts';

/** What drifting says of one text in English and another language. */
const drift = (en: string, fr: string, language = 'fr', more: Keys = {}) =>
  by('language/drifted', {
    general_allegations: [
      { id: 'treaty', text: 'A treaty.' },
      { en, [language]: fr },
    ],
    footnotes: { note: 'x', other: 'y' },
    ...more,
  });

describe('a translation that says the same', () => {
  test.each([
    [
      'dates',
      'On 1 June 2024, and in May 2023, 19 June',
      'Le 1er juin 2024, et en mai 2023, le 19 juin',
      'fr',
    ],
    ['American dates', 'On June 19, 2024', 'Le 19 juin 2024', 'fr'],
    ['Ukrainian months', 'On 19 June 2024, in June 2023', '19 червня 2024 року, у червень 2023', 'uk'],
    ['Serbian figures', 'On 19 June 2024 and 1,500 shells', '19.6.2024. i 1.500 granata', 'sr'],
    ['Arabic months and figures', 'On 19 June 2024', 'في ١٩ حزيران/يونيه ٢٠٢٤', 'ar'],
    ['thousands', 'about 10,000 soldiers and 1.5 tonnes', 'environ 10 000 soldats et 1,5 tonne', 'fr'],
    [
      'thousands kept together',
      'about 1,234,567 and 10,000',
      'environ 1\u00a0234\u00a0567 et 10\u202f000',
      'fr',
    ],
    ['provisions', 'Articles 25(3)(c) and 8 *bis*(2)(a)', 'articles 25-3-c et 8 *bis* 2) a)', 'fr'],
    ['numbers in words', 'three brigades and 2 regiments', '3 brigades et deux régiments', 'fr'],
    ['centuries', 'the 20th century', 'le XXe siècle', 'fr'],
    ['references and notes', 'See @treaty.[^note]', 'Voir @treaty.[^note]', 'fr'],
    ['languages that the court lacks', 'On 19 June 2024', 'El 19 de junio de 2024', 'es'],
    ['addresses', '[here](https://a.org/2024)', '[ici](https://a.org/fr/12)', 'fr'],
  ])('%s', async (_, en, other, language) => {
    expect(await drift(en, other, language)).toEqual([]);
  });
});

describe('a translation that has drifted', () => {
  test.each([
    [
      'On 19 June 2024',
      'Le 20 juin 2024',
      '`en` has the date `2024-06-19`, `fr` has `2024-06-20` @ 20 juin 2024',
    ],
    ['in 2024', 'en 2023', '`en` has the number `2024`, `fr` has `2023` @ 2023'],
    ['10,000 soldiers', 'soldats', '`en` has the number `10000`, which `fr` has not @ soldats'],
    ['soldiers', '300 soldats', '`fr` has the number `300`, which `en` has not @ 300'],
    ['Article 25(3)(c)', 'article 25-3-d', '`en` has the provision `25.3.c`, `fr` has `25.3.d` @ 25-3-d'],
    ['See @treaty', 'Voir là', '`en` has the reference `@treaty`, which `fr` has not @ Voir là'],
    ['Said.[^note]', 'Dit.[^other]', '`en` has the note `[^note]`, `fr` has `[^other]` @ [^other]'],
    [
      'By :redact[Roe]{level=secret}',
      'Par Roe',
      '`en` has the redaction `secret`, which `fr` has not @ Par Roe',
    ],
  ])('%j in English, %j in French', async (en, fr, message) => {
    expect(await drift(en, fr)).toEqual([message]);
  });

  test('what is withheld in one language alone is an error', async () => {
    const keys = { general_allegations: [{ en: 'By :redact[Roe]{level=secret}', fr: 'Par Roe' }] };
    const found = (await linted(keys)).find(({ rule }) => rule === 'language/drifted');
    expect(found?.severity).toBe('error');
    expect(found?.help).toBe('the original is in line 1 of `case.yaml`');
  });
});

test('a remark in a file of translations allows what stands there', async () => {
  const keys = { translations: { fr: 'fr.yaml' }, general_allegations: [{ id: 'a', text: 'In 2024.' }] };
  const remark = '# indict: allow language/drifted — as the source has it';
  const found = async (comment: string) => {
    const file = `general_allegations:\n  ${comment}\n  - {id: a, text: En 2023.}\n`;
    return (await linted(keys, new Map(), { 'fr.yaml': file })).map(({ rule }) => rule);
  };
  expect(await found('# nothing')).toContain('language/drifted');
  const allowed = await found(remark);
  expect(allowed.filter((rule) => /^(?:allow|language\/drifted)/.test(rule))).toEqual([]);
});

describe('texts that lack a language', () => {
  const count = (text: unknown) => ({
    counts: [
      { id: 'a', title: { en: 'Attack', fr: 'Attaque' }, crime: 'rome_statute 8 bis', paragraphs: [text] },
    ],
  });

  test('are named, but for names, numbers and abbreviations', async () => {
    const keys = { ...count('The attack began.'), document: { number: 'X-1', judges: ['Judge Roe'] } };
    expect(await by('language/missing', keys)).toEqual([
      'this text has no version in `fr` @ "The attack began."',
    ]);
    expect(await by('language/missing', count('@a, [^n] AFRF 2024'))).toEqual([]);
  });

  test('lack the language of the case itself', async () => {
    expect(await by('language/missing', count({ fr: 'L’attaque.' }))).toEqual([
      'this text has no version in `en` @ "L’attaque."',
    ]);
  });

  test('are counted where they are many', async () => {
    const keys = { ...count('One.'), general_allegations: ['Two.', 'Three.', 'Four.'] };
    expect((await linted(keys)).map(said).filter((one) => /only 1/.test(one))).toEqual([
      'language/missing: of 5 texts, only 1 of this case stands in `fr`; the others are printed in `en` @ {',
    ]);
  });
});

describe('what stands in English in a paper of another language', () => {
  const found = async (language: string, crime: string, files = {}, court = 'special-tribunal') => {
    const counts = [{ id: 'a', crime, paragraphs: ['x'] }];
    const all = await linted({ court, counts, document: { language } }, new Map(), files);
    return all.filter(({ rule }) => rule === 'form/language').map(said);
  };

  test('is nothing where the court and the law have the language', async () => {
    for (const language of ['fr', 'uk', 'en'])
      expect(await found(language, 'rome_statute 8 bis')).toEqual([]);
  });

  test('is the law that has no words in it', async () => {
    expect(await found('fr', 'us_federal 18 U.S.C. § 2441(a)')).toEqual([
      'form/language: the U.S.C. has no words in `fr`; the paper cites it in English @ "us_federal 18 U.S.C. § 2441(a)"',
    ]);
  });

  test('are the phrases that the court lacks in it', async () => {
    const own =
      'format: 1\nname: Own\nextends: templates/courts/special-tribunal.yaml\nwords: {en: {phrases: {motto: Let it be}}}\n';
    const [only, ...others] = await found('fr', 'rome_statute 8 bis', { 'own.yaml': own }, './own.yaml');
    expect(others).toEqual([]);
    expect(only).toContain('which stand in English where it prints them: `motto`');
  });
});
