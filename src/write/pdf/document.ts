import PDFDocument from 'pdfkit';
import type { Paper } from '../../model/paper.ts';
import { CUTS, type Cut } from '../../model/sheet.ts';
import { byCodePoint } from '../../text/order.ts';
import { xmpOf } from './xmp.ts';

/** An object of the file that others may point at. */
export interface Reference {
  readonly data: Record<string, unknown>;
}

/** A face within pdfkit: what encodes its glyphs and puts those that were used into the file. */
export interface EmbeddedFace {
  readonly id: string;
  /** Glyph numbers in four hexadecimal figures, and where each stands, in thousandths of an em. */
  encode(text: string): readonly [
    readonly string[],
    readonly {
      readonly xAdvance: number;
      readonly advanceWidth: number;
      readonly xOffset: number;
      readonly yOffset: number;
    }[],
  ];
  ref(): Reference;
}

/** An element of the structure tree. */
export interface Element {
  readonly dictionary: Reference;
  add(child: unknown): this;
  end(): void;
}

export interface OutlineEntry {
  addItem(title: string, options: object): OutlineEntry;
}

/** The parts of pdfkit's document that we draw with, some of which its types leave out. */
export interface PdfDocument {
  readonly page: {
    readonly fonts: Record<string, Reference>;
    readonly dictionary: Reference;
    write(bytes: Uint8Array): void;
  };
  readonly outline: OutlineEntry;
  addPage(options: object): void;
  addNamedDestination(name: string, kind: 'XYZ', left: null, top: number, zoom: null): void;
  struct(type: string, options?: object): Element;
  addStructure(element: Element): void;
  markStructureContent(tag: string): unknown;
  markContent(tag: string, options: object): void;
  endMarkedContent(): void;
  link(x: number, y: number, width: number, height: number, address: string, options: object): void;
  annotate(x: number, y: number, width: number, height: number, options: object): void;
  end(): void;
}

/** An empty document with the paper's properties, its four faces, and a promise of the bytes once it has ended. */
export interface OpenDocument {
  readonly pdf: PdfDocument;
  readonly faces: Readonly<Record<Cut, EmbeddedFace>>;
  readonly bytes: Promise<Uint8Array>;
}

const PROGRAM = 'indict';

/** Opens a tagged PDF 1.7. Everything in it, the file's id too, comes from the paper. */
export function openDocument(paper: Paper, faces: Readonly<Record<Cut, Uint8Array>>): OpenDocument {
  const { title, author, subject, keywords, created } = paper.properties;
  const date = new Date(created * 1000);
  const info = { Title: title, Author: author, Subject: subject, Keywords: keywords.join(', ') };
  const said = Object.fromEntries(Object.entries(info).filter(([, value]) => value !== ''));
  const document = new PDFDocument({
    pdfVersion: '1.7',
    autoFirstPage: false,
    // Without a face of its own pdfkit would load one of the fourteen that are never embedded.
    font: '',
    tagged: true,
    lang: paper.language,
    displayTitle: true,
    info: { Producer: PROGRAM, Creator: PROGRAM, CreationDate: date, ...said },
  });
  const bytes = collect(document);
  mend(document, paper, date);
  return { pdf: document as unknown as PdfDocument, faces: register(document, faces), bytes };
}

interface Inner {
  readonly _font: EmbeddedFace;
  readonly _root: {
    readonly data: {
      readonly Names: { readonly data: { readonly Dests: { _compareKeys: typeof byCodePoint } } };
    };
  };
  _addInfo(): void;
  _write(data: string | Uint8Array): void;
  _offset: number;
  appendXML(xml: string): void;
}

/**
 * Mends two things of pdfkit 0.20: it sorts the names of destinations by the machine's locale, where readers search
 * them by code, and it puts the title into XML as it stands, `&` and `<` too.
 */
function mend(document: PDFKit.PDFDocument, paper: Paper, date: Date): void {
  const inner = document as unknown as Inner;
  inner._root.data.Names.data.Dests._compareKeys = byCodePoint;
  inner._addInfo = () => inner.appendXML(xmpOf(paper, date, PROGRAM));
}

function register(
  document: PDFKit.PDFDocument,
  faces: Readonly<Record<Cut, Uint8Array>>,
): Record<Cut, EmbeddedFace> {
  return Object.fromEntries(
    CUTS.map((cut) => {
      document.registerFont(cut, faces[cut] as Buffer);
      return [cut, (document.font(cut) as unknown as Inner)._font];
    }),
  ) as Record<Cut, EmbeddedFace>;
}

/**
 * Gathers the file. pdfkit writes some five lines for each of its objects and passes each through a stream; a paper of
 * 10,000 paragraphs has 90,000 objects, and a list of lines takes a fifth of the time.
 */
function collect(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const inner = document as unknown as Inner;
  const chunks: Uint8Array[] = [Buffer.from(FIRST_LINES, 'latin1')];
  inner._write = (data) => {
    const chunk = typeof data === 'string' ? Buffer.from(`${data}\n`, 'latin1') : data;
    inner._offset += chunk.length;
    chunks.push(chunk);
  };
  return new Promise((resolve, reject) => {
    document.on('data', () => undefined);
    document.on('error', reject);
    document.on('end', () => resolve(Buffer.concat(chunks)));
  });
}

/** What pdfkit has written by then: the version, and a line of bytes that marks the file as binary. */
const FIRST_LINES = '%PDF-1.7\n%\xff\xff\xff\xff\n';
