import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { CASES, papersOf } from '../agreement/papers.ts';
import { lost, read } from '../word-file.ts';

let paper: Uint8Array;
beforeAll(async () => {
  paper = (await papersOf(`${CASES}minimal.yaml`)).bytes.docx;
});

/** The smallest shipped paper as somebody redrafts it in Word: words in place of others, which must be there. */
async function redrafted(from: string, to: string, which: 'indexOf' | 'lastIndexOf' = 'indexOf') {
  const parts = unzipSync(paper);
  const text = strFromU8(parts['word/document.xml'] as Uint8Array);
  if (!text.includes(from)) throw new Error(`the paper does not say ${from}`);
  const at = text[which](from);
  const whole = text.slice(0, at) + to + text.slice(at + from.length);
  const changed = zipSync({ ...parts, 'word/document.xml': strToU8(whole) });
  const imported = await read(changed);
  expect(lost(changed, imported.text)).toEqual([]);
  return imported;
}

test('what the form prints anew is no part of the case', async () => {
  const { values, text } = await read(paper);
  expect(values.accused[0]).not.toHaveProperty('paragraphs');
  expect(values.accused[0]).toMatchObject({ born: '3 April 1999', birthplace: 'Edelweiss' });
  expect(values.counts[0]).toMatchObject({ id: 'pillage', incorporates: ['accused', 'general_allegations'] });
  expect(values.counts[0].paragraphs).toHaveLength(3);
  const printed = text.slice(text.indexOf('# printed by the court’s form'));
  for (const line of [
    'CASE',
    'THE PROSECUTOR',
    'RUPERT HENTZAU was born on',
    'realleges',
    'Dated this 2nd day',
  ])
    expect(printed.toLowerCase()).toContain(line.toLowerCase());
});

test('a standard sentence that was changed is the accused’s own paragraph', async () => {
  const { values } = await redrafted(' was born on 3 April 1999', ' was born in the spring of 1999');
  expect(values.accused[0].paragraphs).toEqual([
    {
      id: 'paragraph-1',
      text: expect.stringContaining('was born in the spring of 1999 in Edelweiss.'),
    },
  ]);
});

test('a sentence of incorporation that was changed stays as it is, and no other is made', async () => {
  const { values } = await redrafted('repeats and realleges the allegations', 'adopts the allegations');
  expect(values.counts[0]).not.toHaveProperty('incorporates');
  expect(values.counts[0].paragraphs[0]).toContain(
    'adopts the allegations set forth in paragraphs @paragraph-1 to @looting',
  );
});

test('a paragraph put between others is one of the case, and what refers to others still does', async () => {
  const style = '<w:p><w:pPr><w:pStyle w:val="NumberedParagraph"/></w:pPr>';
  const added = `${style}<w:r><w:t>The gates were open, as paragraph 4 says.</w:t></w:r></w:p>`;
  const parts = strFromU8(unzipSync(paper)['word/document.xml'] as Uint8Array);
  const looting = parts.slice(0, parts.indexOf('w:name="looting"') + 'w:name="looting"'.length);
  const start = looting.slice(looting.lastIndexOf('<w:p>'));
  const { values } = await redrafted(start, added + start);
  expect(values.general_allegations).toHaveLength(3);
  expect(values.general_allegations[1]).toBe('The gates were open, as paragraph @looting says.');
  expect(values.counts[0].paragraphs[1].text ?? values.counts[0].paragraphs[1]).toContain(
    'paragraph @looting:',
  );
});

describe('a count whose closing words were changed', () => {
  const told = { crime: 'rome_statute 8(2)(b)(xvi)', modes: ['rome_statute 25(3)(b)'] };
  const closing = (from: string, to: string) => redrafted(from, to, 'lastIndexOf');

  test('charges what they say', async () => {
    const other = '25(3)(c) or, in the alternative, 28(a) of';
    const { values, findings } = await closing('25(3)(b) of', other);
    const modes = ['rome_statute 25(3)(c)', { alternative: 'rome_statute 28(a)' }];
    expect(values.counts[0]).toMatchObject({ ...told, modes });
    // The charging clause, which nobody changed, is no longer what the form prints.
    expect(findings).toEqual([
      expect.stringMatching(/^import\/edited-charge: Count 1/),
      expect.stringMatching(/^import\/edited-form: punishable under/),
    ]);
  });

  test('charges what it did where they cite nothing that could be read', async () => {
    const { values, findings } = await closing(', punishable under Articles', ', punishable under clauses');
    expect(values.counts[0]).toMatchObject(told);
    expect(findings).toEqual([expect.stringMatching(/^import\/edited-charge/)]);
  });

  test('and cite two crimes charges one, and the other is told', async () => {
    const { values, findings } = await closing('8(2)(b)(xvi) and', '8(2)(b)(xvi), 8(2)(b)(xiii) and');
    expect(values.counts[0]).toMatchObject(told);
    expect(findings).toEqual([
      expect.stringMatching(/^import\/edited-charge/),
      expect.stringMatching(/^import\/charge-in-part/),
    ]);
  });
});

test('a date of birth that was changed is no longer that of the standard sentence', async () => {
  const { values } = await redrafted(' was born on 3 April 1999', ' was born on 4 April 1999');
  expect(JSON.stringify(values.accused[0].paragraphs)).toContain('born on 4 April 1999');
});

test('a caption that was changed stands in the remainder, and is told', async () => {
  const { text, findings } = await redrafted('RUPERT HENTZAU, COLONEL', 'RUPERT HENTZAU, GENERAL');
  expect(findings).toEqual([expect.stringMatching(/^import\/edited-form: RUPERT HENTZAU, GENERAL/)]);
  const caption = text.slice(text.indexOf('# caption and cover'));
  expect(caption).toContain('RUPERT HENTZAU, GENERAL OF THE ARMY OF GRAUSTARK');
});

test('a count under another name is told by its own words', async () => {
  const { values, findings } = await redrafted('w:name="pillage"', 'w:name="plunder"');
  expect(values.counts[0]).toMatchObject({ id: 'plunder', crime: 'rome_statute 8(2)(b)(xvi)' });
  expect(findings).toEqual([]);
});
