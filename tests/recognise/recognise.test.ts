import { describe, expect, test } from 'vitest';
import { p, read, wordFile } from '../word-file.ts';

const bold = (text: string) => `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
const lines = (...texts: readonly string[]) => texts.map((text) => p(text)).join('');

/** A typed indictment, as a page that was copied from somewhere has it. */
const TYPED = [
  'THE PROSECUTOR',
  'v.',
  'RUPERT HENTZAU, COLONEL OF THE LANCERS',
  'Case No. RUR-2041-01',
  'INDICTMENT',
  'THE ACCUSED',
  '1. Rupert Hentzau was born in Zenda. He is a Colonel of the Lancers.',
  'GENERAL ALLEGATIONS',
  'A. The attack',
  '2. On 9 November 2040 soldiers broke open 14 shops:',
  '(a) in Castle Street; and',
  '(b) at the market, namely',
  '(i) the bakery; and',
  '(ii) the smithy.',
  '3. The goods set out in paragraph 2(b) were carried off, as paragraphs 1 to 2 and paragraph 44 say.',
  'COUNT 1: PILLAGE',
  '4. The Prosecutor repeats the allegations in paragraphs 1 through 3.',
  '5. By this he ordered pillage under Articles 8(2)(b)(xvi) and 25(3)(b) of the Rome Statute, as charged in Count 1.',
  'By these acts Rupert Hentzau is individually criminally responsible for pillage.',
  'Dated this 2nd day of May 2041',
  'Anna Tarlenheim, Deputy Prosecutor',
];

describe('an indictment that was typed', async () => {
  const { values, findings, text } = await read(wordFile(lines(...TYPED)));

  test('has its number, date, signer and accused', () => {
    expect(values).toMatchObject({
      document: { number: 'RUR-2041-01', date: '2041-05-02' },
      prosecutor: { name: 'Anna Tarlenheim', title: 'Deputy Prosecutor' },
      accused: [{ id: 'hentzau', name: 'Rupert Hentzau', position: 'Colonel of the Lancers' }],
    });
  });

  test('has its sections, paragraphs and sub-paragraphs', () => {
    expect(values.general_allegations).toEqual([
      {
        heading: 'A. The attack',
        paragraphs: [
          {
            id: 'p2',
            text: 'On 9 November 2040 soldiers broke open 14 shops:',
            items: [
              'in Castle Street; and',
              { id: 'p2-b', text: 'at the market, namely', items: ['the bakery; and', 'the smithy.'] },
            ],
          },
          {
            id: 'p3',
            text: 'The goods set out in paragraph @p2-b were carried off, as paragraphs @p1 to @p2 and paragraph 44 say.',
          },
        ],
      },
    ]);
  });

  test('has its count, with the crime and the mode that its text cites', () => {
    expect(values.counts).toMatchObject([
      {
        id: 'count-1',
        title: 'PILLAGE',
        crime: 'rome_statute 8(2)(b)(xvi)',
        modes: ['rome_statute 25(3)(b)'],
      },
    ]);
    expect(values.counts[0].paragraphs).toHaveLength(2);
  });

  test('is told the reference that leads nowhere, and nothing else', () => {
    expect(findings).toEqual(['import/broken-reference: 44']);
  });

  test('keeps in the remainder what the court’s form prints anew', () => {
    const remainder = text.slice(text.indexOf('# remainder'));
    for (const line of [
      'THE PROSECUTOR',
      'By these acts Rupert',
      'Anna Tarlenheim, Deputy',
      'GENERAL ALLEGATIONS',
    ])
      expect(remainder).toContain(line);
  });
});

/** A typed indictment with other lines in the place of one. */
const instead = (line: string, ...others: readonly string[]) =>
  read(wordFile(lines(...TYPED.flatMap((each) => (each === line ? others : [each])))));

test.each([
  [['THE PROSECUTOR v. JOHN DOE AND JANE ROE'], ['John Doe', 'Jane Roe']],
  [
    ['THE PROSECUTOR', '- against -', 'John Doe', 'Jane Roe'],
    ['John Doe', 'Jane Roe'],
  ],
  [['The Prosecutor Against', 'JOHN DOE, Minister of War'], ['John Doe']],
  [['United States of America v. John Doe, Jane Roe and Max Moe'], ['John Doe', 'Jane Roe', 'Max Moe']],
])('the accused of %j', async (caption, names) => {
  const rest = TYPED.slice(3);
  const { values } = await read(wordFile(lines(...caption, ...rest)));
  expect(values.accused.map(({ name }: { name: string }) => name)).toEqual(names);
});

test.each([
  ['see paragraph 3 of Security Council resolution 1', 'see paragraph 3 of Security Council resolution 1'],
  ['see Article 8, paragraph 2', 'see Article 8, paragraph 2'],
  ['see paras. 2, 3 and 5 above', 'see paras. @p2, @p3 and @p5 above'],
  ['see paragraphs 2–3', 'see paragraphs @p2–@p3'],
  ['see Count 1', 'see Count @count-1'],
  ['the first three paragraphs 2041', 'the first three paragraphs 2041'],
])('of the words “%s” the numbers of this paper are references', async (words, expected) => {
  const line = TYPED.find((each) => each.startsWith('4.')) as string;
  const { values } = await instead(line, `4. He did it, ${words}.`);
  const [first] = values.counts[0].paragraphs;
  expect(first.text ?? first).toBe(`He did it, ${expected}.`);
});

test('a paragraph that incorporates itself is told', async () => {
  const line = TYPED.find((each) => each.startsWith('4.')) as string;
  const { findings } = await instead(line, '4. He repeats paragraphs 1 through 5.');
  expect(findings).toContain('import/circular-reference: 5');
});

test('a provision written in the wrong order is told, and charged as it is meant', async () => {
  const line = TYPED.find((each) => each.startsWith('5.')) as string;
  const { values, findings } = await instead(line, '5. Articles 8 bis and 25(c)(3) of the Rome Statute.');
  expect(values.counts[0]).toMatchObject({ crime: 'rome_statute 8 bis', modes: ['rome_statute 25(3)(c)'] });
  expect(findings).toContain('import/broken-provision: 25(c)(3)');
});

test('a sentence that a page parted is whole again', async () => {
  const line = TYPED.find((each) => each.startsWith('4.')) as string;
  const { values, findings } = await instead(line, '4. He told them to', 'take what they liked.');
  expect(values.counts[0].paragraphs[0]).toBe('He told them to take what they liked.');
  expect(findings).toContain('import/joined: take what they liked.');
});

test('footnotes that were typed are footnotes', async () => {
  const line = TYPED.find((each) => each.startsWith('4.')) as string;
  const { values } = await instead(line, '4. He did it.⁷ ', '⁷ Report no. 77.');
  expect(values.counts[0].paragraphs[0]).toBe('He did it.[^n1]');
  expect(values.footnotes).toEqual({ n1: 'Report no. 77.' });
});

test('a paper without counts or accused has a place for them, and says so', async () => {
  const { values, findings } = await read(wordFile(lines('1. One thing.', '2. Another.', '3. A third.')));
  expect(values.general_allegations).toEqual(['One thing.', 'Another.', 'A third.']);
  expect(findings.map((each) => each.split(':')[0])).toEqual([
    'import/no-accused',
    'import/no-counts',
    'import/renumbered',
  ]);
});

test('bold lines are headings, and bold words within a paragraph are bold', async () => {
  const body =
    lines(...TYPED.slice(0, 8)) + bold('The attack') + lines('2. One.', '3. Two.', ...TYPED.slice(15));
  const { values } = await read(wordFile(body));
  expect(values.general_allegations).toMatchObject([{ heading: 'The attack' }]);
});
