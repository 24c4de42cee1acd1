import { describe, expect, test } from 'vitest';
import { caseWith, draft, said } from '../draft.ts';
import { text } from './paper-as-text.ts';

const sources = [
  { id: 'roe', type: 'book', title: 'War', author: [{ given: 'Jane', family: 'Roe' }], issued: 2020 },
  { id: 'smith', type: 'article-journal', title: 'Sieges', author: [{ given: 'John', family: 'Smith' }] },
  { id: 'taylor', type: 'legal_case', title: 'Prosecutor v. Taylor', 'title-short': 'Taylor Judgment' },
  { id: 'statute', type: 'treaty', title: 'Rome Statute', issued: '1998-07-17' },
  { id: 'order', type: 'document', title: 'Order No. 7' },
];

/** The notes of a case, the paragraphs calling them in this order. */
async function notes(citations: readonly string[], keys = {}): Promise<readonly string[]> {
  const footnotes = Object.fromEntries(citations.map((citation, index) => [`n${index + 1}`, citation]));
  const general_allegations = citations.map((_, index) => `x[^n${index + 1}]`);
  const { paper, findings } = await draft(caseWith({ sources, footnotes, general_allegations, ...keys }));
  expect(findings.map(said)).toEqual([]);
  return paper?.notes.map((note) => text(note.runs)) ?? [];
}

describe('a work is cited', () => {
  test('as Ibid. where the note before cites it alone', async () => {
    expect(await notes(['[@roe].', '[@roe, p. 5].', 'So [@roe, p. 6] says.', 'See [@roe, p. 7].'])).toEqual([
      'Jane Roe, *War*, 2020.',
      '*Ibid.*, p. 5.',
      'So *ibid.*, p. 6 says.',
      'See *ibid.*, p. 7.',
    ]);
  });

  test('as Ibid. where the work before it in the note is the same', async () => {
    expect(await notes(['[@roe, p. 5; see also @roe, p. 6]', '[@roe, p. 7]'])).toEqual([
      'Jane Roe, *War*, 2020, p. 5; see also *ibid.*, p. 6.',
      '*Ibid.*, p. 7.',
    ]);
  });

  test('by the note that has it in full where others stand between', async () => {
    expect(
      await notes([
        '[@roe; @smith].',
        '[@roe, p. 5].',
        '[@order].',
        '[@smith]; [@order].',
        'None.',
        '[@smith].',
      ]),
    ).toEqual([
      'Jane Roe, *War*, 2020; John Smith, “Sieges”.',
      'Roe, *supra* note [1](#n1), p. 5.',
      '“Order No. 7”.',
      'Smith, *supra* note [1](#n1); “Order No. 7”, *supra* note [3](#n3).',
      'None.',
      'Smith, *supra* note [1](#n1).',
    ]);
  });

  test('not as Ibid. where a place in it was cited before, and now the whole', async () => {
    expect(await notes(['[@roe, p. 5].', '[@roe].'])).toEqual([
      'Jane Roe, *War*, 2020, p. 5.',
      'Roe, *supra* note [1](#n1).',
    ]);
  });

  test('with its title where the same authors have two works in the note', async () => {
    const more = { id: 'more', type: 'article', title: 'More', author: [{ given: 'Jane', family: 'Roe' }] };
    const keys = { sources: [...sources, more] };
    expect(await notes(['[@roe; @more].', '[@order].', '[@roe, p. 5; @more].'], keys)).toEqual([
      'Jane Roe, *War*, 2020; Jane Roe, “More”.',
      '“Order No. 7”.',
      'Roe, *War*, *supra* note [1](#n1), p. 5; Roe, “More”, *supra* note [1](#n1).',
    ]);
  });

  test('by its short name, told at the first, where it has one', async () => {
    expect(
      await notes(['[@taylor; @statute, art. 5].', '[@order].', '[@taylor, para. 5; @statute].']),
    ).toEqual([
      '*Prosecutor v. Taylor* (“Taylor Judgment”); Rome Statute, 17 July 1998, art. 5.',
      '“Order No. 7”.',
      '*Taylor Judgment*, para. 5; Rome Statute, *supra* note [1](#n1).',
    ]);
  });
});

test('another order of paragraphs moves the full form', async () => {
  const footnotes = { a: '[@roe, p. 1].', b: '[@smith].', c: '[@roe, p. 2].' };
  const printed = async (order: readonly string[]) => {
    const general_allegations = order.map((key) => `x[^${key}]`);
    const { paper } = await draft(caseWith({ sources, footnotes, general_allegations }));
    return paper?.notes.map((note) => text(note.runs));
  };
  expect(await printed(['c', 'b', 'a'])).toEqual([
    'Jane Roe, *War*, 2020, p. 2.',
    'John Smith, “Sieges”.',
    'Roe, *supra* note [1](#c), p. 1.',
  ]);
  expect(await printed(['b', 'a', 'c'])).toEqual([
    'John Smith, “Sieges”.',
    'Jane Roe, *War*, 2020, p. 1.',
    '*Ibid.*, p. 2.',
  ]);
});

test('a copy has in full what only a withheld note said before', async () => {
  const footnotes = { a: { text: '[@roe, p. 1].', redact: 'confidential' }, b: '[@roe, p. 2].' };
  const general_allegations = ['x[^a]', 'x[^b]'];
  const { paper } = await draft(caseWith({ sources, footnotes, general_allegations }));
  expect(paper?.notes.map((note) => text(note.runs))).toEqual(['[REDACTED]', 'Jane Roe, *War*, 2020, p. 2.']);
});

describe('signals', () => {
  test('have no capital in the midst of a citation', async () => {
    expect(await notes(['See [@roe; See also @smith]', 'It is so. [@order]; cf. [@order, p. 5]'])).toEqual([
      'See Jane Roe, *War*, 2020; see also John Smith, “Sieges”.',
      'It is so. “Order No. 7”; cf. *ibid.*, p. 5.',
    ]);
  });

  test('are italic in the Bluebook', async () => {
    const document = { citations: 'bluebook' };
    const cited = ['See [@roe; see also @order]', 'See [@smith]', 'For this see [@smith]', '[@roe, p. 5]'];
    expect(await notes(cited, { document })).toEqual([
      '*See* Jane Roe, *War* (2020); *see also* *Order No. 7*.',
      '*See* John Smith, *Sieges*.',
      'For this see *id.*',
      'Roe, *supra* note [1](#n1), at 5.',
    ]);
  });
});

test('OSCOLA has small letters, figures without words and double marks in single ones', async () => {
  const title = 'The ‘State’s Friends’ at War';
  const article = {
    id: 'title',
    type: 'article-newspaper',
    title,
    'container-title': 'The Daily',
    issued: '2020-05-03',
  };
  const keys = { document: { citations: 'oscola' }, sources: [...sources, article] };
  const cited = ['[@roe, p. 5]', '[@roe, p. 6]', '[@title]', '[@roe, paras. 7–8]'];
  expect(await notes(cited, keys)).toEqual([
    'Jane Roe, *War* (2020) 5.',
    'ibid 6.',
    '‘The “State’s Friends” at War’ *The Daily* (3 May 2020).',
    'Roe (n [1](#n1)) [7–8].',
  ]);
});

test('in another language the words of the forms are of that language', async () => {
  const keys = { document: { language: 'fr' } };
  expect(await notes(['[@roe].', '[@roe, p. 5].', '[@statute].', 'Voir [@roe].'], keys)).toEqual([
    'Jane Roe, *War*, 2020.',
    '*Ibid.*, p. 5.',
    'Rome Statute, 17 juillet 1998.',
    'Voir Roe, *supra* note [1](#n1).',
  ]);
});
