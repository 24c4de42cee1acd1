import {
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Destination, type Node, PdfTree, type Target } from './pdf-tree.ts';
import { wordsOf } from './pdf-words.ts';
import { type Reading, reading } from './reading.ts';

/** Reads a tagged PDF with pdf.js: its words by the structure tree, links and named destinations by their places. */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  const pdf = await task.promise;
  const tree = new PdfTree();
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const parts = { tree: (await page.getStructTree()) as Node, words: await wordsOf(page) };
    tree.read({ number, ...parts, targets: await targetsOf(page) });
  }
  const finds = tree.finds(await destinationsOf(pdf));
  await task.destroy();
  return reading(finds);
}

async function targetsOf(page: PDFPageProxy): Promise<ReadonlyMap<string, Target>> {
  const annotations: readonly Annotation[] = await page.getAnnotations();
  return new Map(
    annotations
      .filter(({ subtype }) => subtype === 'Link')
      .map(({ id, dest, unsafeUrl }) => [id, { name: dest ?? undefined, address: unsafeUrl ?? undefined }]),
  );
}

interface Annotation {
  readonly id: string;
  readonly subtype: string;
  readonly dest?: string;
  readonly unsafeUrl?: string;
}

async function destinationsOf(pdf: PDFDocumentProxy): Promise<ReadonlyMap<string, Destination>> {
  const named = Object.entries(
    (await pdf.getDestinations()) as Record<string, [never, never, number, number]>,
  );
  return new Map(
    await Promise.all(
      named.map(
        async ([name, [page, , , y]]): Promise<[string, Destination]> => [
          name,
          { page: (await pdf.getPageIndex(page)) + 1, y },
        ],
      ),
    ),
  );
}
