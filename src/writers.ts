import { facesFor } from './faces.ts';
import type { Host, Scribe } from './host.ts';
import type { Hyphenate } from './model/hyphenate.ts';
import type { Layout } from './model/page.ts';
import type { Paper } from './model/paper.ts';
import type { CutFiles } from './model/sheet.ts';
import { rareLettersIn } from './text/rare-letters.ts';
import { wordsIn } from './text/words-in.ts';

/** The papers the program writes. */
export const FORMATS = ['docx', 'pdf', 'md'] as const;
export type Format = (typeof FORMATS)[number];

export interface Written {
  readonly bytes: Uint8Array;
  /** Of a format that has pages of our own setting. */
  readonly pages?: number;
}

/** A paper as pages, and the faces it was measured with. */
export interface LaidOut {
  readonly layout: Layout;
  readonly faces: CutFiles;
  readonly fallbacks: readonly CutFiles[];
}

/** Lays a paper out when this is first asked for. Rejects with a `HostError` where a face is not to be had. */
export function layingOut(paper: Paper, host: Host): () => Promise<LaidOut> {
  let laidOut: Promise<LaidOut> | undefined;
  return () => {
    laidOut ??= layOut(paper, host);
    return laidOut;
  };
}

/** What the layout says of the table of contents, for the writers that have no pages; asked only where the paper has one. */
async function contentsOf({ blocks }: Paper, laidOut: () => Promise<LaidOut>): Promise<Layout['contents']> {
  return blocks.some(({ kind }) => kind === 'contents') ? (await laidOut()).layout.contents : undefined;
}

/** How each paper is made; what only one of them needs is loaded only for it. */
export const WRITERS: Readonly<
  Record<Format, (paper: Paper, laidOut: () => Promise<LaidOut>, scribe?: Scribe) => Promise<Written>>
> = {
  docx: async (paper, laidOut, scribe) => {
    if (scribe) return { bytes: await dictate(paper, laidOut, scribe) };
    const contents = await contentsOf(paper, laidOut);
    const { writeDocx } = await import('./write/docx/index.ts');
    return { bytes: await writeDocx(paper, contents) };
  },
  pdf: async (paper, laidOut) => {
    const { writePdf } = await import('./write/pdf/index.ts');
    const { layout, faces, fallbacks } = await laidOut();
    return { bytes: await writePdf(paper, layout, faces, fallbacks), pages: layout.pages.length };
  },
  md: async (paper, laidOut) => {
    const { writeMarkdown } = await import('./write/markdown/index.ts');
    const contents = await contentsOf(paper, laidOut);
    return { bytes: new TextEncoder().encode(writeMarkdown(paper, contents !== undefined)) };
  },
};

/** As many words stand on most pages of a court's papers, and more on many. */
const WORDS_A_PAGE = 300;

/**
 * Has the Word file written beside the layout where the paper looks too short for a table of contents, and once more
 * where the layout then says otherwise; a long paper waits for the pages that its contents name.
 */
async function dictate(paper: Paper, laidOut: () => Promise<LaidOut>, scribe: Scribe): Promise<Uint8Array> {
  const asked = paper.blocks.find((block) => block.kind === 'contents');
  const looksShort = wordsIn(paper) < (asked?.overPages ?? Number.POSITIVE_INFINITY) * WORDS_A_PAGE;
  const early = looksShort ? scribe.write(paper, undefined) : undefined;
  const [written, contents] = await Promise.all([early, contentsOf(paper, laidOut)]);
  return written && !contents ? written : scribe.write(paper, contents);
}

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

async function layOut(paper: Paper, host: Host): Promise<LaidOut> {
  const { openMeasure } = await import('./measure/index.ts');
  const { layout } = await import('./layout/index.ts');
  const { own, fallbacks } = await facesFor([...rareLettersIn(paper)], paper.sheet, host);
  const hyphenate = paper.sheet.hyphenate ? await hyphenateFor(paper) : undefined;
  return { layout: layout(paper, openMeasure(own, fallbacks), hyphenate), faces: own, fallbacks };
}

/** Where the words of a paper's language may be broken, loaded only for papers that break them. */
async function hyphenateFor({ language }: Paper): Promise<Hyphenate | undefined> {
  const { openHyphenate } = await import('./hyphenate/index.ts');
  return openHyphenate(language);
}
