import { zlibSync } from 'fflate';
import type { PdfDocument } from './pdfkit.ts';

/** What pdfkit 0.20 keeps to itself, and we must change. */
interface Inner {
  _addInfo(): void;
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
 * pdfkit puts the title into XML as it stands, `&` and `<` too, and it compresses with zlib, whose bytes differ from
 * processor to processor.
 */
export function mend(document: PdfDocument, xmp: string): void {
  const inner = document as unknown as Inner;
  inner._addInfo = () => inner.appendXML(xmp);
  const ref = inner.ref;
  inner.ref = (data) => Object.assign(ref.call(inner, data), { finalize: finalizeCompressed });
}

/** Before an object is written its content is compressed, but for metadata, which any program should find by reading. */
function finalizeCompressed(this: InnerReference): void {
  if (this.buffer.length > 0 && this.data.Filter === undefined && this.data.Type !== 'Metadata') {
    const [first, ...rest] = this.buffer;
    this.buffer = [zlibSync(rest.length === 0 && first ? first : Buffer.concat(this.buffer))];
    this.data.Filter = 'FlateDecode';
  }
  Object.getPrototypeOf(this).finalize.call(this);
}
