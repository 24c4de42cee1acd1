import type { Mark } from '../model/mark.ts';
import type { LinkTarget, Part, TextRole } from '../model/page.ts';
import type { Cut } from '../model/sheet.ts';

/** Words of one look within a paragraph: what a run becomes once its style is known. */
export interface Span {
  /** `\n` alone is an asked-for end of line. */
  readonly text: string;
  readonly cut: Cut;
  readonly size: number;
  /** How far above the base line it stands, in points. */
  readonly rise: number;
  readonly role: TextRole;
  readonly part: Part;
  readonly link: LinkTarget | undefined;
  /** The note that is called here for the first time. */
  readonly note: number | undefined;
  /** The anchor of this very place. */
  readonly anchor: string | undefined;
  /** What a redline says of it. */
  readonly mark?: Mark['kind'];
}

/** The cut for a look. */
export function cutOf(bold: boolean, italic: boolean): Cut {
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
}

/** The text of a span that ends a line where it was asked for. */
export const LINE_END = '\n';
