import { describe, expect, it } from 'vitest';
import { layout } from '../../../src/layout/index.ts';
import { openMeasure } from '../../../src/measure/index.ts';
import { callAnchor } from '../../../src/model/page.ts';
import type { Block, LinkRun, Paper, ReferenceRun, Run } from '../../../src/model/paper.ts';
import { writePdf } from '../../../src/write/pdf/index.ts';
import { body, heading, item, numbered, paperOf, runs, text } from '../../layout/build-paper.ts';
import { FURNITURE, tinos, tinosSheet } from '../../layout/tinos-paper.ts';
import { elements, notesIn, numberedIn, readPdf, wordsOf } from './read-pdf.ts';

const faces = tinos();
const measure = openMeasure(faces);

const written = (paper: Paper) => writePdf(paper, layout(paper, measure), faces);
const read = async (paper: Paper) => readPdf(await written(paper));
const paper = (blocks: readonly Block[], notes: readonly (string | readonly Run[])[] = []): Paper =>
  paperOf(tinosSheet(), blocks, notes);

const ADDRESS = 'https://www.example.org/one-two/three_four.pdf?number=1.10&language=en-GB&download=now';
const link: LinkRun = { kind: 'link', href: ADDRESS, runs: [text(ADDRESS)] };
const reference: ReferenceRun = {
  kind: 'reference',
  text: '1',
  to: 'paragraph',
  anchor: 'paragraph-1',
  bold: false,
  italic: false,
};
/** So many different words: `w1` has words of its own kind. */
const words = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${'aeiou'.repeat(1 + (index % 3))}${index}`).join(
    ' ',
  );

describe('a PDF, as pdf.js reads it', () => {
  it('gives back each numbered paragraph with its label, whole across lines and pages', async () => {
    const said = [words('a', 400), words('b', 700), words('c', 30)];
    const pdf = await read(
      paper([
        numbered(1, said[0] ?? ''),
        item(1, '(a)', 'first part'),
        item(2, '(i)', 'deeper part'),
        heading('Next'),
        numbered(2, said[1] ?? ''),
        numbered(3, said[2] ?? ''),
      ]),
    );
    expect(pdf.pages.length).toBeGreaterThan(2);
    expect(numberedIn(pdf)).toEqual([
      { label: '1.', text: said[0] },
      { label: '(a)', text: 'first part' },
      { label: '(i)', text: 'deeper part' },
      { label: '2.', text: said[1] },
      { label: '3.', text: said[2] },
    ]);
  });

  it('gives back each note with its number, also one that goes on over pages and an address over lines', async () => {
    const long = words('n', 1500);
    const blocks = [numbered(1, `see[1] and[2] and[=1]${words('x', 40)}`), numbered(2, 'last[3]')];
    const pdf = await read(paper(blocks, [[text('At '), link, text(', there.')], long, 'third']));
    expect(notesIn(pdf)).toEqual([
      { label: '1', text: `At ${ADDRESS}, there.` },
      { label: '2', text: long },
      { label: '3', text: 'third' },
    ]);
  });

  it('keeps words of several looks, kerned pairs and narrow spaces as they were said', async () => {
    const mixed = [
      text('AVATAR, To Ty. '),
      text('KIM JONG UN', { bold: true }),
      text(' and '),
      text('Voiotia', { italic: true }),
      text(`, ${words('k', 60)} §\u00a025 “Tü”, Жуков — 1911.`),
    ];
    const pdf = await read(paper([numbered(1, mixed)]));
    const said = mixed
      .map((run) => run.text)
      .join('')
      .replace('\u00a0', ' ');
    expect(numberedIn(pdf)).toEqual([{ label: '1.', text: said }]);
  });

  it('keeps letters apart that the face draws alike, and says those that it cannot draw', async () => {
    const said = 'Əliyev, Әлиев, ə ә; 김정은, 王 office \u{1f600}.';
    const pdf = await read(paper([numbered(1, said), body(said)]));
    expect(numberedIn(pdf)).toEqual([{ label: '1.', text: said }]);
  });

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
    const [page] = (await read(paper([{ kind: 'table', widths: [0.4, 0.6], head: [], rows, unruled: true }])))
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

  it('leads from calls to notes and back, from references to paragraphs, and to addresses from each of their lines', async () => {
    const blocks = [numbered(1, `${words('a', 30)}[1]`), numbered(2, [text('see '), reference])];
    const pdf = await read(paper(blocks, [[text(words('n', 11)), text(' '), link]]));
    expect(pdf.links.map(({ to }) => to)).toEqual([
      'note-1',
      'paragraph-1',
      callAnchor('note-1'),
      ADDRESS,
      ADDRESS,
    ]);
    const lines = pdf.links.filter(({ to }) => to === ADDRESS).map(({ rect }) => rect[1]);
    expect(new Set(lines).size).toBe(2);
    for (const { to } of pdf.links) if (to !== ADDRESS) expect(pdf.destinations.get(to)).toBe(1);
    expect([...pdf.destinations.keys()]).toEqual(['note-1', 'note-1.call', 'paragraph-1', 'paragraph-2']);
  });

  it('has no link that leads nowhere', async () => {
    const pdf = await read(
      paper([body(''), { kind: 'plain', style: 'body', runs: [{ ...reference, anchor: 'gone' }] }]),
    );
    expect(pdf.links).toEqual([]);
    expect(pdf.pages.map((page) => wordsOf(page))).toEqual(['1']);
  });

  it('says about itself what the paper says, in both ways that a file has', async () => {
    const { info, xmp } = await read(paper([body('words')]));
    expect(info).toMatchObject({
      PDFFormatVersion: '1.7',
      Title: 'Indictment',
      Subject: 'Case 1',
      Author: 'The Prosecutor',
      Keywords: 'one, two',
      Language: 'en',
      CreationDate: 'D:20250615150640Z',
    });
    expect(xmp).toMatchObject({
      'dc:title': 'Indictment',
      'dc:description': 'Case 1',
      'dc:creator': ['The Prosecutor'],
      'dc:language': 'en',
      'pdf:keywords': 'one, two',
      'xmp:createdate': '2025-06-15T15:06:40Z',
    });
  });

  it('says that it is PDF/UA-1 and PDF/A-2a, and in which colours its black is black', async () => {
    const said = paper([body('words')]);
    const { xmp } = await read(said);
    expect(xmp).toMatchObject({ 'pdfuaid:part': '1', 'pdfaid:part': '2', 'pdfaid:conformance': 'A' });
    const bytes = Buffer.from(await written(said)).toString('latin1');
    expect(bytes).toMatch(/\/OutputConditionIdentifier \(sRGB IEC61966-2\.1\)\n\/DestOutputProfile \d+ 0 R/);
    expect(bytes).toMatch(/\/MarkInfo \d+ 0 R/);
  });
});

describe('the bytes of a PDF', () => {
  it('are the same for the same paper', async () => {
    const said = paper([heading('Facts'), numbered(1, `${words('a', 100)}[1]`)], ['note']);
    expect(Buffer.compare(await written(said), await written(said))).toBe(0);
  });

  it('hold an id that is that of no other paper, were it of the same title and date', async () => {
    const idOf = async (words: string) => {
      const bytes = Buffer.from(await written(paper([body(words)]))).toString('latin1');
      return /\/ID \[<([0-9a-f]{32})> <\1>\]/.exec(bytes)?.[1];
    };
    const [one, other] = [await idOf('one word'), await idOf('own word')];
    expect(one).toBeDefined();
    expect(other).not.toBe(one);
  });

  it('hold titles with signs of XML', async () => {
    const plain = paper([body('words')]);
    const said = { ...plain, properties: { ...plain.properties, title: 'A & B <C>' } };
    const bytes = Buffer.from(await written(said)).toString('latin1');
    expect(bytes).toContain('A &amp; B &lt;C&gt;');
    expect((await read(said)).info).toMatchObject({ Title: 'A & B <C>' });
  });

  it('embed every face they use, none whole and none of the fourteen', async () => {
    const mixed = [
      text('a'),
      text('b', { bold: true }),
      text('c', { italic: true }),
      text('d', { bold: true, italic: true }),
    ];
    const bytes = Buffer.from(await written(paper([{ kind: 'plain', style: 'body', runs: mixed }]))).toString(
      'latin1',
    );
    const names = [...bytes.matchAll(/\/FontName \/([\w+-]+)/g)].map((match) => match[1]);
    expect(names.sort()).toEqual([
      'BZZZZZ+Tinos-Regular',
      'CZZZZZ+Tinos-Bold',
      'DZZZZZ+Tinos-Italic',
      'EZZZZZ+Tinos-BoldItalic',
    ]);
    expect(bytes).not.toContain('Helvetica');
    expect(bytes.length).toBeLessThan(100_000);
  });
});
