import { byCodePoint } from '../../text/order.ts';
import { literal } from './literal.ts';
import { number } from './number.ts';
import type { Objects } from './objects.ts';
import type { PdfDocument, Reference } from './pdfkit.ts';

/** The places that links lead to, by the names of their anchors, in one leaf of a tree (ISO 32000-1, 7.9.6 and 12.3.2.3). */
export class Destinations {
  private readonly places = new Map<string, string>();
  private readonly tree: Reference;

  constructor(pdf: PdfDocument) {
    this.tree = pdf.ref();
    pdf._root.data.Names.data.Dests = this.tree;
  }

  /** Names a height of a page, in points from its lower edge; `page` is the number of its object. */
  add(anchor: string, page: number, height: number): void {
    this.places.set(anchor, `[${page} 0 R/XYZ null ${number(height)} null]`);
  }

  end(objects: Objects): void {
    const names = [...this.places].sort(([one], [other]) => byCodePoint(one, other));
    const written = names.map(([anchor, place]) => literal(anchor) + place);
    objects.write(this.tree.id, `<</Names[${written.join('\n')}]>>`);
  }
}
