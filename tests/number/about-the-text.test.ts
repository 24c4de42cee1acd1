import { describe, expect, test } from 'vitest';
import type { Block, ContentsEntry, Paper } from '../../src/model/paper.ts';
import { caseWith, draft, said } from '../draft.ts';

/** A paper at the shipped court, or at one of its own that extends it. */
async function paperOf(keys: Readonly<Record<string, unknown>>, court?: string): Promise<Paper> {
  const own = {
    'own.yaml': `format: 1\nname: Own\nextends: templates/courts/special-tribunal.yaml\n${court}`,
  };
  const { paper, findings } = await draft(
    caseWith(court === undefined ? keys : { court: './own.yaml', ...keys }),
    court === undefined ? {} : own,
  );
  expect(findings.map(said)).toEqual([]);
  return paper as Paper;
}

describe('the table of contents', () => {
  const allegations = [{ heading: 'Of ^[note] *all*', paragraphs: ['x'] }];
  const entries = (paper: Paper): readonly ContentsEntry[] =>
    paper.blocks.flatMap((block) => (block.kind === 'contents' ? block.entries : []));
  const told = (paper: Paper) =>
    entries(paper).map(({ level, runs }) => `${level} ${runs.map(({ text }) => text).join('')}`);

  test('names headings, counts and schedules with their titles, and calls no notes', async () => {
    const schedules = [{ id: 's', title: 'What *was* taken', paragraphs: ['x'] }];
    expect(told(await paperOf({ general_allegations: allegations, schedules }))).toEqual([
      '1 THE ACCUSED',
      '1 GENERAL ALLEGATIONS',
      '2 Of all',
      '1 CHARGE',
      '2 Count 1: Attack',
      '1 SCHEDULE A – What was taken',
    ]);
  });

  test('goes as deep as the court wants, and asks for as many pages', async () => {
    const paper = await paperOf(
      { general_allegations: allegations },
      'contents: {over_pages: 7, levels: 1}\n',
    );
    expect(told(paper)).toEqual(['1 THE ACCUSED', '1 GENERAL ALLEGATIONS', '1 CHARGE']);
    expect(paper.blocks.find(({ kind }) => kind === 'contents')).toMatchObject({ overPages: 7 });
  });

  test('leads to anchors that are there', async () => {
    const paper = await paperOf({ general_allegations: allegations });
    const anchors = paper.blocks.flatMap((block) => ('anchor' in block ? [block.anchor] : []));
    for (const { anchor } of entries(paper)) expect(anchors).toContain(anchor);
  });
});

describe('what is quoted at length', () => {
  const text = (block: Block | undefined) =>
    block && 'runs' in block
      ? block.runs
          .map((run) => ('text' in run ? run.text : run.kind === 'call' ? `[${run.note}]` : ''))
          .join('')
      : '';

  test('stands between a paragraph’s words and its items, without a number, its notes in their turn', async () => {
    const quoted = {
      text: 'They wrote:^[one]',
      quote: 'Come *all*.^[two]',
      items: ['first ^[three]', 'second'],
    };
    const { blocks } = await paperOf({ general_allegations: [quoted, 'Next.'] });
    const from = blocks.findIndex((block) => text(block).startsWith('They wrote'));
    const found = blocks.slice(from, from + 5);
    expect(found.map(text)).toEqual(['They wrote:[1]', 'Come all.[2]', 'first [3]', 'second', 'Next.']);
    expect(
      found.map((block) => ('label' in block ? block.label : block.kind === 'plain' && block.style)),
    ).toEqual(['2.', 'quotation', '(a)', '(b)', '3.']);
  });
});

describe('numbers of lines', () => {
  test.each([
    ['none', {}, '', undefined],
    ['as the court has them', {}, 'line_numbers: 5\n', 5],
    ['as the case has them', { line_numbers: 2 }, 'line_numbers: 5\n', 2],
    ['none where the case wants none', { line_numbers: 0 }, 'line_numbers: 5\n', undefined],
  ])('%s', async (_, document, court, expected) => {
    expect((await paperOf({ document }, court)).lineNumbers).toBe(expected);
  });
});

describe('the word for a draft', () => {
  test('is the court’s, and stands only where the case says so', async () => {
    expect((await paperOf({ document: { draft: true } })).watermark).toBe('Draft');
    const court = 'words: {en: {phrases: {draft: Not for filing}}}\n';
    expect((await paperOf({ document: { draft: true } }, court)).watermark).toBe('Not for filing');
    expect((await paperOf({})).watermark).toBeUndefined();
  });
});
