import { zlibSync } from 'fflate';
import { byCodePoint } from '../../text/order.ts';
import { Chunks } from './chunks.ts';
import { digest } from './digest.ts';

/** What pdfkit 0.20 keeps to itself, and we must change or reach around. */
interface Inner {
  readonly _root: {
    readonly data: {
      readonly Names: { readonly data: { readonly Dests: { _compareKeys: typeof byCodePoint } } };
    };
  };
  _offset: number;
  _id: Uint8Array;
  _finalize(): void;
  _addInfo(): void;
  _write(data: string | Uint8Array): void;
  appendXML(xml: string): void;
  ref(data?: object): InnerReference;
}

interface InnerReference {
  readonly data: { Filter?: string; readonly Type?: string };
  buffer: Uint8Array[];
  finalize(): void;
}

/**
 * Mends what would make the file depend on the machine, or be wrong.
 *
 * pdfkit sorts the names of destinations by the locale, where readers search them by code; it puts the title into XML
 * as it stands, `&` and `<` too; and it compresses with zlib, whose bytes differ from processor to processor.
 */
export function mend(document: PDFKit.PDFDocument, xmp: string): void {
  const inner = document as unknown as Inner;
  inner._root.data.Names.data.Dests._compareKeys = byCodePoint;
  inner._addInfo = () => inner.appendXML(xmp);
  const ref = inner.ref;
  inner.ref = (data) => Object.assign(ref.call(inner, data), { finalize: finalizeCompressed });
}

/** Before an object is written its content is compressed, but for metadata, which any program should find by reading. */
function finalizeCompressed(this: InnerReference): void {
  if (this.buffer.length > 0 && this.data.Filter === undefined && this.data.Type !== 'Metadata') {
    this.buffer = [zlibSync(Buffer.concat(this.buffer))];
    this.data.Filter = 'FlateDecode';
  }
  Object.getPrototypeOf(this).finalize.call(this);
}

/**
 * Gathers the bytes of a document that has just been opened. pdfkit writes some five lines for each of its objects and
 * passes each through a stream; a paper of 10,000 paragraphs has 90,000 objects, and gathering their lines takes a fifth
 * of the time.
 */
export function gather(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const inner = document as unknown as Inner;
  const chunks = new Chunks();
  chunks.add(FIRST_LINES);
  inner._write = (data) => {
    inner._offset += chunks.add(typeof data === 'string' ? `${data}\n` : data);
  };
  // pdfkit's id knows the title and the date, which a paper's public and its confidential copy share.
  const finalize = inner._finalize;
  inner._finalize = () => {
    inner._id = digest(chunks.all());
    finalize.call(inner);
  };
  return new Promise((resolve, reject) => {
    document.on('data', () => undefined);
    document.on('error', reject);
    document.on('end', () => resolve(Buffer.concat(chunks.all())));
  });
}

/** What pdfkit has written by then: the version, and a line of bytes that marks the file as binary. */
const FIRST_LINES = '%PDF-1.7\n%\xff\xff\xff\xff\n';
