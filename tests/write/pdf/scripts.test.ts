import { describe, expect, it } from 'vitest';
import { layout } from '../../../src/layout/index.ts';
import { openMeasure } from '../../../src/measure/index.ts';
import { writePdf } from '../../../src/write/pdf/index.ts';
import { item, numbered, paperOf, runs } from '../../layout/build-paper.ts';
import { FURNITURE, fallbacks, tinos, tinosSheet } from '../../layout/tinos-paper.ts';
import { readPdf } from '../../readers/pdf.ts';

interface Read {
  readonly body: string;
  readonly missing: readonly string[];
}

/** What pdf.js reads of two paragraphs, the second below the first, from a PDF that has faces for every script here. */
async function read(words: string, language = 'en'): Promise<Read> {
  const blocks = [numbered(1, runs(words)), item(1, '(a)', words)];
  const furniture = { first: FURNITURE, rest: FURNITURE };
  const paper = { ...paperOf(tinosSheet(), blocks), language, furniture };
  const pages = layout(paper, openMeasure(tinos(), fallbacks()));
  const { body } = await readPdf(await writePdf(paper, pages, tinos(), fallbacks()));
  return { body: body.replaceAll('\u200b', '').trim(), missing: pages.missing };
}

const both = (words: string): Read => ({ body: `1. ${words} (a) ${words}`, missing: [] });

describe('names in any script', () => {
  it.each([
    'Ђорђе Петровић, Київ and Λευκωσία',
    'the words שלום עולם in Hebrew',
    'the words سلام عليكم in Arabic, and محكمة خاصة too',
    'the report تقرير الأمين العام of that day',
    'Kim Jong Un (김정은, 국방위원회 위원장) of that day',
    'Hun Sen (ហ៊ុន សែន), of នាយករដ្ឋមន្ត្រីកម្ពុជា, born at កំពង់ចាម; ខ្ញុំ and កៅ as well',
  ])('are read as they are written: %s', async (words) => {
    expect(await read(words)).toEqual(both(words));
  });

  it('are known where no face has their letters', async () => {
    expect((await read('Kim (\u13a0)')).missing).toEqual(['\u13a0']);
  });
});

describe('a paper from right to left', () => {
  it.each([
    [
      'ar',
      'أفرغ جنود أربعة عشر متجرا (انظر المادة 8(2)(ب) من نظام روما)، وكان Rupert Hentzau هناك في 9 نوفمبر 2040.',
    ],
    ['he', 'החיילים רוקנו 14 חנויות (ראו סעיף 8(2)(ב) לחוקת רומא), והנאשם Rupert Hentzau היה שם.'],
  ])('is read as it is written: %s', async (language, words) => {
    expect(await read(words, language)).toEqual(both(words));
  });
});
