import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { layout } from '../../src/layout/index.ts';
import { openMeasure } from '../../src/measure/index.ts';
import type { Paper, ReferenceRun, Run } from '../../src/model/paper.ts';
import { CUTS, type Cut } from '../../src/model/sheet.ts';
import { writeDocx } from '../../src/write/docx/index.ts';
import { writeMarkdown } from '../../src/write/markdown/index.ts';
import { writePdf } from '../../src/write/pdf/index.ts';
import { CASES, papersOf } from '../agreement/papers.ts';
import { readDocx } from './docx.ts';
import { readMarkdown } from './markdown.ts';
import { readPaper } from './paper.ts';
import { readPdf } from './pdf.ts';
import type { Reading } from './reading.ts';

const resolve = createRequire(import.meta.url).resolve;

/** Writes a paper and reads it back. */
const FORMATS: Readonly<Record<string, (paper: Paper) => Promise<Reading>>> = {
  docx: async (paper) => readDocx(await writeDocx(paper)),
  pdf: async (paper) => {
    const files = CUTS.map((cut) => [cut, readFileSync(resolve(paper.sheet.face.cuts[cut]))]);
    const faces = Object.fromEntries(files) as Record<Cut, Uint8Array>;
    return readPdf(await writePdf(paper, layout(paper, openMeasure(faces)), faces));
  },
  md: async (paper) => readMarkdown(writeMarkdown(paper)),
};

/** The paper with something else in place of each run, heading or note that `change` wants to be different. */
function changed(paper: Paper, change: (key: string, value: unknown) => unknown): Paper {
  return JSON.parse(JSON.stringify(paper), change) as Paper;
}

const isReference = (value: unknown): value is ReferenceRun => (value as Run | null)?.kind === 'reference';

/** Changes that a reader who is worth anything sees, and where. */
const CHANGES: readonly (readonly [string, keyof Reading, (key: string, value: unknown) => unknown])[] = [
  [
    'a reference that leads elsewhere',
    'references',
    (_, value) =>
      isReference(value) && value.anchor === 'looting' ? { ...value, anchor: 'paragraph-2' } : value,
  ],
  [
    'another word',
    'paragraphs',
    (key, value) => (key === 'text' ? String(value).replace('Castle', 'Cattle') : value),
  ],
  [
    'another count',
    'counts',
    (key, value) => (key === 'text' ? String(value).replace('Ordering', 'Order') : value),
  ],
  [
    'another note',
    'notes',
    (key, value) => (key === 'text' ? String(value).replace('no. 77', 'no. 78') : value),
  ],
];

describe.each(Object.entries(FORMATS))('the reader of %s', (_, read) => {
  let paper: Paper;
  beforeAll(async () => {
    ({ paper } = await papersOf(`${CASES}minimal.yaml`));
  });

  test('finds what the paper says', async () => {
    expect(await read(paper)).toEqual(readPaper(paper));
  });

  test.each(CHANGES)('sees %s', async (_, where, change) => {
    const reading = await read(changed(paper, change));
    expect(reading[where]).not.toEqual(readPaper(paper)[where]);
  });
});
