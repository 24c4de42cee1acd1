import type { LinkTarget, Page, PageItem, RuleItem, StampItem, TextItem } from '../../model/page.ts';
import type { Cut } from '../../model/sheet.ts';
import { FROM_RIGHT } from '../../text/mirrored.ts';
import { type Encode, facesIn } from './glyphs.ts';
import { number } from './number.ts';
import type { AddBookmark } from './outline.ts';
import type { Element, EmbeddedChain, EmbeddedFace, PdfDocument } from './pdfkit.ts';
import { type Stretch, stretchesOf } from './stretches.ts';
import type { Structure } from './structure.ts';

/** What pages are drawn with. */
export interface Tools {
  readonly pdf: PdfDocument;
  /** The paper's own (BCP 47). */
  readonly language: string;
  readonly faces: Readonly<Record<Cut, EmbeddedChain>>;
  readonly encode: Readonly<Record<Cut, Encode>>;
  readonly structure: Structure;
  readonly bookmark: AddBookmark;
  /** The notes by their anchors, and every anchor there is: a link to any other leads nowhere and is left out. */
  readonly noteOf: ReadonlyMap<string, number>;
  readonly anchors: ReadonlySet<string>;
}

/** A stretch of the page that belongs to one element, or to none. */
interface OpenMark {
  readonly element: Element | undefined;
  readonly kind: 'text' | Artifact;
}

/** What is no part of the words: lines and leaders of the page's look, or what is on every page. */
type Artifact = 'Layout' | 'Pagination';

/** Draws one page: each item where it stands, its words in the element they belong to. */
export function drawPage(page: Page, tools: Tools): void {
  tools.pdf.addPage({ size: [page.width, page.height], margin: 0 });
  const drawing = new Drawing(page, tools);
  for (const item of page.items) drawing.item(item);
  drawing.end();
}

class Drawing {
  private mark: OpenMark | undefined;
  private readonly content: string[] = [];
  private link:
    | { readonly target: LinkTarget; readonly base: Element; readonly element: Element }
    | undefined;
  private readonly page: Page;
  private readonly tools: Tools;

  constructor(page: Page, tools: Tools) {
    this.page = page;
    this.tools = tools;
  }

  item(item: PageItem): void {
    if (item.kind === 'text') this.text(item);
    else if (item.kind === 'rule') this.rule(item);
    else if (item.kind === 'stamp') this.stamp(item);
    else this.anchor(item.anchor, item.y);
  }

  end(): void {
    this.endMark();
    this.endLink();
  }

  private anchor(anchor: string, y: number): void {
    this.tools.pdf.addNamedDestination(anchor, 'XYZ', null, y, null);
    this.tools.bookmark(anchor, y, this.page.width);
  }

  private rule({ x, y, width, thickness }: RuleItem): void {
    this.begin(undefined, 'Layout');
    this.content.push(
      `${number(thickness)} w ${number(x)} ${number(y)} m ${number(x + width)} ${number(y)} l S`,
    );
  }

  private stamp({ x, y, text, cut, size, angle }: StampItem): void {
    this.begin(undefined, 'Pagination');
    // The matrix of letters that stand upright on pages that count from the top, turned by the angle.
    const [cos, sin] = [Math.cos(angle), -Math.sin(angle)];
    const turn = [cos, sin, sin, -cos].map(number).join(' ');
    this.content.push(
      `q ${GREY} rg BT /${this.faceOf(cut, text)} ${number(size)} Tf ${turn} ${number(x)} ${number(y)} Tm ${this.tools.encode[cut](text, size, 0)} TJ ET Q`,
    );
  }

  private text(item: TextItem): void {
    const { x, y, cut, size, text, wordSpace } = item;
    const element = item.part === undefined ? undefined : this.elementOf(item);
    // pdfkit's pages count from the top; the matrix puts the letters upright again.
    const start = `BT /${this.faceOf(cut, text)} ${number(size)} Tf 1 0 0 -1 ${number(x)} ${number(y)} Tm`;
    const stretches = element === undefined ? [] : stretchesOf(item, this.tools.language);
    if (element !== undefined && stretches.some(({ told }) => told !== undefined))
      this.apart(stretches, start, item, element);
    else {
      this.begin(element, 'Pagination');
      const shown = item.rightToLeft ? FROM_RIGHT + text : text;
      this.content.push(`${start} ${this.tools.encode[cut](shown, size, wordSpace)} TJ ET`);
    }
    if (this.link !== undefined && element === this.link.element)
      this.annotate(item, this.link.target, element);
  }

  /** Each stretch with a mark of its own beside the others, none within another: poppler loses what follows in that. */
  private apart(
    stretches: readonly Stretch[],
    start: string,
    { cut, size, wordSpace, rightToLeft }: TextItem,
    element: Element,
  ): void {
    const { pdf, encode } = this.tools;
    this.endMark();
    this.write([start]);
    for (const { text, told } of stretches) {
      const apart = rightToLeft ? REVERSED : 'Span';
      const tag = told === undefined ? String(element.dictionary.data.S) : apart;
      element.add(pdf.markStructureContent(tag, told));
      if (text !== '') this.write([`${encode[cut](text, size, wordSpace)} TJ`]);
      pdf.endMarkedContent();
    }
    this.write(['ET']);
  }

  /** The name of a cut on this page, where it and all faces that a text needs beside it are made known. */
  private faceOf(cut: Cut, text: string): string {
    const chain = this.tools.faces[cut];
    this.know(chain[0]);
    if (chain.length > 1) for (const face of facesIn(chain, text)) this.know(face);
    return chain[0].id;
  }

  private know(face: EmbeddedFace): void {
    this.tools.pdf.page.fonts[face.id] ??= face.ref();
  }

  /** Where an item's words belong: its part's body or label, or the link within. */
  private elementOf(item: TextItem): Element {
    const { structure } = this.tools;
    const elements = structure.of(item.part as NonNullable<TextItem['part']>);
    const base = item.role === 'label' ? elements.label : elements.body;
    const target = item.link !== undefined && this.leads(item.link) ? item.link : undefined;
    if (this.link !== undefined && (this.link.target !== target || this.link.base !== base)) this.endLink();
    if (target === undefined) return base;
    this.link ??= { target, base, element: this.linkElement(item, base, target) };
    return this.link.element;
  }

  private linkElement(item: TextItem, base: Element, target: LinkTarget): Element {
    const { structure, noteOf } = this.tools;
    if (item.role !== 'call') return structure.child(base, 'Link');
    const element = structure.child(structure.child(base, 'Reference'), 'Link');
    const note = target.kind === 'anchor' ? noteOf.get(target.anchor) : undefined;
    if (note !== undefined) structure.note(note, base);
    return element;
  }

  private leads(link: LinkTarget): boolean {
    return link.kind === 'address' || this.tools.anchors.has(link.anchor);
  }

  /** pdfkit takes a link's page to be the current one when its element ends; so it ends with its page at the latest. */
  private endLink(): void {
    if (this.link === undefined) return;
    this.endMark();
    this.link.element.end();
    this.link = undefined;
  }

  private begin(element: Element | undefined, artifact: Artifact): void {
    const kind = element === undefined ? artifact : 'text';
    if (this.mark?.element === element && this.mark?.kind === kind) return;
    this.endMark();
    const { pdf } = this.tools;
    if (element === undefined) pdf.markContent('Artifact', { type: artifact });
    else element.add(pdf.markStructureContent(String(element.dictionary.data.S)));
    this.mark = { element, kind };
  }

  private endMark(): void {
    if (this.mark === undefined) return;
    if (this.content.length > 0) this.write(this.content);
    this.content.length = 0;
    this.tools.pdf.endMarkedContent();
    this.mark = undefined;
  }

  private write(operators: readonly string[]): void {
    this.tools.pdf.page.write(Buffer.from(`${operators.join('\n')}\n`, 'latin1'));
  }

  private annotate({ x, y, width, size, text }: TextItem, target: LinkTarget, element: Element): void {
    const top = y - size * RISE;
    const height = size * (RISE + FALL);
    const { pdf } = this.tools;
    if (target.kind === 'address') {
      const href = asciiAddress(target.href);
      pdf.link(x, top, width, height, href, { structParent: element, Contents: new String(href) });
    } else {
      const Contents = new String(text.trim());
      pdf.annotate(x, top, width, height, {
        Subtype: 'Link',
        Dest: target.anchor,
        structParent: element,
        Contents,
      });
    }
  }
}

/** Tells that letters stand in the reverse of the order in which they are read (ISO 32000-1, 14.8.2.3.3). */
const REVERSED = 'ReversedChars';

/** Light enough for black words to be read upon it. */
const GREY = '0.87 0.87 0.87';

/** How far a link's rectangle reaches above and below the base line, in ems. */
const RISE = 0.9;
const FALL = 0.25;

/** An address in the letters that PDF allows one: everything beyond ASCII escaped as in any address. */
function asciiAddress(href: string): string {
  return href.replace(/[^\x21-\x7e]+/g, (letters) => encodeURIComponent(wellFormed(letters)));
}

function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
