import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The words of one marked stretch of a page, and the height of its first base line in points from the lower edge. */
export interface Words {
  text: string;
  y: number | undefined;
}

/** Stands at the end of a line whose last word goes on in the next, in place of a hyphen that was drawn there. */
export const JOINED = '\u0000';

interface Shown {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly transform: readonly number[];
}
type Marked = { readonly type: string; readonly id?: string; readonly tag?: string };

/**
 * The words of a page by the ids of their marked content; a line's end is a space, or none where our mark says so.
 * A hyphen alone between marks is none of its word's letters; other words between marks are of another language.
 */
export async function wordsOf(page: PDFPageProxy): Promise<ReadonlyMap<string, Words>> {
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const found = new Map<string, Words>();
  const open: Mark[] = [];
  for (const item of content.items as readonly (Shown | Marked)[]) {
    if ('str' in item) add(found, open.at(-1)?.id, item);
    else if (item.type === 'endMarkedContent') close(found, open.pop());
    else {
      const id = item.id ?? open.at(-1)?.id ?? '';
      open.push({ id, tag: item.tag, from: found.get(id)?.text.length ?? 0 });
    }
  }
  return found;
}

/** Marked content that is open, and where in the words of its id it began. */
interface Mark {
  readonly id: string;
  readonly tag: string | undefined;
  readonly from: number;
}

/**
 * At the end of a mark: a span about nothing or a hyphen says that the word goes on. Between words that run from right
 * to left pdf.js leaves out the spaces.
 */
function close(found: Map<string, Words>, mark: Mark | undefined): void {
  const { text, y } = found.get(mark?.id ?? '') ?? { text: '', y: undefined };
  if (mark?.tag === 'ReversedChars' && text.slice(mark.from).trim() === '')
    found.set(mark.id, { text: `${text.slice(0, mark.from)} `, y });
  if (mark?.tag !== 'Span') return;
  if (/^\s*-?\s*$/.test(text.slice(mark.from)))
    found.set(mark.id, { text: text.slice(0, mark.from) + JOINED, y });
}

function add(found: Map<string, Words>, id: string | undefined, { str, hasEOL, transform }: Shown): void {
  if (id === undefined) return;
  const words = found.get(id) ?? { text: '', y: undefined };
  found.set(id, words);
  words.text += hasEOL ? `${str} ` : str;
  if (str.trim() !== '') words.y ??= transform[5];
}
