import { expect } from 'vitest';
import { readDocx } from '../readers/docx.ts';
import { readWithMammoth } from '../readers/mammoth.ts';
import { readMarkdown } from '../readers/markdown.ts';
import { readPaper } from '../readers/paper.ts';
import { readPdf } from '../readers/pdf.ts';
import type { Reading } from '../readers/reading.ts';
import type { Papers } from './papers.ts';

/** Reads every format back by its own reader; the paper itself comes first. */
export async function readAll({
  paper,
  bytes,
}: Papers): Promise<Record<'paper' | 'docx' | 'pdf' | 'md', Reading>> {
  return {
    paper: readPaper(paper),
    docx: readDocx(bytes.docx),
    pdf: await readPdf(bytes.pdf),
    md: readMarkdown(new TextDecoder().decode(bytes.md)),
  };
}

/** Word's file by mammoth, beside what the paper says of the same paragraphs and notes. */
export async function readMammoth({ paper, bytes }: Papers) {
  const { paragraphs, notes } = readPaper(paper);
  const { numbered, item1, item2, item3 } = paper.sheet.styles;
  const styles = [numbered, item1, item2, item3].map(({ name }) => name);
  return {
    read: await readWithMammoth(bytes.docx, styles),
    expected: { paragraphs: paragraphs.map(({ text }) => text), notes: notes.map(({ text }) => text) },
  };
}

/** Every reader finds what the paper says, word for word. */
export async function expectAgreement(papers: Papers): Promise<void> {
  const { paper, ...read } = await readAll(papers);
  for (const reading of Object.values(read)) expect(reading).toEqual(paper);
  const word = await readMammoth(papers);
  expect(word.read).toEqual(word.expected);
}
