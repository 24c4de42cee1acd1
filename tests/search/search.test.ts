import { describe, expect, test } from 'vitest';
import { prepareSearch } from '../../src/search/index.ts';
import { caseWith, draft } from '../draft.ts';
import { caseOfProses } from '../redact/every-prose.ts';
import { filesOf } from './hunt.ts';

/** What the search of a public copy would say of the files of the whole: each format with the words that it points at. */
async function foundInTheWhole(yaml: string): Promise<readonly string[]> {
  const { outputs } = await filesOf(yaml, 'secret');
  const { analysis, copy, paper } = await draft(yaml);
  if (!paper) throw new Error('no paper');
  const { court, law, words } = copy;
  const found = prepareSearch(analysis, [court, law, words])(outputs, paper);
  expect(new Set(found.map(({ span }) => span)).size, 'each place once').toBe(found.length);
  return found.flatMap(({ message, span }) => {
    const [files = ''] = message.split(' would ');
    return files.split(/, | and /).map((file) => `${file}: ${span.source.text.slice(span.start, span.end)}`);
  });
}

describe('in the files of the whole are found, in every format', () => {
  const EVERYWHERE = ['the Word file', 'the PDF', 'the Markdown'];

  test.each([
    [
      'a protected name',
      { names: [{ name: 'Jane Roe', protect: 'secret' }], general_allegations: ['By Jane Roe.'] },
      '"Jane Roe"',
    ],
    [
      'a protected name without its accents',
      {
        names: [{ name: 'Đorđe Müller', protect: 'secret' }],
        general_allegations: ['By Djordje Mueller’s.'],
      },
      '"Đorđe Müller"',
    ],
    [
      'a protected name in an address',
      {
        names: [{ name: 'José Niño', protect: 'secret' }],
        general_allegations: ['By [him](https://e.org/jos%C3%A9-ni%C3%B1o).'],
      },
      '"José Niño"',
    ],
    [
      'a rare word of a withheld stretch',
      { general_allegations: [':redact[Nonesuch]{level=secret} is a town.'] },
      '":redact[Nonesuch]{level=secret} is a town."',
    ],
    [
      'a note that only withheld words call',
      { general_allegations: ['A :redact[b[^n]]{level=secret}.'], footnotes: { n: 'Quicksilver.' } },
      '"Quicksilver."',
    ],
    [
      'an id made of half a protected name',
      {
        names: [{ name: 'Olena Roe', protect: 'secret' }],
        general_allegations: [{ id: 'olena-house', text: 'x' }, 'See @olena-house.'],
      },
      '"olena-house"',
    ],
    [
      'an id made of a withheld place',
      {
        general_allegations: [
          { id: 'ford-street', text: 'At :redact[12 Ford]{level=secret}.' },
          'See @ford-street.',
        ],
      },
      '"ford-street"',
    ],
    [
      'the number of withheld evidence, in short words',
      {
        evidence: [
          { id: 'E-1', title: 'Map', number: 'ABC-0001', classification: 'secret' },
          { id: 'E-2', title: 'Map', number: 'ABC-0002' },
        ],
        general_allegations: ['See @E-1 and @E-2.'],
      },
      '"ABC-0001"',
    ],
  ])('%s', async (_, keys, at) => {
    expect(await foundInTheWhole(caseWith(keys))).toEqual(EVERYWHERE.map((format) => `${format}: ${at}`));
  });

  test('a row of words of a withheld paragraph, but in Markdown, whose signs stand among words', async () => {
    const keys = { general_allegations: [{ text: 'He was at the ford too.', redact: 'secret' }] };
    const found = await foundInTheWhole(caseWith(keys));
    expect(found).toEqual(
      EVERYWHERE.filter((format) => !format.includes('Markdown')).map(
        (format) => `${format}: "He was at the ford too."`,
      ),
    );
  });

  test('a word that is broken at the end of a line, and one in two looks', async () => {
    const text = `${'Long words make ends. '.repeat(9)} :redact[${'unmistakablywithheld '.repeat(9)}]{level=secret}`;
    expect(await foundInTheWhole(caseWith({ general_allegations: [text] }))).toHaveLength(3);
    const cut = {
      names: [{ name: 'Jane Roe', protect: 'secret' }],
      general_allegations: ['Ja*ne* R**oe**.'],
    };
    expect(await foundInTheWhole(caseWith(cut))).toHaveLength(3);
  });

  test('names in other scripts, by the letters that each face gives back', async () => {
    const names = ['Ђорђе Чворовић', 'محمد سالم', 'Gödel Þórr'].map((name) => ({ name, protect: 'secret' }));
    const text = names.map(({ name }) => name).join(', ');
    expect(await foundInTheWhole(caseWith({ names, general_allegations: [text] }))).toHaveLength(9);
  });

  test('whatever text withheld words stand in', async () => {
    const places: string[] = [];
    const keys = caseOfProses((place) => {
      places.push(place);
      return `a :redact[Plant${'abcdefghijklmnopqrstuvwxyz'[places.length % 26]}${'bdfhk'[Math.floor(places.length / 26)]}]{level=secret} b`;
    });
    const found = new Set((await foundInTheWhole(caseWith(keys))).map((line) => /Plant\w\w/.exec(line)?.[0]));
    const reasons = places.filter((place) => /^(?:reason|ground)\b/.test(place));
    const printed = places.length - reasons.length - found.size;
    // Texts that no paper but the chart of amendments prints, and texts that this court's form does not print: a chamber, judges, a registrar.
    expect(printed).toBeLessThan(12);
  });
});

describe('nothing is found', () => {
  test('in the public copy of the same', async () => {
    const keys = caseOfProses((place) => `a :redact[Plant of ${place}]{level=secret} b`);
    const { findings, outputs } = await filesOf(caseWith(keys), 'public');
    expect(findings.filter(({ rule }) => rule === 'redact/leak')).toEqual([]);
    expect(outputs).toHaveLength(3);
  });

  test.each([
    [
      'words that stand in the open too',
      ['The Quicksilver.', ':redact[The Quicksilver of theirs.]{level=secret}'],
    ],
    [
      'words of the court',
      [':redact[The Prosecutor of the Special Tribunal, pursuant to the Statute, charges]{level=secret}'],
    ],
    [
      'words of the formats',
      [
        ':redact[bookmark heading paragraph footnote settings relationships styles theme language identity schema document]{level=secret}',
      ],
    ],
    [
      'dates that the court’s words print',
      [
        { text: 'On or about 4 May 2024 he left.', redact: 'secret' },
        { text: 'X.', date: '2024-05-04' },
      ],
    ],
  ])('of %s', async (_, general_allegations) => {
    const { findings } = await filesOf(caseWith({ general_allegations }), 'public');
    expect(findings.filter(({ kind }) => kind === 'structure')).toEqual([]);
  });

  test('of the number of a note that is called again', async () => {
    const keys = {
      general_allegations: [
        'A[^n] and red green blue[^n] went; [See red moon sun](https://e.org)[^n].',
        { text: 'Red green blue 1. Red moon sun 1.', redact: 'secret' },
      ],
      footnotes: { n: 'Said.' },
    };
    const { findings } = await filesOf(caseWith(keys), 'public');
    expect(findings.filter(({ kind }) => kind === 'structure')).toEqual([]);
  });

  test('of a name that is a month', async () => {
    const keys = { names: [{ name: 'May', protect: 'secret' }], document: { date: '2024-05-04' } };
    const { findings } = await filesOf(caseWith(keys), 'public');
    expect(findings.filter(({ kind }) => kind === 'structure')).toEqual([]);
  });
});
