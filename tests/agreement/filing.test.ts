import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { openWord, type WordFile } from '../write/docx/reading/package.ts';
import { all, child, type Element, elements as elementsOf, value, words } from '../write/docx/reading/xml.ts';
import { elements, type ReadPdf, readPdf, wordsOf } from '../write/pdf/read-pdf.ts';
import { type Papers, papersOf } from './papers.ts';
import { expectAgreement, readAll } from './read-all.ts';

/** A court with everything that may stand about a text: cover, notification, contents, numbered lines, a word for drafts. */
const CASE = fileURLToPath(new URL('filing/case.yaml', import.meta.url));

let papers: Papers;
let pdf: ReadPdf;
let artifacts: string[][];
let word: WordFile;
beforeAll(async () => {
  papers = await papersOf(CASE);
  pdf = await readPdf(papers.bytes.pdf);
  artifacts = pdf.artifacts.map((said) => said.map((words) => words.trim()));
  word = openWord(papers.bytes.docx);
});

/** The words of the paragraphs of the Word file's body in one style. */
function inStyle(id: string): string[] {
  return all(word.xml('word/document.xml'), 'w:p')
    .filter((paragraph) => value(child(paragraph, 'w:pPr'), 'w:pStyle') === id)
    .map(words);
}

test('every format says the same, quotations and calls in tables too', async () => {
  await expectAgreement(papers);
  const { body, notes } = (await readAll(papers)).pdf;
  expect(body).toContain('Schedule A.[^1] No house of the village is to be left');
  expect(body).toContain('Grain, two horses and a cart[^1] [^27]');
  expect(notes.at(-1)?.text).toBe('Seen by a neighbour.');
});

describe('the cover', () => {
  test('is a page of its own, whose rows read label and value', () => {
    const [cover, notification] = pdf.pages.map((page) => wordsOf(page));
    expect(cover).toMatch(/^Original: English No.: RUR-2041-02 Date: 2 May 2041 Trial Chamber Before: /);
    expect(cover).toMatch(/INDICTMENT$/);
    expect(notification).toMatch(
      /^Document to be notified to: The Office of the Prosecutor A. Person Counsel/,
    );
  });

  test('has no lines in Word, the notification has', () => {
    const [cover, notification] = all(word.xml('word/document.xml'), 'w:tblPr');
    expect(value(cover, 'w:tblStyle')).toBe('PlainTable');
    expect(value(notification, 'w:tblStyle')).toMatch(/^ScheduleTable/);
  });

  test('is lines of words in Markdown', () => {
    const markdown = new TextDecoder().decode(papers.bytes.md);
    expect(markdown.split('\n').slice(0, 2)).toEqual([
      'Original: English No.: RUR-2041-02\\',
      'Date: 2 May 2041',
    ]);
  });
});

describe('the table of contents', () => {
  test('names every heading and count in all formats, and leads there', async () => {
    const read = await readAll(papers);
    expect(read.pdf.contents).toHaveLength(31);
    expect(read.pdf.contents.at(-1)).toEqual({ text: 'SCHEDULE B – Names', leadsTo: 'SCHEDULE B' });
    expect(read.pdf.contents[28]?.leadsTo).toBe('count 1');
  });

  test('prints the pages on which they stand, in Word the same', () => {
    const entries = elements(pdf.pages[2] ?? { role: '', children: [] }, 'TOCI').map((each) => wordsOf(each));
    const printed = entries.map((entry) => Number(/ (\d+)$/.exec(entry)?.[1]));
    const onPage = pdf.links.filter(({ page }) => page === 3).map(({ to }) => pdf.destinations.get(to));
    expect(printed).toHaveLength(31);
    expect(new Set(onPage)).toEqual(new Set(printed));
    expect([...new Set(printed)]).toEqual([...new Set(printed)].sort((one, other) => one - other));
    const said = ['TOC1', 'TOC2'].flatMap(inStyle);
    expect(said.map((entry) => Number(/(\d+)$/.exec(entry)?.[1])).sort()).toEqual([...printed].sort());
  });

  test('is a list of links in Markdown', () => {
    const markdown = new TextDecoder().decode(papers.bytes.md);
    expect(markdown).toContain(
      'CONTENTS\n\n- [THE ACCUSED](#heading-1)\n- [GENERAL ALLEGATIONS](#heading-2)\n  - [Episode 1',
    );
  });
});

describe('a schedule on its long side', () => {
  test('turns its pages and no others', () => {
    const turned = all(word.xml('word/document.xml'), 'w:pgSz').map(({ attributes }) => attributes);
    expect(turned.map((size) => [size['w:w'], size['w:h'], size['w:orient']])).toEqual([
      ['11906', '16838', 'portrait'],
      ['16838', '11906', 'landscape'],
      ['11906', '16838', 'portrait'],
    ]);
  });

  test('repeats its head in Word', () => {
    const tables = all(word.xml('word/document.xml'), 'w:tbl');
    expect(all(tables[2] as Element, 'w:tblHeader')).toHaveLength(1);
  });

  test('leaves no empty paragraph behind that could begin a page, only one between a table and what Word would join to it', () => {
    const [body] = all(word.xml('word/document.xml'), 'w:body');
    const blocks = body ? elementsOf(body) : [];
    const empty = blocks.filter((block) => block.name === 'w:p' && words(block) === '');
    expect(empty.map((paragraph) => blocks[blocks.indexOf(paragraph) - 1]?.name)).toEqual(['w:tbl']);
  });
});

describe('the marks of a draft', () => {
  test('lie across every page of the PDF, outside its structure, and in every header of Word', () => {
    for (const said of artifacts) expect(said[0]).toBe('Working draft');
    expect(pdf.pages.map((page) => wordsOf(page)).join(' ')).not.toContain('Working draft');
    const headers = word.paths.filter((path) => /^word\/header\d+\.xml$/.test(path));
    const marks = headers.map((path) => all(word.xml(path), 'v:textpath').at(-1)?.attributes.string);
    expect(marks).toEqual(headers.map(() => 'Working draft'));
    const shapes = headers.flatMap((path) =>
      all(word.xml(path), 'v:shape').map((one) => one.attributes['o:spid']),
    );
    expect(new Set(shapes).size).toBe(headers.length);
  });

  test('number every fifth line', () => {
    const numbers = all(word.xml('word/document.xml'), 'w:lnNumType').map(({ attributes }) => attributes);
    expect(numbers.map((attributes) => [attributes['w:countBy'], attributes['w:restart']])).toEqual([
      ['5', 'newPage'],
      ['5', 'newPage'],
      ['5', 'newPage'],
    ]);
    expect(artifacts[0]).not.toContain('5');
    const beside = artifacts.slice(3).map((said) => said.filter((words) => /^\d+$/.test(words)));
    for (const each of beside)
      expect(each).toEqual(['5', '10', '15', '20', '25', '30'].slice(0, each.length));
    expect(Math.max(...beside.map((each) => each.length))).toBeGreaterThanOrEqual(4);
  });

  test('and the classification stands on every page, on the cover in its own words alone', () => {
    const [cover = [], ...rest] = artifacts;
    for (const said of rest) expect(said).toContain('Confidential, ex parte');
    expect(cover).not.toContain('Confidential, ex parte');
    expect(pdf.pages[0] && wordsOf(pdf.pages[0])).toContain('Confidential, ex parte');
  });
});
