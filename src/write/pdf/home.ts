import type { Mark } from '../../model/mark.ts';
import type { LinkTarget, Part, TextItem } from '../../model/page.ts';
import type { Element } from './element.ts';
import { MARKED_SPANS } from './marked-spans.ts';
import type { Structure } from './structure.ts';

/** The link that words stand in. */
export interface OpenLink {
  readonly target: LinkTarget;
  readonly base: Element;
  readonly element: Element;
}

/** Marked words one after the other, in the element that says so. */
interface OpenSpan {
  readonly mark: Mark['kind'];
  readonly base: Element;
  readonly element: Element;
}

interface Tools {
  readonly structure: Structure;
  /** The notes by their anchors, and every anchor there is. */
  readonly noteOf: ReadonlyMap<string, number>;
  readonly anchors: ReadonlySet<string>;
}

/** Finds the element that the words of a page's items belong to, item by item. */
export class Home {
  #link: OpenLink | undefined;
  #span: OpenSpan | undefined;
  readonly #tools: Tools;

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  /** The link that the last words stand in, where they stand in one. */
  get link(): OpenLink | undefined {
    return this.#link;
  }

  /** Their part's body or label, or what is marked within, or the link within. */
  of(item: TextItem, part: Part): Element {
    const elements = this.#tools.structure.of(part);
    const base = this.#spanIn(item.role === 'label' ? elements.label : elements.body, item.mark);
    const target = item.link !== undefined && this.#leads(item.link) ? item.link : undefined;
    if (target === undefined) this.#link = undefined;
    else if (this.#link?.target !== target || this.#link.base !== base)
      this.#link = { target, base, element: this.#linkElement(item, base, target) };
    return this.#link?.element ?? base;
  }

  /** The element for words that are marked, or not, within a base. */
  #spanIn(base: Element, mark: TextItem['mark']): Element {
    if (mark === undefined) this.#span = undefined;
    else if (this.#span?.mark !== mark || this.#span.base !== base)
      this.#span = { mark, base, element: this.#tools.structure.child(base, 'Span', MARKED_SPANS[mark]) };
    return this.#span?.element ?? base;
  }

  #linkElement(item: TextItem, base: Element, target: LinkTarget): Element {
    const { structure, noteOf } = this.#tools;
    if (item.role !== 'call') return structure.child(base, 'Link');
    const element = structure.child(structure.child(base, 'Reference'), 'Link');
    const note = target.kind === 'anchor' ? noteOf.get(target.anchor) : undefined;
    if (note !== undefined) structure.note(note, base);
    return element;
  }

  #leads(link: LinkTarget): boolean {
    return link.kind === 'address' || this.#tools.anchors.has(link.anchor);
  }
}
