import type { Host } from './host.ts';
import type { Layout } from './model/page.ts';
import type { Paper } from './model/paper.ts';
import { CUTS, type Cut } from './model/sheet.ts';

/** The papers the program writes. */
export const FORMATS = ['docx', 'pdf', 'md'] as const;
export type Format = (typeof FORMATS)[number];

export interface Written {
  readonly bytes: Uint8Array;
  /** Of a format that has pages of our own setting. */
  readonly pages?: number;
}

/** How each paper is made; what only one of them needs is loaded only for it. */
export const WRITERS: Readonly<Record<Format, (paper: Paper, host: Host) => Promise<Written>>> = {
  docx: async (paper) => {
    const { writeDocx } = await import('./write/docx/index.ts');
    return { bytes: await writeDocx(paper) };
  },
  pdf: async (paper, host) => {
    const { writePdf } = await import('./write/pdf/index.ts');
    const { layout, faces } = await layOut(paper, host);
    return { bytes: await writePdf(paper, layout, faces), pages: layout.pages.length };
  },
  md: async (paper) => {
    const { writeMarkdown } = await import('./write/markdown/index.ts');
    return { bytes: new TextEncoder().encode(writeMarkdown(paper)) };
  },
};

/** The paper as pages, and the faces it was measured with. Throws a `HostError` where a face is not to be had. */
export async function layOut(
  paper: Paper,
  host: Host,
): Promise<{ readonly layout: Layout; readonly faces: Readonly<Record<Cut, Uint8Array>> }> {
  const { openMeasure } = await import('./measure/index.ts');
  const { layout } = await import('./layout/index.ts');
  const bytes = await Promise.all(CUTS.map((cut) => host.read(host.face(paper.sheet.face.cuts[cut]))));
  const faces = Object.fromEntries(CUTS.map((cut, index) => [cut, bytes[index]])) as Record<Cut, Uint8Array>;
  return { layout: layout(paper, openMeasure(faces)), faces };
}
