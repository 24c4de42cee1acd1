import { expect, test } from 'vitest';
import { caseWith, draft, said } from '../draft.ts';
import { text } from './paper-as-text.ts';

const sources = [
  {
    id: 'roe',
    type: 'book',
    title: 'The Laws of War',
    'title-short': 'War',
    author: 'Jane Roe',
    issued: 2020,
  },
  { id: 'taylor', type: 'legal_case', title: 'Prosecutor v. Taylor' },
  { id: 'unread', type: 'book', title: 'Unread' },
];

const keys = {
  sources,
  footnotes: {
    first: 'See *[@taylor, para. 5]* and [@roe].',
    again: '[@roe, p. 7].',
    uncalled: '[@unread].',
  },
  general_allegations: [
    'Nothing.',
    { text: 'Once.[^first]', items: ['Twice.[^again]'] },
    '@roe says.[^first]',
  ],
  schedules: [{ id: 'table', title: 'Table', columns: ['What'], rows: [['This.^[[@taylor].]']] }],
};

test('each work is cited where notes cite it and words name it', async () => {
  const { series, findings } = await draft(caseWith(keys));
  expect(findings.map(said)).toEqual([]);
  expect([...(series?.citedAt ?? [])]).toEqual([
    ['roe', { paragraphs: [3, 4], notes: [1, 2] }],
    ['taylor', { paragraphs: [3, 4], notes: [1, 3] }],
  ]);
});

test('templates print works, in full and short', async () => {
  const template = '<p><work key="roe"/>; <short-work key="roe"/>.</p>';
  const { paper } = await draft(caseWith(keys), { 'templates/indictment.hbs': template });
  const [block] = paper?.blocks ?? [];
  expect(block?.kind === 'plain' && text(block.runs)).toBe(
    'Jane Roe, *The Laws of War*, 2020; Jane Roe, *War*.',
  );
});
