import PDFDocument from 'pdfkit';
import type { Paper } from '../../model/paper.ts';
import { CUTS, type Cut, type CutFiles } from '../../model/sheet.ts';
import { exact } from './exact.ts';
import { mend } from './mend.ts';
import { Objects } from './objects.ts';
import type { EmbeddedChain, EmbeddedFace, PdfDocument } from './pdfkit.ts';
import { xmpOf } from './xmp.ts';

/** An empty document with the paper's properties, and its faces. */
export interface OpenDocument {
  readonly pdf: PdfDocument;
  readonly faces: Readonly<Record<Cut, EmbeddedChain>>;
  readonly objects: Objects;
}

const PROGRAM = 'indict';

/** Opens a tagged PDF 1.7 that is PDF/UA-1 and PDF/A-2a. Everything in it, the file's id too, comes from the paper. */
export function openDocument(paper: Paper, chain: readonly CutFiles[]): OpenDocument {
  const { title, author, subject, keywords, created } = paper.properties;
  const date = new Date(created * 1000);
  const info = { Title: title, Author: author, Subject: subject, Keywords: keywords.join(', ') };
  const said = Object.fromEntries(Object.entries(info).filter(([, value]) => value !== ''));
  const opened = new PDFDocument({
    pdfVersion: '1.7',
    // pdfkit knows one standard a file; `xmpOf` says the other, PDF/UA-1.
    subset: 'PDF/A-2a',
    autoFirstPage: false,
    // Without a face of its own pdfkit would load one of the fourteen that are never embedded.
    font: '',
    tagged: true,
    lang: paper.language,
    displayTitle: true,
    // `mend` compresses.
    compress: false,
    info: { Producer: PROGRAM, Creator: PROGRAM, CreationDate: date, ...said },
  });
  const pdf = opened as unknown as PdfDocument;
  mend(pdf, xmpOf(paper, date, PROGRAM));
  return { pdf, objects: new Objects(pdf), faces: register(opened, chain) };
}

function register(document: PDFKit.PDFDocument, chain: readonly CutFiles[]): Record<Cut, EmbeddedChain> {
  const embedded = (cut: Cut, files: CutFiles, place: number): EmbeddedFace => {
    const name = `${cut}${place}`;
    document.registerFont(name, files[cut] as Buffer);
    return exact((document.font(name) as unknown as { readonly _font: EmbeddedFace })._font);
  };
  const faces = CUTS.map((cut) => [cut, chain.map((files, place) => embedded(cut, files, place))]);
  return Object.fromEntries(faces) as unknown as Record<Cut, EmbeddedChain>;
}
