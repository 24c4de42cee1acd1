import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/model/paper.ts';
import { readPdf as unpacked } from '../../../src/search/pdf-file.ts';
import { REVISION } from '../../compare/papers.ts';
import { body, heading, item, numbered, runs, text } from '../../layout/build-paper.ts';
import { FURNITURE } from '../../layout/tinos-paper.ts';
import { elements, numberedIn, wordsOf } from './read-pdf.ts';
import { paper, read, words, written } from './written.ts';

describe('the structure of a PDF', () => {
  it('tells what each part is', async () => {
    const table: Block = {
      kind: 'table',
      widths: [0.5, 0.5],
      head: [{ runs: runs('Date') }, { runs: runs('Place') }],
      rows: [[{ runs: runs('June') }, { runs: runs('Pyongyang') }]],
    };
    const count: Block = {
      kind: 'count',
      number: 1,
      label: 'Count 1:',
      anchor: 'count-1',
      runs: runs('Aggression'),
    };
    const schedule: Block = { kind: 'plain', style: 'schedule_title', runs: runs('Schedule A') };
    const quoted: Block = { kind: 'plain', style: 'quotation', runs: runs('said') };
    const pdf = await read(paper([heading('Charges'), count, body('words'), quoted, schedule, table]));
    const [page] = pdf.pages;
    const wordsIn = (role: string) => (page ? elements(page, role).map((each) => wordsOf(each)) : []);
    expect(wordsIn('H1')).toEqual(['Charges', 'Schedule A']);
    expect(wordsIn('H2')).toEqual(['Count 1: Aggression']);
    expect(wordsIn('P')).toEqual(['words', 'said']);
    expect(wordsIn('BlockQuote')).toEqual(['said']);
    expect(wordsIn('TH')).toEqual(['Date', 'Place']);
    expect(wordsIn('TD')).toEqual(['June', 'Pyongyang']);
  });

  it('keeps what stands between a paragraph and its sub-paragraphs where it stands', async () => {
    const quoted: Block = { kind: 'plain', style: 'quotation', runs: runs('said') };
    const blocks = [
      numbered(1, 'one'),
      quoted,
      item(2, '(i)', 'deep'),
      item(1, '(a)', 'less'),
      numbered(2, 'two'),
    ];
    const pdf = await read(paper([...blocks, body('words'), quoted]));
    const [page] = pdf.pages;
    const first = page && elements(page, 'LBody')[0];
    expect(first && wordsOf(first)).toBe('one said (i) deep (a) less');
    expect(page && wordsOf(page)).toBe('1. one said (i) deep (a) less 2. two words said');
  });

  it('has a row of a cover headed by its label', async () => {
    const row = (name: string, value: string) => [
      { style: 'cover_label' as const, runs: runs(name) },
      { runs: runs(value) },
    ];
    const rows = [row('Case No.', '1'), row('Date', 'June')];
    const [page] = (await read(paper([{ kind: 'table', widths: [0.4, 0.6], head: [], rows, lines: 'none' }])))
      .pages;
    const said = (role: string) => (page ? elements(page, role) : []).map((each) => wordsOf(each));
    expect([said('TH'), said('TD')]).toEqual([
      ['Case No.', 'Date'],
      ['1', 'June'],
    ]);
  });

  it('skips no level of headings, and keeps empty cells in their columns', async () => {
    const row = (...said: string[]) => said.map((each) => ({ runs: runs(each) }));
    const table: Block = {
      kind: 'table',
      widths: [0.3, 0.3, 0.4],
      head: row('Date', '', 'Place'),
      rows: [row('', 'noon', '')],
    };
    const levels = ([3, 1, 4, 2, 3] as const).map((level, index) => heading(`${index}`, level));
    const [page] = (await read(paper([...levels, table]))).pages;
    const said = (role: string) => (page ? elements(page, role) : []).map((each) => wordsOf(each));
    expect(['H1', 'H2', 'H3', 'H4'].map(said)).toEqual([['0', '1'], ['2', '3'], ['4'], []]);
    expect(said('TR')).toEqual(['Date Place', 'noon']);
    expect(['TH', 'TD'].map(said)).toEqual([
      ['Date', '', 'Place'],
      ['', 'noon', ''],
    ]);
  });

  it('has header, footer and page numbers outside the structure', async () => {
    const plain = paper([body(words('a', 900))]);
    const pdf = await read({ ...plain, furniture: { first: FURNITURE, rest: FURNITURE } });
    const pages = pdf.pages.length;
    expect(pages).toBeGreaterThan(1);
    pdf.artifacts.forEach((said, index) => {
      expect(said.map((each) => each.trim())).toEqual(['STCoA-2025-01', 'Public', `${index + 1} / ${pages}`]);
    });
    expect(
      elements(pdf.pages[0] ?? { role: '', children: [] }, 'Document')
        .map((each) => wordsOf(each))
        .join(''),
    ).not.toContain('Public');
  });

  it('has an outline of headings and counts', async () => {
    const count: Block = {
      kind: 'count',
      number: 1,
      label: 'Count 1:',
      anchor: 'count-1',
      runs: runs('Aggression[1]'),
    };
    const pdf = await read(
      paper([heading('Facts'), heading('Treaty', 2), heading('Charges'), count], ['note']),
    );
    expect(pdf.outline).toEqual([
      { title: 'Facts', depth: 1 },
      { title: 'Treaty', depth: 2 },
      { title: 'Charges', depth: 1 },
      { title: 'Count 1: Aggression', depth: 2 },
    ]);
  });

  it('has the title of the paper above its chapters, and that of a schedule below its letter', async () => {
    const title: Block = { kind: 'plain', style: 'title', runs: runs('Indictment') };
    const names: Block = { kind: 'plain', style: 'schedule_title', runs: runs('Names') };
    const pdf = await read(paper([title, heading('Facts'), heading('Schedule A'), names, body('words')]));
    const [page] = pdf.pages;
    const wordsIn = (role: string) => (page ? elements(page, role).map((each) => wordsOf(each)) : []);
    expect(wordsIn('H1')).toEqual(['Indictment']);
    expect(wordsIn('H2')).toEqual(['Facts', 'Schedule A']);
    expect(wordsIn('H3')).toEqual(['Names']);
    expect(pdf.outline.map((entry) => entry.title)).toEqual(['Facts', 'Schedule A – Names']);
  });

  it('has every paragraph of a paper of more elements than are written at a time', async () => {
    const said = Array.from({ length: 400 }, (_, index) => numbered(index + 1, `w${index}`));
    const found = numberedIn(await read(paper(said)));
    expect(found.map(({ text }) => text)).toEqual(said.map((_, index) => `w${index}`));
  });
});

describe('the structure of a redline', () => {
  const inserted = { kind: 'inserted' } as const;
  const deleted = { kind: 'deleted' } as const;
  const redline = {
    ...paper([
      {
        ...heading('Charges'),
        runs: [text('Charge', { mark: deleted }), text('Charges', { mark: inserted })],
      },
      numbered(1, [
        text('kept '),
        text('old', { mark: deleted }),
        text('new', { mark: inserted }),
        text(' kept'),
      ]),
      { ...numbered(2, [text('gone', { mark: deleted })]), mark: deleted },
    ] as Block[]),
    revision: { ...REVISION, date: 0 },
  };

  it('sets what is marked apart, in the order in which it is read', async () => {
    const [page] = (await read(redline)).pages;
    const said = (role: string) => (page ? elements(page, role) : []).map((each) => wordsOf(each));
    expect(said('Span')).toEqual(['Charge', 'Charges', 'old', 'new', '2.', 'gone']);
    expect(said('LBody')).toEqual(['kept oldnew kept', 'gone']);
  });

  it('says what each mark is, in words and by its lines', async () => {
    const { streams } = unpacked(await written(redline), unzlibSync);
    const file = streams.map(({ body }) => body).join('\n');
    const marks = [...file.matchAll(/\/T\((\w+)\)\/A<<\/O\/Layout\/TextDecorationType\/(\w+)>>/g)];
    expect(marks.map(([, title, line]) => `${title} ${line}`)).toEqual([
      'deleted LineThrough',
      'inserted Underline',
      'deleted LineThrough',
      'inserted Underline',
      'deleted LineThrough',
      'deleted LineThrough',
    ]);
  });

  it('has the new headings as its bookmarks', async () => {
    expect((await read(redline)).outline).toEqual([{ title: 'Charges', depth: 1 }]);
  });
});
