import { describe, expect, test } from 'vitest';
import { statementsOf } from '../../../src/lint/reading/statements.ts';
import { caseWith, draft } from '../../draft.ts';

async function read(keys: Readonly<Record<string, unknown>>) {
  const { analysis, paper, series } = await draft(caseWith(keys));
  if (!paper || !series) throw new Error('no paper');
  return statementsOf({ analysis, paper, series, faceless: new Set() });
}

/** What is written where the plain text of the first paragraph has some words. */
async function written(text: string, words: string): Promise<readonly [string, string]> {
  const statement = (await read({ general_allegations: [text] })).find(({ role }) => role === 'paragraph');
  if (!statement) throw new Error('no paragraph');
  const start = statement.text.indexOf(words);
  const { source, ...span } = statement.span(start, start + words.length);
  return [statement.text, source.text.slice(span.start, span.end)];
}

describe('a statement', () => {
  test('comes in the order of the paper, with its number', async () => {
    const statements = await read({
      accused: [{ id: 'doe', name: 'Jordan Doe', position: 'Minister', paragraphs: ['A.'] }],
      general_allegations: [
        { heading: 'Facts', paragraphs: [{ text: 'B:[^n]', items: ['C;', 'D.^[On the spot.]'] }] },
      ],
      footnotes: { never: 'Nobody calls this.', n: 'Called.' },
    });
    expect(statements.map(({ role, number, text, home }) => [role, number, text, home.part])).toEqual([
      ['particular', undefined, 'Minister', 'accused'],
      ['paragraph', '1', 'A.', 'accused'],
      ['heading', expect.any(String), 'Facts', 'general_allegations'],
      ['paragraph', '2', 'B:', 'general_allegations'],
      ['item', '2(a)', 'C;', 'general_allegations'],
      ['item', '2(b)', 'D.', 'general_allegations'],
      ['count title', '1', 'Attack', 'counts'],
      ['paragraph', '3', 'The count.', 'counts'],
      ['note', '1', 'Called.', 'footnotes'],
      ['note', '2', 'On the spot.', 'footnotes'],
      ['note', undefined, 'Nobody calls this.', 'footnotes'],
    ]);
  });

  test.each([
    ['icty', ['individual_responsibility', 'general_allegations', 'counts']],
    ['plain', ['general_allegations', 'individual_responsibility', 'counts']],
  ])('comes where the house style `%s` prints it', async (court, parts) => {
    const statements = await read({
      court,
      general_allegations: ['The plan was made.'],
      individual_responsibility: ['He shared it.'],
    });
    const paragraphs = statements.filter(({ role }) => role === 'paragraph');
    expect(paragraphs.map(({ home }) => home.part)).toEqual(parts);
    expect(paragraphs.map(({ number }) => number)).toEqual(['2', '3', '4']);
  });

  test.each([
    ['The *attack* began.', 'attack', 'The attack began.', 'attack'],
    ['The ***attack*** began.', 'began', 'The attack began.', 'began'],
    ['A **bold *and italic* claim**.', 'italic claim', 'A bold and italic claim.', 'italic* claim'],
    ['Said.[^n] Then  he left.', 'Then he', 'Said. Then he left.', 'Then  he'],
    ['See [the page](https://example.org/he) he made.', 'he made', 'See the page he made.', 'he made'],
    ['Five \\*stars\\* here.', '*stars*', 'Five *stars* here.', '*stars\\\\*'],
    ['So @doe and @attack say.', 'Jordan Doe and', 'So Jordan Doe and \ue000 say.', '@doe and'],
    ['By :redact[Jane Roe]{level=confidential} twice.', 'Jane Roe', 'By Jane Roe twice.', 'Jane Roe'],
    ['By :redact[Jane Roe]{level=confidential} twice.', 'twice', 'By Jane Roe twice.', 'twice'],
  ])('%s', async (text, words, plain, span) => {
    expect(await written(text, words)).toEqual([plain, span]);
  });
});
