import { strFromU8, unzipSync, unzlibSync } from 'fflate';
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Format } from '../../src/pipeline.ts';

/** All text that a file of that format holds anywhere, shown or not, without white space. */
export async function everythingIn(format: Format, bytes: Uint8Array): Promise<string> {
  return (await HOLDS[format](bytes)).replace(/[\s\0]/g, '');
}

const HOLDS: Readonly<Record<Format, (bytes: Uint8Array) => Promise<string>>> = {
  docx: zipHolds,
  xlsx: zipHolds,
  pdf: async (bytes) => `${strFromU8(bytes, true)} ${streamsOf(bytes).join(' ')} ${await shownOn(bytes)}`,
  md: async (bytes) => strFromU8(bytes),
  csv: async (bytes) => strFromU8(bytes),
};

async function zipHolds(bytes: Uint8Array): Promise<string> {
  const parts = Object.entries(unzipSync(bytes));
  return parts.map(([path, part]) => `${path} ${strFromU8(part)} ${shownIn(strFromU8(part))}`).join(' ');
}

/** Words that runs cut into pieces, as they stand together. */
function shownIn(xml: string): string {
  return xml.replace(/<[^>]*>/g, '');
}

/** Every stream of a PDF, inflated where it is deflated. */
function streamsOf(bytes: Uint8Array): string[] {
  const file = strFromU8(bytes, true);
  return [...file.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: mark }) => {
    const start = index + mark.length;
    const stream = bytes.subarray(start, file.indexOf('endstream', start));
    return stream[0] === ZLIB ? [strFromU8(unzlibSync(stream), true)] : [];
  });
}

/** The first byte of what zlib deflates in the usual way. */
const ZLIB = 0x78;

/** What pages, bookmarks and links say by pdf.js, which knows the letters behind glyph numbers. */
async function shownOn(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  const pdf = await task.promise;
  const about = JSON.stringify([await pdf.getOutline(), await pdf.getMetadata()]);
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, (_, index) => pageText(pdf, index + 1)),
  );
  await task.destroy();
  return [about, ...pages].join(' ');
}

async function pageText(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const links = JSON.stringify(await page.getAnnotations());
  return items.map((item) => ('str' in item ? item.str : '')).join('') + links;
}
