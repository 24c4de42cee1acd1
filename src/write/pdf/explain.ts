import type { Codes } from './codes.ts';
import { leaveGlyphNames, type Tables } from './glyph-names.ts';
import type { PdfDocument, Reference, StreamReference } from './pdfkit.ts';

/** What of pdfkit's face puts it into the file. */
export interface Embedding {
  readonly document: PdfDocument;
  readonly font: Tables;
  /** The letters of each glyph of the file, and its width. */
  readonly unicode: readonly (readonly number[])[];
  readonly widths: readonly number[];
  readonly dictionary: Reference;
  toUnicodeCmap(): StreamReference;
  embed(): void;
}

/** Has a face written with the codes that its glyphs have here, in place of pdfkit's. */
export function explain(face: Embedding, codes: Codes): void {
  const written = (text: string, data = {}): StreamReference => {
    const stream = face.document.ref(data);
    stream.end(Buffer.from(text));
    return stream;
  };
  face.toUnicodeCmap = () => written(codes.toLetters(face.unicode));
  const { embed } = face;
  face.embed = () => {
    leaveGlyphNames(face.font);
    const { dictionary } = face;
    const { end } = dictionary;
    dictionary.end = () => {
      dictionary.data.Encoding = written(codes.toGlyphs(face.widths.length), { ...CMAP });
      end.call(dictionary);
    };
    embed.call(face);
  };
}

/** What the file says of the way from codes to glyphs, as that itself does. */
const CMAP = {
  Type: 'CMap',
  CMapName: 'Indict',
  CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
};
