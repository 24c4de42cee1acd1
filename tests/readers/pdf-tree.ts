import { JOINED, type Words } from './pdf-words.ts';
import type { Finds } from './reading.ts';

/** An element of a page's part of the structure tree, as pdf.js gives it. */
export interface Node {
  readonly role: string;
  readonly children: readonly (Node | { readonly type: string; readonly id: string })[];
}

/** What a link's annotation says: the name of a destination, or an address. */
export interface Target {
  readonly name: string | undefined;
  readonly address: string | undefined;
}

/** Where a named destination is: its page from 1, and points from the lower edge. */
export interface Destination {
  readonly page: number;
  readonly y: number;
}

/** One page: its tree, its words and the targets of its links by their ids in the tree. */
export interface PageParts {
  readonly number: number;
  readonly tree: Node;
  readonly words: ReadonlyMap<string, Words>;
  readonly targets: ReadonlyMap<string, Target>;
}

interface Way extends Target {
  text: string;
  readonly call: boolean;
  /** Page and end within the text, by which the rest of it is known on the next page. */
  page: number;
  end: number;
}

/** A paragraph or note that is being read, perhaps over several pages. */
class Open {
  text = '';
  page = 0;
  start: Destination | undefined;
  readonly ways: Way[] = [];
  readonly numbered: { readonly level: number; readonly label: string } | undefined;

  constructor(numbered?: { readonly level: number; readonly label: string }) {
    this.numbered = numbered;
  }

  add({ text, y }: Words, page: number): void {
    if (this.page !== 0 && this.page !== page) this.text += ' ';
    this.page = page;
    this.text += text;
    if (y !== undefined) this.start ??= { page, y };
  }
}

/** Walks the trees of a paper's pages; what has no label on its page is the rest of something on the page before. */
export class PdfTree {
  private readonly passages: Open[] = [];
  private readonly notes: (Open & { number?: number })[] = [];
  private readonly contents: { readonly text: string; readonly place: string }[] = [];
  private page: PageParts = {
    number: 0,
    tree: { role: '', children: [] },
    words: new Map(),
    targets: new Map(),
  };

  read(page: PageParts): void {
    this.page = page;
    this.blocks(page.tree, 0);
  }

  /** Everything found, each destination given to what begins at its place or next below. */
  finds(destinations: ReadonlyMap<string, Destination>): Finds {
    const all = [...this.passages, ...this.notes];
    const places = new Map<Open, string[]>();
    for (const [name, destination] of destinations) {
      const one = standing(all, destination);
      if (one) places.set(one, [...(places.get(one) ?? []), name]);
    }
    const ways = all.flatMap((one) => one.ways);
    return {
      contents: this.contents.map(({ text, place }) => ({ text: whole(text), place })),
      passages: this.passages.map((one) => ({
        ...(one.numbered && { numbered: one.numbered }),
        text: whole(one.text),
        places: places.get(one) ?? [],
      })),
      notes: this.notes.map((one) => ({
        number: Number(one.numbered?.label),
        text: whole(one.text),
        places: places.get(one) ?? [],
      })),
      references: ways.flatMap(({ call, name, text }) =>
        call || name === undefined ? [] : [{ text: whole(text), place: name }],
      ),
      links: ways.flatMap(({ address, text }) =>
        address === undefined ? [] : [{ text: whole(text), address }],
      ),
    };
  }

  private blocks(node: Node, level: number): void {
    for (const child of nodes(node)) {
      if (child.role === 'L') for (const item of nodes(child)) this.item(item, level);
      else if (child.role === 'TOC') for (const entry of nodes(child)) this.entry(entry);
      else if (GROUPS.has(child.role)) this.blocks(child, level);
      else if (this.textOf(child) !== '') {
        this.inline(child, this.begun() ?? this.begin());
      }
    }
  }

  /** The last passage where the page before ended within one of its words. */
  private begun(): Open | undefined {
    const last = this.passages.at(-1);
    return last?.text.trimEnd().endsWith(JOINED) ? last : undefined;
  }

  private begin(): Open {
    const passage = new Open();
    this.passages.push(passage);
    return passage;
  }

  private entry(entry: Node): void {
    const [target] = this.objectsOf(entry).flatMap((id) => this.page.targets.get(id) ?? []);
    this.contents.push({ text: this.textOf(entry), place: target?.name ?? '' });
  }

  private item(item: Node, level: number): void {
    const label = nodes(item).find(({ role }) => role === 'Lbl');
    const passage = this.labelled(label, level, this.passages);
    for (const body of nodes(item).filter(({ role }) => role === 'LBody')) {
      if (passage) this.inline(body, passage);
      this.within(body, level + 1);
    }
  }

  /** What is a passage of its own in the body of an item: deeper lists and quotations. */
  private within(body: Node, level: number): void {
    this.blocks({ role: '', children: nodes(body).filter(({ role }) => PASSAGES.has(role)) }, level);
  }

  /** A new paragraph or note where its label stands on this page, else the last one of its level. */
  private labelled(label: Node | undefined, level: number, list: Open[]): Open | undefined {
    const text = label ? this.textOf(label).trim() : '';
    if (text === '') return list.findLast(({ numbered }) => numbered?.level === level);
    const made = new Open({ level, label: text });
    made.start = this.startOf(label as Node);
    list.push(made);
    return made;
  }

  private inline(node: Node, into: Open, call = false): void {
    for (const child of node.children) {
      if (!('role' in child)) this.content(child, into);
      else if (child.role === 'Note') this.note(child);
      else if (child.role === 'Link') this.link(child, into, call);
      else if (child.role !== 'Lbl' && !PASSAGES.has(child.role))
        this.inline(child, into, child.role === 'Reference');
    }
  }

  private content({ type, id }: { readonly type: string; readonly id: string }, into: Open): void {
    const words = type === 'content' ? this.page.words.get(id) : undefined;
    if (words) into.add(words, this.page.number);
  }

  private note(node: Node): void {
    const note = this.labelled(
      nodes(node).find(({ role }) => role === 'Lbl'),
      0,
      this.notes,
    );
    if (note) this.inline(node, note);
  }

  private link(node: Node, into: Open, call: boolean): void {
    const text = this.textOf(node);
    if (text.trim() === '') return;
    const { number, targets } = this.page;
    const target = this.objectsOf(node).flatMap((id) => targets.get(id) ?? [])[0];
    const last = into.ways.at(-1);
    const goesOn = last?.end === into.text.length && last.page !== number && last.name === target?.name;
    into.add({ text: call ? text.replace(/\S+/, '[^$&]') : text, y: undefined }, number);
    if (goesOn && last.address === target?.address)
      Object.assign(last, { text: `${last.text} ${text}`, page: number });
    else if (target) into.ways.push({ ...target, text, call, page: number, end: 0 });
    const way = into.ways.at(-1);
    if (way) way.end = into.text.length;
  }

  private textOf(node: Node): string {
    return node.children
      .map((child) => ('role' in child ? this.textOf(child) : (this.page.words.get(child.id)?.text ?? '')))
      .join('');
  }

  private objectsOf(node: Node): string[] {
    return node.children.flatMap((child) => ('role' in child ? this.objectsOf(child) : [child.id]));
  }

  private startOf(node: Node): Destination | undefined {
    for (const child of node.children) {
      const y = 'role' in child ? this.startOf(child)?.y : this.page.words.get(child.id)?.y;
      if (y !== undefined) return { page: this.page.number, y };
    }
    return undefined;
  }
}

const GROUPS = new Set(['Root', 'Document', 'Table', 'TR', 'Sect', 'Part', 'Div', 'BlockQuote']);

/** What stands in the body of an item without being its words. */
const PASSAGES = new Set(['L', 'BlockQuote']);

function nodes(node: Node): Node[] {
  return node.children.filter((child): child is Node => 'role' in child);
}

/** What begins nearest below a place; a point is allowed for rounding. */
function standing(all: readonly Open[], { page, y }: Destination): Open | undefined {
  const below = all.filter(({ start }) => start?.page === page && start.y <= y + 1);
  return below.reduce<Open | undefined>(
    (best, one) => (best?.start && one.start && best.start.y >= one.start.y ? best : one),
    undefined,
  );
}

/** The text with the words that were broken at a line's end whole again. */
function whole(text: string): string {
  return text.replace(new RegExp(`(?:${JOINED}\\s*)+`, 'g'), '');
}
