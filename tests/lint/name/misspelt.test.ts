import { expect, test } from 'vitest';
import { lint } from '../../../src/lint/index.ts';
import { caseWith, draft, said } from '../../draft.ts';

const names = [{ name: 'Luhansk', not: ['Lugansk', "Luhans'k", 'Luhansk'] }];

async function misspelt(general: readonly unknown[], more = {}): Promise<readonly string[]> {
  const { analysis, paper, series } = await draft(caseWith({ names, general_allegations: general, ...more }));
  if (!paper || !series) throw new Error('no paper');
  const findings = lint({ analysis, paper, series, faceless: new Set() }, new Map());
  return findings.filter(({ rule }) => rule === 'name/misspelt').map(said);
}

test('a wrong spelling is found in text, heading and note, at its signs', async () => {
  const found = await misspelt([{ heading: 'In Lugansk', paragraphs: ["Near Luhans'k.[^n]"] }], {
    footnotes: { n: 'Lugansk again.' },
  });
  expect(found).toEqual([
    'name/misspelt: unexpected spelling `Lugansk`, expected `Luhansk` @ Lugansk',
    "name/misspelt: unexpected spelling `Luhans'k`, expected `Luhansk` @ Luhans'k",
    'name/misspelt: unexpected spelling `Lugansk`, expected `Luhansk` @ Lugansk',
  ]);
});

test('the right spelling, longer words, addresses and titles of works are let be', async () => {
  const sources = [{ id: 'roe', title: 'Lugansk', URL: 'https://example.org/Lugansk' }];
  const text = 'Luhansk and Luganskaya, [there](https://example.org/Lugansk-1).[^n]';
  expect(await misspelt([text], { sources, footnotes: { n: '[@roe]' } })).toEqual([]);
});

test('it can be mended where both spellings are plain letters', async () => {
  const { analysis, paper, series } = await draft(
    caseWith({
      names: [...names, { name: "Donets'k", not: ['Donesk'] }],
      general_allegations: ['Lugansk and Donesk.'],
    }),
  );
  if (!paper || !series) throw new Error('no paper');
  const findings = lint({ analysis, paper, series, faceless: new Set() }, new Map());
  const fixes = findings.filter(({ rule }) => rule === 'name/misspelt').map(({ fix }) => fix?.[0]?.text);
  expect(fixes).toEqual(['Luhansk', undefined]);
});

test('other forms of a protected name are listed to be withheld, and may stand as they are', async () => {
  const closed = [{ name: 'Jane Roe', not: ['Roe'], protect: 'confidential', as: 'Witness 1' }];
  expect(await misspelt(['Roe saw it.'], { names: closed })).toEqual([]);
});
