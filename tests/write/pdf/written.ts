import { layout } from '../../../src/layout/index.ts';
import { openMeasure } from '../../../src/measure/index.ts';
import type { Block, Paper, Run } from '../../../src/model/paper.ts';
import { writePdf } from '../../../src/write/pdf/index.ts';
import { paperOf } from '../../layout/build-paper.ts';
import { tinos, tinosSheet } from '../../layout/tinos-paper.ts';
import { type ReadPdf, readPdf } from './read-pdf.ts';

const faces = tinos();
const measure = openMeasure(faces);

/** A paper of blocks in Tinos, and of notes given as their words. */
export function paper(blocks: readonly Block[], notes: readonly (string | readonly Run[])[] = []): Paper {
  return paperOf(tinosSheet(), blocks, notes);
}

/** A paper laid out and written. */
export function written(paper: Paper): Promise<Uint8Array> {
  return writePdf(paper, layout(paper, measure), faces);
}

/** What pdf.js reads of a paper that was written. */
export async function read(paper: Paper): Promise<ReadPdf> {
  return readPdf(await written(paper));
}

/** So many different words: `w1` has words of its own kind. */
export function words(letter: string, count: number): string {
  const each = (_: unknown, index: number) => `${letter}${'aeiou'.repeat(1 + (index % 3))}${index}`;
  return Array.from({ length: count }, each).join(' ');
}
