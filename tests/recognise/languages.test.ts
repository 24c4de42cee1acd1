import { expect, test } from 'vitest';
import { personsIn } from '../../src/recognise/names.ts';
import { spokenIn } from '../../src/recognise/spoken.ts';
import {
  alternativesIn,
  amendmentOf,
  caseNumberIn,
  countHeading,
  partNamed,
} from '../../src/recognise/wording.ts';
import { lost, p, read, wordFile } from '../word-file.ts';

test.each([
  ['Count 1: Murder', [1], 'Count 1: '],
  ['COUNTS 2 and 3', [2, 3], 'COUNTS 2 and 3'],
  ['COUNTS 1 – 3: UNLAWFUL KILLINGS', [1, 2, 3], 'COUNTS 1 – 3: '],
  ['Counts Four through Six', [4, 5, 6], 'Counts Four through Six'],
  ['COUNT I – THEFT', [1], 'COUNT I – '],
  ['Count Two – Theft', [2], 'Count Two – '],
  ['CHEF D’ACCUSATION 2 : TORTURE', [2], 'CHEF D’ACCUSATION 2 : '],
  ['Chefs d’accusation 4 à 6', [4, 5, 6], 'Chefs d’accusation 4 à 6'],
])('“%s” is the heading of the counts %j', (words, numbers, label) => {
  expect(countHeading(words)).toEqual({ number: numbers[0], numbers, label });
});

test.each([['Count Dracula'], ['The counts are as follows'], ['Countries 1 and 2']])(
  '“%s” is the heading of none',
  (words) => {
    expect(countHeading(words)).toBeUndefined();
  },
);

test.each([
  ['THE ACCUSED', 'accused'],
  ['L’ACCUSÉ', 'accused'],
  ['General factual allegations', 'general'],
  ['EXPOSÉ DES FAITS', 'general'],
  ['Individual criminal responsibility of the accused', 'responsibility'],
  ['Les chefs d’accusation', 'counts'],
  ['Annexe A : Lieux', 'schedules'],
  ['The attack on the town', undefined],
])('“%s” begins the part %s', (words, part) => {
  expect(partNamed(words)).toBe(part);
});

test.each([
  ['JOHN DOE, Minister of War', [{ name: 'JOHN DOE', position: 'Minister of War' }]],
  ['JOHN DOE and JANE ROE', [{ name: 'JOHN DOE' }, { name: 'JANE ROE' }]],
  ['JOHN DOE, a/k/a “Johnny,” and JANE ROE', [{ name: 'JOHN DOE', aliases: 'Johnny' }, { name: 'JANE ROE' }]],
  ['JOHN DOE, also known as Johnny and Old John', [{ name: 'JOHN DOE', aliases: 'Johnny; Old John' }]],
  ['also known as (aka) “The Lion”', [{ name: '', aliases: 'The Lion' }]],
  [
    'JEAN DUPONT, alias Jo, et PAUL DURAND',
    [{ name: 'JEAN DUPONT', aliases: 'Jo' }, { name: 'PAUL DURAND' }],
  ],
])('“%s” names %j', (line, persons) => {
  expect(personsIn(line)).toEqual(persons);
});

test.each([
  ['see paras 4-6 and 9', ['4', '6', '9']],
  ['aux paragraphes 1 à 20', ['1', '20']],
  ['au paragraphe 3 a) et au chef d’accusation 2', ['3 a)', '2']],
  ['paragraph 3 of Security Council resolution 1', []],
  ['paragraphs 6 to 9 in respect of the town', ['6', '9']],
  ['au paragraphe 3 de la résolution', []],
  ['paragraphs 5 and 6 of this Indictment', ['5', '6']],
])('“%s” names the numbers %j', (words, numbers) => {
  expect(spokenIn(words, false).flatMap((each) => each.numbers.map(({ text }) => text))).toEqual(numbers);
});

test('numbers, versions and alternatives of a paper, in either language', () => {
  expect(
    ['Case No. IT-98-1', 'Affaire n° TS-05', 'No.: ICC-01/04', '22 Cr. 123 (ABC)'].map(caseNumberIn),
  ).toEqual(['IT-98-1', 'TS-05', 'ICC-01/04', '22 Cr. 123 (ABC)']);
  expect(
    ['SECOND AMENDED INDICTMENT', 'Troisième acte d’accusation modifié', 'Indictment'].map(amendmentOf),
  ).toEqual([2, 3, undefined]);
  expect(['(in the alternative to Count 3)', 'À titre subsidiaire du chef 2'].map(alternativesIn)).toEqual([
    [3],
    [2],
  ]);
});

const FRENCH = [
  'Affaire n° TS-05-2041',
  'LE PROCUREUR',
  'c/',
  'RUPERT DE HENTZAU',
  'ACTE D’ACCUSATION',
  'L’ACCUSÉ',
  '1. Rupert de Hentzau est né à Zenda.',
  'ALLÉGATIONS GÉNÉRALES',
  '2. Les attaques ont été dirigées contre :',
  'a) la ville de Strelsau ;',
  'b) le château de Zenda.',
  'CHEF D’ACCUSATION 1 : ASSASSINAT, UN CRIME CONTRE L’HUMANITÉ',
  '3. Le Procureur reprend les paragraphes 1 à 2 et le paragraphe 2 b).',
  '4. Il est responsable en vertu des articles 7 1) a) et 25 3) b) du Statut de Rome.',
  'Par ces actes, Rupert de Hentzau est pénalement responsable.',
  'Fait le 2 mai 2041',
  'À La Haye (Pays-Bas)',
  'Jeanne Dupont',
  'Procureure',
];

test('an indictment in French', async () => {
  const bytes = wordFile(FRENCH.map((line) => p(line)).join(''));
  const { values, text, findings } = await read(bytes);
  expect(values).toMatchObject({
    document: { number: 'TS-05-2041', language: 'fr', date: '2041-05-02', place: 'La Haye (Pays-Bas)' },
    prosecutor: { name: 'Jeanne Dupont', title: 'Procureure' },
    accused: [{ id: 'hentzau', name: 'Rupert de Hentzau' }],
    general_allegations: [{ id: 'p2', items: ['la ville de Strelsau ;', { id: 'p2-b' }] }],
    counts: [
      {
        title: 'ASSASSINAT, UN CRIME CONTRE L’HUMANITÉ',
        crime: 'rome_statute 7(1)(a)',
        modes: ['rome_statute 25(3)(b)'],
      },
    ],
  });
  expect(values.counts[0].paragraphs[0]).toBe(
    'Le Procureur reprend les paragraphes @p1 à @p2 et le paragraphe @p2-b.',
  );
  expect(findings).toEqual([]);
  expect(lost(bytes, text)).toEqual([]);
});
