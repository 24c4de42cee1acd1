import type {
  AnchorItem,
  Page,
  PageItem,
  PictureItem,
  RuleItem,
  StampItem,
  TextItem,
} from '../../model/page.ts';
import type { Cut } from '../../model/sheet.ts';
import { FROM_RIGHT } from '../../text/mirrored.ts';
import { Content } from './content.ts';
import { CREST } from './crest.ts';
import type { Destinations } from './destinations.ts';
import type { Element } from './element.ts';
import { type Encode, facesIn } from './glyphs.ts';
import { Home, type OpenLink } from './home.ts';
import { linkOf } from './link.ts';
import { literal } from './literal.ts';
import { number } from './number.ts';
import type { Objects } from './objects.ts';
import type { AddBookmark } from './outline.ts';
import type { EmbeddedChain, EmbeddedFace, PdfDocument, Reference } from './pdfkit.ts';
import { stretchesOf, type Told } from './stretches.ts';
import type { Structure } from './structure.ts';

/** What pages are drawn with. */
export interface Tools {
  readonly pdf: PdfDocument;
  readonly objects: Objects;
  /** The faces that are in use, which all pages share. */
  readonly resources: Reference;
  readonly fonts: Record<string, Reference>;
  /** The paper's own (BCP 47). */
  readonly language: string;
  readonly faces: Readonly<Record<Cut, EmbeddedChain>>;
  readonly encode: Readonly<Record<Cut, Encode>>;
  readonly structure: Structure;
  readonly destinations: Destinations;
  readonly bookmark: AddBookmark;
  /** The notes by their anchors, and every anchor there is: a link to any other leads nowhere and is left out. */
  readonly noteOf: ReadonlyMap<string, number>;
  readonly anchors: ReadonlySet<string>;
}

type Drawn = Exclude<PageItem, AnchorItem>;

/** A stretch of the page that belongs to one element, or to none. */
interface OpenMark {
  readonly element: Element | undefined;
  readonly kind: Drawn['kind'];
}

/** Draws one page: each item where it stands, its words in the element they belong to. */
export function drawPage(page: Page, tools: Tools): void {
  const drawing = new Drawing(page, tools);
  for (const item of page.items) drawing.item(item);
  drawing.end();
}

class Drawing {
  private mark: OpenMark | undefined;
  /** Whose each stretch of words is. */
  private readonly owners: Element[] = [];
  private readonly links: number[] = [];
  private readonly key: number;
  private readonly content: Content;
  private readonly home: Home;
  private readonly dictionary: Reference;
  private readonly page: Page;
  private readonly tools: Tools;

  constructor(page: Page, tools: Tools) {
    this.page = page;
    this.tools = tools;
    this.content = new Content(page.height);
    this.key = tools.structure.key();
    this.home = new Home(tools);
    const { pdf } = tools;
    this.dictionary = pdf.ref({ MediaBox: [0, 0, page.width, page.height] });
    pdf.page = { dictionary: this.dictionary, height: page.height };
  }

  item(item: PageItem): void {
    if (item.kind === 'text') this.text(item);
    else if (item.kind === 'rule') this.rule(item);
    else if (item.kind === 'stamp') this.stamp(item);
    else if (item.kind === 'picture') this.picture(item);
    else this.anchor(item.anchor, item.y);
  }

  /** Writes the page. */
  end(): void {
    this.endMark();
    const { pdf, objects, structure, resources } = this.tools;
    structure.own(this.key, this.owners);
    const content = pdf.ref();
    content.end(this.content.bytes());
    const { Pages } = pdf._root.data;
    Pages.data.Kids.push(this.dictionary);
    Pages.data.Count++;
    const size = `/MediaBox[0 0 ${number(this.page.width)} ${number(this.page.height)}]`;
    const drawn = `/Contents ${content.id} 0 R/Resources ${resources.id} 0 R`;
    const links = this.links.map((link) => `${link} 0 R`).join(' ');
    const read = `/StructParents ${this.key}/Tabs/S${links && `/Annots[${links}]`}`;
    objects.write(this.dictionary.id, `<</Type/Page/Parent ${Pages.id} 0 R${size}${drawn}${read}>>`);
  }

  private anchor(anchor: string, y: number): void {
    this.tools.destinations.add(anchor, this.dictionary.id, this.page.height - y);
    this.tools.bookmark(anchor, y, this.page.width);
  }

  private rule(item: RuleItem): void {
    this.begin(undefined, item.kind);
    this.content.rule(item);
  }

  private stamp(item: StampItem): void {
    this.begin(undefined, item.kind);
    const { text, cut, size } = item;
    this.content.stamp(item, this.faceOf(cut, text), this.tools.encode[cut](text, size));
  }

  private picture(item: PictureItem): void {
    this.begin(undefined, item.kind);
    this.content.picture(item, CREST);
  }

  private text(item: TextItem): void {
    const { cut, size, text } = item;
    const element = item.part && this.home.of(item, item.part);
    const encode = this.tools.encode[cut];
    const stretches = element
      ? stretchesOf(item, this.tools.language)
      : [{ text: item.rightToLeft ? FROM_RIGHT + text : text, told: undefined }];
    stretches.forEach((stretch, index) => {
      if (element && stretch.told) this.beginApart(stretch.told, item, element);
      else this.begin(element, item.kind);
      if (index === 0) this.content.moveTo(item, this.faceOf(cut, text));
      if (stretch.text !== '') this.content.show(encode(stretch.text, size));
      if (stretch.told) this.endMark();
    });
    // A space between words from right to left is an item of its own, and nothing to point at.
    const pointsAt = text.trim() === '' ? undefined : this.home.link;
    if (pointsAt !== undefined && element === pointsAt.element) this.annotate(item, pointsAt);
  }

  /** The name of a cut, where it and all faces that a text needs beside it are made known. */
  private faceOf(cut: Cut, text: string): string {
    const chain = this.tools.faces[cut];
    this.know(chain[0]);
    if (chain.length > 1) for (const face of facesIn(chain, text)) this.know(face);
    return chain[0].id;
  }

  private know(face: EmbeddedFace): void {
    this.tools.fonts[face.id] ??= face.ref();
  }

  /** Begins to draw what an element has, or none, unless that is what is being drawn. */
  private begin(element: Element | undefined, kind: Drawn['kind']): void {
    if (this.mark?.element === element && this.mark?.kind === kind) return;
    this.endMark();
    if (element) this.content.mark(element.type, this.owned(element), 'words');
    else if (kind === 'text') this.content.mark('Artifact', '/Type/Pagination', 'words');
    else this.content.mark('Artifact', ARTIFACTS[kind], 'lines');
    this.mark = { element, kind };
  }

  /** Begins a stretch with a mark of its own beside the others, none within another: poppler loses what follows in that. */
  private beginApart({ lang, actual }: Told, { rightToLeft, kind }: TextItem, element: Element): void {
    this.endMark();
    const told = `${lang ? `/Lang${literal(lang)}` : ''}${actual ? `/ActualText${literal(actual)}` : ''}`;
    this.content.mark(rightToLeft ? REVERSED : 'Span', `${this.owned(element)}${told}`, 'words');
    this.mark = { element, kind };
  }

  /** Makes the next stretch of words an element's; as a mark says it. */
  private owned(element: Element): string {
    const number = this.owners.push(element) - 1;
    element.addWords(this.dictionary.id, number);
    return `/MCID ${number}`;
  }

  private endMark(): void {
    if (this.mark !== undefined) this.content.endMark();
    this.mark = undefined;
  }

  private annotate(item: TextItem, { target, element }: OpenLink): void {
    const { structure, objects } = this.tools;
    const [key, link] = [structure.key(), objects.reserve()];
    structure.own(key, element);
    element.addLink(this.dictionary.id, link);
    this.links.push(link);
    objects.write(link, linkOf(item, target, this.page.height, key));
  }
}

/** What lines and stamps are, which are no part of the words. */
const ARTIFACTS = { rule: '/Type/Layout', picture: '/Type/Layout', stamp: '/Type/Pagination' } as const;

/** Tells that letters stand in the reverse of the order in which they are read (ISO 32000-1, 14.8.2.3.3). */
const REVERSED = 'ReversedChars';
