import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse as readYaml } from 'yaml';
import { caseWith, draft, said } from '../draft.ts';
import { text } from './paper-as-text.ts';

type Item = Readonly<Record<string, unknown>>;

/** The text of a note for each citation, in a style of the house. */
async function notes(
  sources: readonly Item[],
  written: readonly string[],
  citations = 'international',
  language = 'en',
): Promise<readonly string[]> {
  const footnotes = Object.fromEntries(written.map((citation, index) => [`n${index}`, citation]));
  const general_allegations = written.map((_, index) => `x[^n${index}]`);
  const keys = { document: { citations, language }, sources, footnotes, general_allegations };
  const { paper, findings } = await draft(caseWith(keys));
  expect(findings.map(said)).toEqual([]);
  return paper?.notes.map((note) => text(note.runs)) ?? [];
}

test('a title written over several lines is printed on one', async () => {
  const sources = [{ id: 'roe', type: 'book', title: 'War\n  and Law\u2028again' }];
  expect(await notes(sources, ['[@roe]'])).toEqual(['*War and Law again*.']);
});

const STYLES = readdirSync(new URL('../../templates/citations/', import.meta.url)).map((name) =>
  name.replace('.yaml', ''),
);

test.each(STYLES)('a source of every CSL type in full, as %s has it', async (style) => {
  const yaml = readFileSync(new URL('../golden/citations/sources.yaml', import.meta.url), 'utf8');
  const items = readYaml(yaml, { schema: 'failsafe' }) as readonly Item[];
  const sources = items.map((item, index) => ({ ...item, id: `s${index}` }));
  const printed = await notes(
    sources,
    sources.map(({ id }) => `[@${id}, p. 7].`),
    style,
  );
  const lines = printed.map((line, index) => `${items[index]?.type ?? '(none)'}: ${line}`);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../golden/citations/${style}.txt`);
});

test('the marks that Zotero has in titles are italics, or nothing', async () => {
  const title = 'On <i>opinio juris</i> in <span class="nocase">UN</span> practice < 2020';
  expect(await notes([{ id: 'roe', type: 'article', title }], ['[@roe].'])).toEqual([
    '“On *opinio juris* in UN practice < 2020”.',
  ]);
});

test.each([
  ['en', 'The “war” of 2020', '“The ‘war’ of 2020”.'],
  ['sq', '„Lufta“ e vitit 2020', '„„Lufta“ e vitit 2020“.'],
  ['sq', 'The “war” of 2020', '„The ‘war’ of 2020“.'],
  ['fr', 'La « guerre » de 2020', '«\u00a0La «\u00a0guerre\u00a0» de 2020\u00a0».'],
])('a quotation within a title in %s: %s', async (language, title, expected) => {
  const sources = [{ id: 'roe', type: 'article', title }];
  expect(await notes(sources, ['[@roe].'], 'international', language)).toEqual([expected]);
});

describe('citations', () => {
  const sources = [
    { id: 'taylor', type: 'legal_case', title: 'Prosecutor v. Taylor' },
    { id: 'roe', type: 'book', title: 'War', author: [{ given: 'Jane', family: 'Roe' }] },
  ];
  test.each([
    [
      '[@taylor, para. 5; see also @roe, 5–6].',
      '*Prosecutor v. Taylor*, para. 5; see also Jane Roe, *War*, 5–6.',
    ],
    ['See [@taylor]; compare [@roe: 7].', 'See *Prosecutor v. Taylor*; compare Jane Roe, *War*, 7.'],
    ['*See [@taylor]*', '*See Prosecutor v. Taylor*'],
    ['@taylor held', '*Prosecutor v. Taylor* held'],
  ])('%s', async (citation, expected) => {
    expect(await notes(sources, [citation])).toEqual([expected]);
  });
});
