import { beforeAll, describe, expect, test } from 'vitest';
import { CASES, type Papers, papersOf, SHIPPED } from './papers.ts';
import { readAll, readMammoth } from './read-all.ts';

describe.each(SHIPPED)('%s', (name) => {
  let papers: Papers;
  let read: Awaited<ReturnType<typeof readAll>>;

  beforeAll(async () => {
    papers = await papersOf(`${CASES}${name}.yaml`);
    read = await readAll(papers);
  });

  test('has paragraphs, a count, notes and references to compare', () => {
    const { paragraphs, counts, notes, references } = read.paper;
    for (const found of [paragraphs, counts, notes, references]) expect(found).not.toEqual([]);
  });

  describe.each([
    ['Word’s parts', 'docx'],
    ['pdf.js', 'pdf'],
    ['a CommonMark parser', 'md'],
  ] as const)('read by %s has', (_, format) => {
    test.each([
      ['the numbers and words of its paragraphs', 'paragraphs'],
      ['the numbers and titles of its counts', 'counts'],
      ['the numbers and words of its notes', 'notes'],
      ['what references say and lead to', 'references'],
      ['its links', 'links'],
      ['everything outside the notes, in order', 'body'],
    ] as const)('%s', (_, what) => expect(read[format][what]).toEqual(read.paper[what]));
  });

  test('read by mammoth has the words of its paragraphs and notes', async () => {
    const { read, expected } = await readMammoth(papers);
    expect(read).toEqual(expected);
  });

  test('leads every reference to something that carries the number it prints', () => {
    for (const { text, leadsTo } of read.paper.references) expect(leadsTo.endsWith(text)).toBe(true);
  });
});
