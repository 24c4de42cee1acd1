import { describe, expect, it } from 'vitest';
import { layout } from '../../../src/layout/index.ts';
import { openMeasure } from '../../../src/measure/index.ts';
import { writePdf } from '../../../src/write/pdf/index.ts';
import { body, paperOf } from '../../layout/build-paper.ts';
import { amiri, tinos, tinosSheet } from '../../layout/tinos-paper.ts';
import { readPdf } from '../../readers/pdf.ts';

/** The words of a paper as pdf.js reads them from its PDF, which has Tinos and Amiri to draw them with. */
async function read(words: string): Promise<{ readonly body: string; readonly missing: readonly string[] }> {
  const paper = paperOf(tinosSheet(), [body(words)]);
  const pages = layout(paper, openMeasure(tinos(), [amiri()]));
  const pdf = await writePdf(paper, pages, tinos(), [amiri()]);
  return { body: (await readPdf(pdf)).body.trim(), missing: pages.missing };
}

describe('names in any script', () => {
  it.each([
    'Ђорђе Петровић, Київ and Λευκωσία',
    'the words שלום עולם in Hebrew',
    'the words سلام عليكم in Arabic, and محكمة خاصة too',
    'the report تقرير الأمين العام of that day',
  ])('are read as they are written: %s', async (words) => {
    expect(await read(words)).toEqual({ body: words, missing: [] });
  });

  it('are known where no face has their letters', async () => {
    expect((await read('Kim (김)')).missing).toEqual(['김']);
  });
});
