import type { BlockPart, CellPart, EntryPart, NotePart, Part } from '../../model/page.ts';
import type { Block, Numbered, Paper, Table } from '../../model/paper.ts';
import type { Numeral } from '../../model/sheet.ts';
import { depths } from './depths.ts';
import type { Element, PdfDocument } from './pdfkit.ts';

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
  private readonly pdf: PdfDocument;
  private readonly paper: Paper;

  constructor(pdf: PdfDocument, paper: Paper) {
    this.pdf = pdf;
    this.paper = paper;
    this.document = pdf.struct('Document');
    pdf.addStructure(this.document);
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
    const body = this.child(caller, 'Note');
    body.dictionary.data.ID = new String(`note-${number}`);
    this.notes.set(number, { body, label: this.child(body, 'Lbl') });
  }

  child(parent: Element, type: string, options?: object): Element {
    const child = this.pdf.struct(type, options);
    parent.add(child);
    return child;
  }

  end(): void {
    this.document.end();
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
    const body = this.paragraph(block);
    return { body, label: body };
  }

  private entry({ block }: EntryPart): PartElements {
    this.lists = [];
    const contents = this.contents.get(block) ?? this.child(this.document, 'TOC');
    this.contents.set(block, contents);
    const body = this.child(this.child(contents, 'TOCI'), 'Reference');
    return { body, label: body };
  }

  private paragraph(block: Block): Element {
    if (block.kind === 'plain' && block.style === 'quotation')
      return this.child(this.child(this.above(this.lists.length), 'BlockQuote'), 'P');
    this.lists = [];
    const level = levelOf(block);
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
    const list = this.child(parent, 'L');
    list.dictionary.data.A = { O: 'List', ListNumbering: LIST_NUMBERING[pattern?.numeral ?? 'arabic'] };
    return list;
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
      if (row === 0) return this.child(line, 'TH', { scope: 'Column' });
      const heads = rows[row - 1]?.[column]?.style === 'cover_label';
      return heads ? this.child(line, 'TH', { scope: 'Row' }) : this.child(line, 'TD');
    });
  }
}

/** The rank of a heading, from 1; undefined for other words. */
function levelOf(block: Block): number | undefined {
  if (block.kind === 'heading') return block.level;
  if (block.kind === 'count') return COUNT_LEVEL;
  return block.kind === 'plain' && block.style === 'schedule_title' ? 1 : undefined;
}

/** The names that PDF gives the kinds of numbering (ISO 32000-1, table 347). */
const LIST_NUMBERING: Readonly<Record<Numeral, string>> = {
  arabic: 'Decimal',
  lower_letter: 'LowerAlpha',
  upper_letter: 'UpperAlpha',
  lower_roman: 'LowerRoman',
  upper_roman: 'UpperRoman',
};
