import { facesFor } from './faces.ts';
import type { Hand, Host } from './host.ts';
import type { Dress } from './model/dress.ts';
import type { Format } from './model/format.ts';
import type { Onward, Steps } from './model/onward.ts';
import type { Paper } from './model/paper.ts';
import type { Marks } from './model/redline.ts';
import type { Pages } from './pages.ts';
import { sheetsOf } from './text/sheets.ts';

export interface Written {
  readonly bytes: Uint8Array;
  /** Of a format that has pages of our own setting. */
  readonly pages?: number;
}

/** What one format or another is made with. */
export interface Means {
  readonly dress?: Dress;
  readonly hand?: Hand | undefined;
  readonly marks?: Marks;
  readonly onward?: Onward | undefined;
}

/** A paper in several formats, in their order. */
export function writtenIn(
  formats: readonly Format[],
  paper: Paper,
  pages: Pages,
  means?: Means,
): Promise<readonly (Written & { readonly format: Format })[]> {
  return Promise.all(
    formats.map(async (format) => ({ format, ...(await WRITERS[format](paper, pages, means)) })),
  );
}

/** How each paper is made; what only one of them needs is loaded only for it. */
export const WRITERS: Readonly<
  Record<Format, (paper: Paper, pages: Pages, means?: Means) => Promise<Written>>
> = {
  docx: async (paper, pages, { dress = {}, hand, onward } = {}) => {
    if (hand) return { bytes: await hand.writeWord(paper, pages.paging(), dress) };
    const { writeDocx } = await import('./write/docx/index.ts');
    const paging = await pages.paging();
    onward?.('typing');
    return { bytes: writeDocx(paper, paging, dress) };
  },
  pdf: async (paper, pages, { onward } = {}) => {
    const { writePdf } = await import('./write/pdf/index.ts');
    const { layout, faces, fallbacks } = await pages.all();
    // Whoever only waits to know of the pages is told before the long work on them begins.
    await pages.paging();
    const steps: Steps = (done, all) => onward?.('drawing', done, all);
    return { bytes: await writePdf(paper, layout, faces, fallbacks, steps), pages: layout.pages.length };
  },
  md: async (paper, pages, { marks } = {}) => {
    const { writeMarkdown } = await import('./write/markdown/index.ts');
    return { bytes: new TextEncoder().encode(writeMarkdown(paper, await pages.haveContents(), marks)) };
  },
  csv: async (paper) => {
    const { writeTables } = await import('./write/csv/tables.ts');
    return { bytes: new TextEncoder().encode(writeTables(sheetsOf(paper))) };
  },
  xlsx: async (paper) => {
    const { writeWorkbook } = await import('./write/xlsx/index.ts');
    return { bytes: writeWorkbook(sheetsOf(paper), paper) };
  },
};

/** Signs that every text face has; only what lies beyond them is worth opening a face for. */
const COMMON = /[\u00a0-\u017f\u2010-\u2015\u2018-\u201f\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac]/u;

/** The letters of some texts that the paper's face has no glyph for. Throws a `HostError` where the face is not to be had. */
export async function facelessLetters(
  texts: readonly { readonly text: string }[],
  { sheet }: Paper,
  host: Host,
): Promise<ReadonlySet<string>> {
  const letters = new Set<string>();
  for (const { text } of texts) for (const [letter] of text.matchAll(BEYOND_ASCII)) letters.add(letter);
  const rare = [...letters].filter((letter) => !COMMON.test(letter));
  if (rare.length === 0) return new Set();
  return new Set((await facesFor(rare, sheet, host)).missing);
}

const BEYOND_ASCII = /\P{ASCII}/gu;
