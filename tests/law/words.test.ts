import { describe, expect, test } from 'vitest';
import { loadLaw } from '../../src/instruments.ts';
import { caseWith, draft } from '../draft.ts';
import { realHost } from '../real-host.ts';

const languages = ['fr', 'sq', 'sr', 'sr-Cyrl', 'uk', 'ar'];
const law = [...(await loadLaw(undefined, realHost(), languages)).value.values()];
const spoken = law.flatMap((instrument) =>
  [...instrument.words].map(([language, words]) => ({ ...words, language, id: instrument.id, instrument })),
);

test('nobody reads words of languages that nobody asked for', async () => {
  const unasked = [...(await loadLaw(undefined, realHost())).value.values()];
  expect(unasked.flatMap(({ words }) => [...words])).toEqual([]);
  expect(spoken.length).toBeGreaterThan(25);
});

describe.each(spoken)('$id in $language', ({ language, cite, phrases, instrument }) => {
  test('is cited with the paths that its own language cites', () => {
    const cites = ({ one, many }: typeof cite) => [one.includes('{paths}'), many.includes('{paths}')];
    expect(cites(cite)).toEqual(cites(instrument.cite));
  });

  test('calls provisions that there are, and in French all that have a name', () => {
    const named = [...instrument.provisions.values()].filter(({ phrase }) => phrase !== '');
    const names = named.map(({ path }) => path);
    expect([...phrases.keys()].filter((path) => !names.includes(path))).toEqual([]);
    const own = ['ksc_law', 'us_federal'].includes(instrument.id);
    if (language === 'fr' && !own)
      expect(names.filter((path) => !phrases.has(path))).toEqual(LACKING[instrument.id] ?? []);
  });
});

/** A name of one law in another. */
const LACKING: Readonly<Record<string, readonly string[]>> = {
  stl: ['2(b)'],
  scsl: ['5(a)(i)', '5(a)(ii)', '5(a)(iii)', '5(b)(i)', '5(b)(ii)', '5(b)(iii)'],
};

describe('a charge is said in the language of the paper', () => {
  const charge = async (language: string, crime: string, modes: readonly string[]) => {
    const counts = [{ id: 'a', crime, modes, paragraphs: ['x'] }];
    const { filled } = await draft(caseWith({ counts, document: { language } }));
    return /<count key="a">(.*?)<\/count>[\s\S]*<p style="closing">(.*?)<\/p>/
      .exec(filled.markup ?? '')
      ?.slice(1);
  };

  test('in French', async () => {
    expect(await charge('fr', 'rome_statute 8 bis(2)(a)', ['rome_statute 25(3)(c)'])).toMatchInlineSnapshot(`
      [
        "Invasion, attaque, occupation ou annexion du territoire d’un autre État (aide, concours ou autre assistance)",
        "Par ces actes et omissions, <ref key="doe"/> engage sa responsabilité pénale individuelle à raison du crime suivant : invasion, attaque, occupation ou annexion du territoire d’un autre État, en application des dispositions suivantes : articles 8 <em>bis</em>-2-a et 25-3-c du Statut de Rome.",
      ]
    `);
    expect(await charge('fr', 'icty 5(a)', ['icty 7(1)', 'icty 7(3)'])).toMatchInlineSnapshot(`
      [
        "Assassinat en tant que crime contre l’humanité (participation et, ou à titre subsidiaire, responsabilité du supérieur hiérarchique)",
        "Par ces actes et omissions, <ref key="doe"/> engage sa responsabilité pénale individuelle à raison du crime suivant : assassinat en tant que crime contre l’humanité, en application des dispositions suivantes : articles 5 a) et 7 1) et, ou à titre subsidiaire, article 7 3) du Statut du Tribunal pénal international pour l’ex-Yougoslavie.",
      ]
    `);
  });

  test('in Ukrainian', async () => {
    expect(await charge('uk', 'rome_statute 8 bis', ['rome_statute 25(3)(c)'])).toMatchInlineSnapshot(`
      [
        "Злочин агресії (пособництво та підбурювання)",
        "Цими діями та бездіяльністю <ref key="doe"/> несе індивідуальну кримінальну відповідальність за такий злочин: злочин агресії, на підставі таких положень: статті 8 <em>bis</em> та 25(3)(c) Римського статуту.",
      ]
    `);
  });

  test('in Arabic, its paths from left to right', async () => {
    const [title] = (await charge('ar', 'stl 3(1)(a)', [])) ?? [];
    const [other] = (await charge('ar', 'stl 2(a)', [])) ?? [];
    expect(title).toBe('الارتكاب أو المشاركة أو التنظيم أو التوجيه');
    expect(other).toBe('المادة \u200e2(a)\u200e من النظام الأساسي للمحكمة الخاصة بلبنان');
  });

  test('by its number where the language has no name for it', async () => {
    expect(await charge('uk', 'rome_statute 8(2)(b)(xx)', [])).toMatchInlineSnapshot(`
      [
        "Стаття 8(2)(b)(xx) Римського статуту",
        "Цими діями та бездіяльністю <ref key="doe"/> несе індивідуальну кримінальну відповідальність за такий злочин: стаття 8(2)(b)(xx) Римського статуту, на підставі таких положень: стаття 8(2)(b)(xx) Римського статуту.",
      ]
    `);
  });
});

test.each([
  ['uk', 'rome_statute 8 bis', 'rome_statute 25(3)(c)'],
  ['ar', 'rome_statute 8 bis', 'rome_statute 25(3)(c)'],
  ['sr-Cyrl', 'ksc_law 13(1)(a)', 'ksc_law 16(1)(c)'],
])('a paper in %s has no words of the house in Latin letters', async (language, crime, mode) => {
  const counts = [{ id: 'a', crime, modes: [mode], incorporates: ['accused'], paragraphs: ['x'] }];
  const accused = [
    { id: 'a-1', name: 'X', born: '1970-01', birthplace: 'X', nationality: 'X', aliases: ['X'] },
  ];
  const document = { language, date: '2024-06', amendment: 2, classification: 'secret' };
  const { filled } = await draft(caseWith({ counts, accused, document }));
  const words = (filled.markup ?? '').replace('Special Tribunal', '').replace(/<[^>]*>/g, ' ');
  expect(words.match(/[A-Za-z]{2,}/g)?.filter((word) => word !== 'bis') ?? []).toEqual([]);
});
