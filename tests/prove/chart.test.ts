import { beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../src/pipeline.ts';
import { CASES, hostOf, type Papers, papersOf } from '../agreement/papers.ts';
import { readAll } from '../agreement/read-all.ts';
import { caseWith } from '../draft.ts';

const KIM = `${CASES}kim.yaml`;

/** The chart of a case in one format, as text. */
async function chartOf(format: 'md' | 'csv', asked: { path: string; court?: string }, text?: string) {
  const { outputs, findings } = await build(
    { ...asked, documents: ['elements'], formats: [format] },
    hostOf(asked.path, text),
  );
  if (!outputs[0]) throw new Error(findings.map(({ message }) => message).join('\n'));
  return new TextDecoder().decode(outputs[0].bytes);
}

describe.each(['special-tribunal', 'us-federal'])('the chart of elements of kim at %s', (court) => {
  let papers: Papers;
  let read: Awaited<ReturnType<typeof readAll>>;

  beforeAll(async () => {
    papers = await papersOf(KIM, { court, documents: ['elements'] });
    read = await readAll(papers);
  });

  test.each([
    ['Word’s parts', 'docx'],
    ['a CommonMark parser', 'md'],
  ] as const)('read by %s says the same, in the same order', (_, format) => {
    expect(read[format].body === read.paper.body).toBe(true);
    expect(read[format].counts).toEqual(read.paper.counts);
  });

  // A row that goes over a page is read page by page.
  test('read by pdf.js has the same words', () => {
    const words = (text: string) => text.split(' ').sort().join(' ');
    expect(words(read.pdf.body) === words(read.paper.body)).toBe(true);
  });
});

test('both standards of kim are complete: each element is alleged and rests on a source, and no gap is printed', async () => {
  const rows = (await chartOf('csv', { path: KIM })).split('\r\n');
  const summed = rows.slice(1, 6).map((row) => row.split(',').slice(-3).join());
  expect(summed).toEqual(['6,6,6', '1,1,1', '1,1,1', '6,6,6', '5,5,5']);
  const text = rows.join('\n');
  expect(text).toContain(
    '\nCount 1: Aiding and abetting the crime of aggression,KIM JONG UN,Mode: aiding and abetting (customary international law),Another person committed the crime,"51, with 7, 10 and 11",',
  );
  expect(text).not.toContain('Gap:');
  expect(text).toMatch(/for the purpose of facilitating the commission/);
  expect(text).toMatch(/The assistance had a substantial effect/);
  expect(text).toMatch(/^16,"?A conclusion of law/m);
});

test('gaps are said in words, with the reasons that the case gives', async () => {
  const text = caseWith({
    accused: [
      { id: 'doe', name: 'Jordan Doe' },
      { id: 'roe', name: 'Jane Roe' },
    ],
    sources: [{ id: 'book', type: 'book', title: 'The Book' }],
    evidence: [{ id: 'P-1', title: 'A statement', number: 'X-0001' }],
    general_allegations: [{ id: 'raid', text: 'There was a raid.^[[@book, p. 3].]' }],
    counts: [
      {
        id: 'one',
        title: 'Pillage',
        crime: 'rome_statute 8(2)(b)(xvi)',
        modes: ['rome_statute 25(3)(a)', { alternative: 'rome_statute 25(3)(c)' }, 'icty 7(1)'],
        gaps: [{ element: 'without-consent', reason: 'The owner is still to be heard.' }],
        paragraphs: [
          {
            text: 'In the raid of paragraph @raid they took it.',
            evidence: [{ id: 'P-1', at: 'page 2' }],
            elements: ['appropriation', 'private-use', 'international-armed-conflict'],
          },
          {
            text: 'They knew of the conflict.',
            unsourced: 'Notorious.',
            elements: ['awareness-of-conflict'],
          },
          { text: '@roe lent a lorry.', elements: ['assistance'] },
        ],
      },
    ],
  });
  await expect(await chartOf('md', { path: 'case.yaml' }, text)).toMatchFileSnapshot('chart.golden.md');
});

test('a copy says no more than it may: what a withheld paragraph alleges is alleged by nothing that it shows', async () => {
  const hidden = {
    text: 'Hidden.',
    elements: ['appropriation'],
    redact: 'confidential',
    unsourced: 'Secretive.',
  };
  const shown = { text: 'He took it home.', elements: ['private-use'] };
  const text = caseWith({
    counts: [
      { id: 'one', title: 'Pillage', crime: 'rome_statute 8(2)(b)(xvi)', paragraphs: [hidden, shown] },
    ],
  });
  const chart = await chartOf('md', { path: 'case.yaml' }, text);
  expect(chart).toMatch(
    /The perpetrator took certain property \| None \|.*no paragraph that this copy shows alleges/,
  );
  expect(chart).not.toMatch(/Secretive|Hidden/);
});
