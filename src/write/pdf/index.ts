import type { Steps } from '../../model/onward.ts';
import type { Layout } from '../../model/page.ts';
import type { Paper } from '../../model/paper.ts';
import type { CutFiles } from '../../model/sheet.ts';
import { crestResources } from './crest.ts';
import { Destinations } from './destinations.ts';
import { openDocument } from './document.ts';
import { drawPage } from './draw-page.ts';
import { encoderOf } from './glyphs.ts';
import { outlineOf } from './outline.ts';
import type { Reference } from './pdfkit.ts';
import { Structure } from './structure.ts';

/**
 * Draws a paper that has been laid out as a tagged PDF 1.7, its faces embedded, the same bytes for the same input.
 *
 * `faces` are the bytes of the four cuts that it was measured with, `fallbacks` those of the faces for letters that
 * these lack. `steps` hears how many pages are drawn.
 */
export async function writePdf(
  paper: Paper,
  layout: Layout,
  faces: CutFiles,
  fallbacks: readonly CutFiles[] = [],
  steps?: Steps,
): Promise<Uint8Array> {
  const { pdf, objects, faces: embedded } = openDocument(paper, [faces, ...fallbacks]);
  const structure = new Structure(pdf, objects, paper);
  const destinations = new Destinations(pdf);
  const fonts: Record<string, Reference> = {};
  const resources = pdf.ref({ Font: fonts, ...crestResources(paper, pdf) });
  const tools = {
    pdf,
    objects,
    fonts,
    resources,
    language: paper.language,
    structure,
    destinations,
    faces: embedded,
    encode: {
      regular: encoderOf(embedded.regular),
      bold: encoderOf(embedded.bold),
      italic: encoderOf(embedded.italic),
      boldItalic: encoderOf(embedded.boldItalic),
    },
    bookmark: outlineOf(paper, pdf),
    noteOf: new Map(paper.notes.map((note) => [note.anchor, note.number])),
    anchors: anchorsOf(layout),
  };
  for (const page of layout.pages) {
    steps?.(page.number, layout.pages.length);
    drawPage(page, tools);
  }
  structure.end();
  destinations.end(objects);
  resources.end();
  pdf.end();
  return objects.finish();
}

function anchorsOf(layout: Layout): Set<string> {
  const anchors = new Set<string>();
  for (const page of layout.pages) {
    for (const item of page.items) if (item.kind === 'anchor') anchors.add(item.anchor);
  }
  return anchors;
}
