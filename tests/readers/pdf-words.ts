import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The words of one marked stretch of a page, and the height of its first base line in points from the lower edge. */
export interface Words {
  text: string;
  y: number | undefined;
}

/** Stands at the end of a line whose last word goes on in the next, and before a hyphen that was drawn there. */
export const JOINED = '\u0000';

interface Shown {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly transform: readonly number[];
}
type Marked = { readonly type: string; readonly id?: string; readonly tag?: string };

/** The words of a page by the ids of their marked content; a line's end is a space, or none where our mark says so. */
export async function wordsOf(page: PDFPageProxy): Promise<ReadonlyMap<string, Words>> {
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const found = new Map<string, Words>();
  const open: string[] = [];
  for (const item of content.items as readonly (Shown | Marked)[]) {
    if ('str' in item) add(found, open.at(-1), item);
    else if (item.type === 'endMarkedContent') open.pop();
    else {
      const id = item.id ?? open.at(-1) ?? '';
      open.push(id);
      if (item.tag === 'Span') add(found, id, { str: JOINED, hasEOL: false, transform: [] });
    }
  }
  return found;
}

function add(found: Map<string, Words>, id: string | undefined, { str, hasEOL, transform }: Shown): void {
  if (id === undefined) return;
  const words = found.get(id) ?? { text: '', y: undefined };
  found.set(id, words);
  words.text += hasEOL ? `${str} ` : str;
  if (str.trim() !== '') words.y ??= transform[5];
}
