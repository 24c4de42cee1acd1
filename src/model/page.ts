import type { Mark } from './mark.ts';
import type { Cut } from './sheet.ts';

/** The paper as pages of positions. Everything a drawing writer needs beside the paper's own words about itself. */
export interface Layout {
  readonly pages: readonly Page[];
  /** Letters that the face has no glyph for, and that a drawing shows as empty boxes; in the order of their code points. */
  readonly missing: readonly string[];
  /** The page of each anchor that the table of contents names; absent where the paper has none, or is too short for one. */
  readonly contents?: ReadonlyMap<string, number>;
}

/** What a format that has no pages of its own must know of ours. */
export interface Paging {
  /** How many pages there are. */
  readonly pages: number;
  readonly contents: Layout['contents'];
  /** Of a redline, those of the old paper. */
  readonly was?: Layout['contents'];
}

/** A page as positions, in points from its upper left corner. The PDF writer draws it and decides nothing. */
export interface Page {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** In reading order: the text, the rule and the notes, then header and footer; what lies below them all comes first. */
  readonly items: readonly PageItem[];
}

export type PageItem = TextItem | RuleItem | AnchorItem | StampItem | PictureItem;

/**
 * Words of one look on one base line.
 *
 * A line that was broken at a space keeps that space at its end, outside `width`: the words of a paragraph are
 * the texts of its items one after the other.
 */
export interface TextItem {
  readonly kind: 'text';
  readonly x: number;
  /** The base line. */
  readonly y: number;
  readonly width: number;
  readonly text: string;
  readonly cut: Cut;
  readonly size: number;
  /** Added to the advance of each space and no-break space, as justification asks. */
  readonly wordSpace: number;
  /** Whether the word at its end goes on in the next line, with nothing between. */
  readonly joined: boolean;
  /** Whether a hyphen that is none of the words is drawn at its end, within `width`. */
  readonly hyphen?: boolean;
  /** Whether its words run from right to left; `text` has them in the order in which they are read. */
  readonly rightToLeft?: boolean;
  readonly role: TextRole;
  /** The structure it belongs to; an artifact (header, footer, repeated table head) has none. */
  readonly part: Part | undefined;
  /** The pieces of one link share one object. */
  readonly link: LinkTarget | undefined;
  /** What a redline says of them; absent where both papers have them. */
  readonly mark?: Mark['kind'];
}

/** Running words, the number before a paragraph or note, or the call to a note. */
export type TextRole = 'text' | 'label' | 'call';

/** A line, always an artifact; `y` is its middle. One that stands upright is as thick as it is high. */
export interface RuleItem {
  readonly kind: 'rule';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly thickness: number;
  /** It has the colour of what is marked so. */
  readonly mark?: Mark['kind'];
}

/** A word in grey across the page, below all else and always an artifact. */
export interface StampItem {
  readonly kind: 'stamp';
  /** Where its base line begins. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly cut: Cut;
  readonly size: number;
  /** How far its base line is turned against the clock, in radians. */
  readonly angle: number;
}

/** The paper's crest, always an artifact; `y` is its upper edge. */
export interface PictureItem {
  readonly kind: 'picture';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a link to `anchor` arrives. */
export interface AnchorItem {
  readonly kind: 'anchor';
  readonly x: number;
  readonly y: number;
  readonly anchor: string;
}

/** Where a link leads: an address, or an anchor of this paper. */
export type LinkTarget =
  | { readonly kind: 'address'; readonly href: string }
  | { readonly kind: 'anchor'; readonly anchor: string };

/** What an item is a piece of. The pieces of one part share one object. */
export type Part = BlockPart | CellPart | EntryPart | NotePart;

/** A block of the paper by its index; `within` counts the paragraphs of a group, or of a title of the contents. */
export interface BlockPart {
  readonly kind: 'block';
  readonly block: number;
  readonly within: number;
}

/** A cell of the table at `block`. The head is row 0, the first row of the body is row 1. */
export interface CellPart {
  readonly kind: 'cell';
  readonly block: number;
  readonly row: number;
  readonly column: number;
}

/** An entry of the table of contents at `block`, by its index. */
export interface EntryPart {
  readonly kind: 'entry';
  readonly block: number;
  readonly entry: number;
}

export interface NotePart {
  readonly kind: 'note';
  readonly number: number;
}

/** The anchor of the place where a note is first called. Ids hold no full stop, so no drafter's id is like it. */
export function callAnchor(noteAnchor: string): string {
  return `${noteAnchor}.call`;
}
