import type { Paper } from '../../model/paper.ts';
import type { PdfDocument } from './pdfkit.ts';

/** What pages call the paper's crest. */
export const CREST = 'Crest';

/** The crest of a paper that has one, as the resources of its pages name it. */
export function crestResources({ crest }: Paper, pdf: PdfDocument): { readonly XObject?: object } {
  if (crest === undefined) return {};
  const image = pdf.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: crest.columns,
    Height: crest.rows,
    ColorSpace: 'DeviceRGB',
    BitsPerComponent: 8,
  });
  image.end(Buffer.from(crest.colours));
  return { XObject: { [CREST]: image } };
}
