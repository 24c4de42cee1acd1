import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of the structure tree with the words that a page has of it. */
export interface ReadElement {
  readonly role: string;
  readonly children: readonly (ReadElement | string)[];
}

/** A PDF as pdf.js, which shares no code with pdfkit, reads it. */
export interface ReadPdf {
  /** The structure tree of each page: pdf.js gives no tree of the whole. */
  readonly pages: readonly ReadElement[];
  /** Per page, what stands outside the structure: headers, footers, repeated table heads. */
  readonly artifacts: readonly (readonly string[])[];
  readonly outline: readonly { readonly title: string; readonly depth: number }[];
  readonly destinations: ReadonlyMap<string, number>;
  readonly links: readonly ReadLink[];
  readonly info: Readonly<Record<string, unknown>>;
  /** What the file's XMP says, by qualified name. */
  readonly xmp: Readonly<Record<string, unknown>>;
}

export interface ReadLink {
  readonly page: number;
  readonly to: string;
  readonly rect: readonly number[];
}

/** Reads a whole PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const pdf = await loading.promise;
  const read: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) read.push(await readPage(pdf, number));
  const { info, metadata } = await pdf.getMetadata();
  const whole = {
    pages: read.map(({ tree }) => tree),
    artifacts: read.map(({ artifacts }) => artifacts),
    outline: await readOutline(pdf),
    destinations: await readDestinations(pdf),
    links: await readLinks(pdf),
    info: info as Record<string, unknown>,
    xmp: Object.fromEntries(metadata ?? []),
  };
  await loading.destroy();
  return whole;
}

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

interface ReadPage {
  readonly tree: ReadElement;
  readonly artifacts: readonly string[];
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<ReadPage> {
  const page = await pdf.getPage(number);
  const { words, artifacts } = await markedWords(page);
  return { tree: elementOf(((await page.getStructTree()) ?? {}) as Node, words), artifacts };
}

async function markedWords(page: Awaited<ReturnType<PDFDocumentProxy['getPage']>>) {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  // Like a line, a page ends where a space was or within a word; the first words of a page tell by what comes before.
  const words = new Map<string, string>();
  const artifacts: string[] = [];
  const open: { readonly id: string | undefined; readonly from?: number }[] = [];
  const add = (id: string | undefined, said: string) => {
    if (id === undefined) artifacts.push(said);
    else words.set(id, `${words.get(id) ?? (words.size === 0 ? ' ' : '')}${said}`);
  };
  for (const item of items as unknown as readonly TextOrMark[]) {
    if (item.type === undefined) add(open.at(-1)?.id, `${item.str}${item.hasEOL ? ' ' : ''}`);
    else if (item.type === 'endMarkedContent') close(words, open.pop());
    else {
      const id = item.id ?? open.at(-1)?.id;
      open.push(item.tag === 'Span' ? { id, from: words.get(id ?? '')?.length ?? 0 } : { id });
    }
  }
  return { words, artifacts: artifacts.filter((each) => each.trim() !== '') };
}

/** A mark about nothing or about a hyphen says that the word goes on; one about words, that they are of another language. */
function close(
  words: Map<string, string>,
  mark?: { readonly id: string | undefined; readonly from?: number },
): void {
  if (mark?.id === undefined || mark.from === undefined) return;
  const said = words.get(mark.id) ?? '';
  if (/^\s*-?\s*$/.test(said.slice(mark.from))) words.set(mark.id, said.slice(0, mark.from) + JOINED);
}

/** Stands in the words read where a word goes on in the next line. */
const JOINED = '\u0000';

interface TextOrMark {
  readonly type?: string;
  readonly tag?: string;
  readonly id?: string | null;
  readonly str?: string;
  readonly hasEOL?: boolean;
}

function elementOf(node: Node, words: ReadonlyMap<string, string>): ReadElement {
  const children = (node.children ?? []).map((child) =>
    child.type === undefined ? elementOf(child, words) : (words.get(child.id ?? '') ?? ''),
  );
  return { role: node.role ?? '', children };
}

async function readOutline(pdf: PDFDocumentProxy): Promise<{ title: string; depth: number }[]> {
  type Entry = { title: string; items: Entry[] };
  const flat = (entries: readonly Entry[], depth: number): { title: string; depth: number }[] =>
    entries.flatMap(({ title, items }) => [{ title, depth }, ...flat(items, depth + 1)]);
  return flat(((await pdf.getOutline()) ?? []) as unknown as Entry[], 1);
}

async function readDestinations(pdf: PDFDocumentProxy): Promise<Map<string, number>> {
  const named = (await pdf.getDestinations()) as unknown as Record<string, [{ num: number; gen: number }]>;
  const pages = await Promise.all(
    Object.entries(named).map(
      async ([name, [page]]): Promise<[string, number]> => [name, 1 + (await pdf.getPageIndex(page))],
    ),
  );
  return new Map(pages);
}

async function readLinks(pdf: PDFDocumentProxy): Promise<ReadLink[]> {
  const pages = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  const perPage = await Promise.all(
    pages.map(async (page) => {
      const annotations = await (await pdf.getPage(page)).getAnnotations();
      return annotations.map((link): ReadLink => ({ page, to: link.url ?? link.dest, rect: link.rect }));
    }),
  );
  return perPage.flat();
}

/** All elements of a role, in reading order. */
export function elements(root: ReadElement, role: string): ReadElement[] {
  return root.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.role === role ? [child] : []), ...elements(child, role)],
  );
}

/** The words of an element, without those of elements of the given roles within it; spaces as one. */
export function wordsOf(element: ReadElement, without: readonly string[] = []): string {
  return normal(rawWords(element, without));
}

function rawWords(element: ReadElement, without: readonly string[]): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      return without.includes(child.role) ? '' : rawWords(child, without);
    })
    .join('');
}

function normal(raw: string): string {
  const whole = raw.split(JOINED).map((piece, index) => (index === 0 ? piece : piece.trimStart()));
  return whole.join('').replace(/\s+/g, ' ').trim();
}

/** What has a label: a numbered paragraph or a note. */
export interface Labelled {
  readonly label: string;
  readonly text: string;
}

/** The numbered paragraphs, in order, without their calls. */
export function numberedIn(pdf: ReadPdf): Labelled[] {
  return labelledIn(pdf, 'LI', ['Lbl', 'L', 'BlockQuote', 'Reference', 'Note']);
}

/** The notes, in the order of their calls. */
export function notesIn(pdf: ReadPdf): Labelled[] {
  return labelledIn(pdf, 'Note', ['Lbl']);
}

/** On a later page an element is known by its having no label there, and can only be the last one of the page before. */
function labelledIn(pdf: ReadPdf, role: string, without: readonly string[]): Labelled[] {
  const found: { label: string; raw: string }[] = [];
  for (const element of pdf.pages.flatMap((page) => elements(page, role))) {
    const label = elements({ role, children: element.children.filter(isLabel) }, 'Lbl')
      .map((each) => wordsOf(each))
      .join('');
    const raw = rawWords(element, without);
    const last = found.at(-1);
    if (label !== '') found.push({ label, raw });
    else if (last !== undefined) last.raw += raw;
  }
  return found.map(({ label, raw }) => ({ label, text: normal(raw) }));
}

function isLabel(child: ReadElement | string): boolean {
  return typeof child !== 'string' && child.role === 'Lbl';
}
