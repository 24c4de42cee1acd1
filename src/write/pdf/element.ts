import type { Objects } from './objects.ts';

/** An element of the structure tree, which is written when the paper is drawn. */
export class Element {
  readonly id: number;
  /** What it is (ISO 32000-1, 14.8.4). */
  readonly type: string;
  private readonly parent: number;
  private readonly attributes: string;
  private readonly children: string[] = [];
  /** The page of its first words, by the number of its object. */
  private page: number | undefined;

  /** `parent` is the number of the object above it, `attributes` its further entries as PDF writes them. */
  constructor(id: number, type: string, parent: number, attributes = '') {
    this.id = id;
    this.type = type;
    this.parent = parent;
    this.attributes = attributes;
  }

  add(child: Element): void {
    this.children.push(`${child.id} 0 R`);
  }

  /** Adds words of a page by their number there. */
  addWords(page: number, number: number): void {
    this.page ??= page;
    this.children.push(page === this.page ? `${number}` : `<</Type/MCR/Pg ${page} 0 R/MCID ${number}>>`);
  }

  /** Adds what may be clicked on a page, by the number of its object. */
  addLink(page: number, link: number): void {
    this.children.push(`<</Type/OBJR/Obj ${link} 0 R/Pg ${page} 0 R>>`);
  }

  write(objects: Objects): void {
    const page = this.page === undefined ? '' : `/Pg ${this.page} 0 R`;
    objects.write(
      this.id,
      `<</S/${this.type}/P ${this.parent} 0 R${page}${this.attributes}/K[${this.children.join(' ')}]>>`,
    );
  }
}
