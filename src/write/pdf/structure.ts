import type { BlockPart, CellPart, EntryPart, NotePart, Part } from '../../model/page.ts';
import type { Block, Numbered, Paper, Table } from '../../model/paper.ts';
import type { Numeral } from '../../model/sheet.ts';
import { depths } from './depths.ts';
import { Element } from './element.ts';
import { literal } from './literal.ts';
import type { Objects } from './objects.ts';
import type { PdfDocument, Reference } from './pdfkit.ts';

/** The elements of one part: the one that holds its words, and where it has a label, the label's. */
export interface PartElements {
  readonly body: Element;
  readonly label: Element;
}

/** An open item of a list, to whose body deeper lists are added. */
interface OpenList {
  readonly list: Element;
  body: Element;
}

/** The cells of one table that have elements, by row and column. */
interface OpenTable {
  readonly table: Element;
  readonly rows: Map<number, readonly Element[]>;
}

/** Counts stand one step below the chapter that holds them. */
const COUNT_LEVEL = 2;

/**
 * The structure tree: what each part is to a reader who does not see the page.
 *
 * Numbered paragraphs are items of lists with label and body, sub-paragraphs and quotations stand within the body
 * above; a note stands where it is first called. An element is made when its first words are drawn.
 */
export class Structure {
  private readonly document: Element;
  private readonly parts = new Map<Part, PartElements>();
  private readonly notes = new Map<number, PartElements>();
  private readonly contents = new Map<number, Element>();
  private readonly tables = new Map<number, OpenTable>();
  private readonly depthOf = depths();
  private lists: (OpenList | undefined)[] = [];
  private readonly elements: Element[] = [];
  /** By its key, whose the words of a page are, or whose a link is. */
  private readonly owners: string[] = [];
  private readonly objects: Objects;
  private readonly paper: Paper;
  private readonly tree: Reference;

  constructor(pdf: PdfDocument, objects: Objects, paper: Paper) {
    this.objects = objects;
    this.paper = paper;
    const { data, id } = pdf._root.data.StructTreeRoot;
    const root = pdf.ref();
    this.tree = pdf.ref();
    Object.assign(data, { K: [root], ParentTree: this.tree });
    this.document = this.keep(new Element(root.id, 'Document', id));
  }

  /** The elements of a part. */
  of(part: Part): PartElements {
    const known = this.parts.get(part);
    if (known !== undefined) return known;
    const made = this.make(part);
    this.parts.set(part, made);
    return made;
  }

  /** Puts a note where it is called; later calls leave it where it is. */
  note(number: number, caller: Element): void {
    if (this.notes.has(number)) return;
    const body = this.child(caller, 'Note', `/ID${literal(`note-${number}`)}`);
    this.notes.set(number, { body, label: this.child(body, 'Lbl') });
  }

  /** Adds an element, with further entries as PDF writes them. */
  child(parent: Element, type: string, entries?: string): Element {
    const child = new Element(this.objects.reserve(), type, parent.id, entries);
    parent.add(child);
    return this.keep(child);
  }

  /** The key by which a page or a link asks whose it is. */
  key(): number {
    return this.owners.push('null') - 1;
  }

  /** Tells whose the words of a page are, by their numbers there, or whose a link is. */
  own(key: number, owner: Element | readonly Element[]): void {
    const reference = ({ id }: Element) => `${id} 0 R`;
    this.owners[key] = owner instanceof Element ? reference(owner) : `[${owner.map(reference).join(' ')}]`;
  }

  end(): void {
    for (const element of this.elements) element.write(this.objects);
    const owners = this.owners.map((owner, key) => `${key} ${owner}`);
    this.objects.write(this.tree.id, `<</Nums[${owners.join('\n')}]>>`);
  }

  private keep(element: Element): Element {
    this.elements.push(element);
    return element;
  }

  private make(part: Part): PartElements {
    if (part.kind === 'block') return this.block(part);
    if (part.kind === 'entry') return this.entry(part);
    return part.kind === 'cell' ? this.cell(part) : this.noteElements(part);
  }

  private noteElements(part: NotePart): PartElements {
    this.note(part.number, this.document);
    return this.notes.get(part.number) as PartElements;
  }

  private block(part: BlockPart): PartElements {
    const block = this.paper.blocks[part.block] as Block;
    if (block.kind === 'numbered') return this.numbered(block);
    const body = this.paragraph(block, this.paper.blocks[part.block - 1]);
    return { body, label: body };
  }

  private entry({ block }: EntryPart): PartElements {
    this.lists = [];
    const contents = this.contents.get(block) ?? this.child(this.document, 'TOC');
    this.contents.set(block, contents);
    const body = this.child(this.child(contents, 'TOCI'), 'Reference');
    return { body, label: body };
  }

  private paragraph(block: Block, before: Block | undefined): Element {
    if (block.kind === 'plain' && block.style === 'quotation')
      return this.child(this.child(this.above(this.lists.length), 'BlockQuote'), 'P');
    this.lists = [];
    const level = levelOf(block, before);
    return this.child(this.document, level === undefined ? 'P' : `H${this.depthOf(level)}`);
  }

  /** The body of the open item that things of a level stand in: the deepest above it. */
  private above(level: number): Element {
    return this.lists.slice(0, level).findLast((open) => open !== undefined)?.body ?? this.document;
  }

  private numbered({ level }: Numbered): PartElements {
    this.lists = this.lists.slice(0, level + 1);
    const list = this.lists[level]?.list ?? this.list(this.above(level), level);
    const item = this.child(list, 'LI');
    const elements = { label: this.child(item, 'Lbl'), body: this.child(item, 'LBody') };
    this.lists[level] = { list, body: elements.body };
    return elements;
  }

  private list(parent: Element, level: number): Element {
    const { paragraph, items } = this.paper.sheet.numbering;
    const pattern = level === 0 ? paragraph : items[level - 1];
    const numbering = LIST_NUMBERING[pattern?.numeral ?? 'arabic'];
    return this.child(parent, 'L', `/A<</O/List/ListNumbering/${numbering}>>`);
  }

  private cell({ block, row, column }: CellPart): PartElements {
    this.lists = [];
    const open = this.tables.get(block) ?? { table: this.child(this.document, 'Table'), rows: new Map() };
    this.tables.set(block, open);
    const cells = open.rows.get(row) ?? this.row(open.table, row, this.paper.blocks[block] as Table);
    open.rows.set(row, cells);
    const body = cells[column] as Element;
    return { body, label: body };
  }

  /** All cells of a row at once: one without words is never drawn, yet the next would stand in its column. */
  private row(table: Element, row: number, { widths, rows }: Table): readonly Element[] {
    const line = this.child(table, 'TR');
    return widths.map((_, column) => {
      if (row === 0) return this.child(line, 'TH', heads('Column'));
      const label = rows[row - 1]?.[column]?.style === 'cover_label';
      return label ? this.child(line, 'TH', heads('Row')) : this.child(line, 'TD');
    });
  }
}

/** Of what a cell is the head. */
function heads(scope: 'Column' | 'Row'): string {
  return `/A<</O/Table/Scope/${scope}>>`;
}

/** The rank of a heading, from 0, which is the whole paper's title; undefined for other words. */
function levelOf(block: Block, before: Block | undefined): number | undefined {
  if (block.kind === 'heading') return block.level;
  if (block.kind === 'count') return COUNT_LEVEL;
  if (block.kind !== 'plain') return undefined;
  if (block.style === 'title') return 0;
  if (block.style !== 'schedule_title') return undefined;
  return before?.kind === 'heading' ? before.level + 1 : 1;
}

/** The names that PDF gives the kinds of numbering (ISO 32000-1, table 347). */
const LIST_NUMBERING: Readonly<Record<Numeral, string>> = {
  arabic: 'Decimal',
  lower_letter: 'LowerAlpha',
  upper_letter: 'UpperAlpha',
  lower_roman: 'LowerRoman',
  upper_roman: 'UpperRoman',
};
