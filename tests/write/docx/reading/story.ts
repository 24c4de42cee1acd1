import { all, child, type Element, elements, value, words } from './xml.ts';

/** What stands in a paragraph, in order: words, fields with their results, calls and the bounds of bookmarks. */
export type Piece =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'field'; readonly instruction: string; readonly result: string }
  | { readonly kind: 'call'; readonly id: string }
  | { readonly kind: 'start' | 'end'; readonly id: string; readonly name: string };

const NEVER_WORDS = new Set(['w:instrText', 'w:rPr']);

/** Reads the pieces of a paragraph; links are read through. */
export function pieces(paragraph: Element): Piece[] {
  const found: Piece[] = [];
  let field: { instruction: string; result: string; computed: boolean } | undefined;
  for (const part of parts(paragraph)) {
    const mark = part.attributes['w:fldCharType'];
    if (mark === 'begin') field = { instruction: '', result: '', computed: false };
    else if (mark === 'separate' && field) field.computed = true;
    else if (mark === 'end' && field) {
      found.push({ kind: 'field', instruction: field.instruction.trim(), result: field.result });
      field = undefined;
    } else if (field) {
      if (field.computed) field.result += plain(part);
      else field.instruction += words(part);
    } else found.push(...piece(part));
  }
  return found;
}

function parts(element: Element): Element[] {
  return elements(element).flatMap((inner) =>
    inner.name === 'w:r' || inner.name === 'w:hyperlink'
      ? parts(inner)
      : inner.name === 'w:pPr'
        ? []
        : [inner],
  );
}

function piece(part: Element): Piece[] {
  const id = part.attributes['w:id'] ?? '';
  if (part.name === 'w:footnoteReference') return [{ kind: 'call', id }];
  if (part.name === 'w:bookmarkStart') return [{ kind: 'start', id, name: part.attributes['w:name'] ?? '' }];
  if (part.name === 'w:bookmarkEnd') return [{ kind: 'end', id, name: '' }];
  const said = plain(part);
  return said === '' ? [] : [{ kind: 'words', words: said }];
}

const SIGNS: Readonly<Record<string, string>> = {
  'w:br': '\n',
  'w:tab': '\t',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
};

function plain(part: Element): string {
  return NEVER_WORDS.has(part.name) ? '' : (SIGNS[part.name] ?? words(part));
}

/** What a reader sees of a paragraph, without its automatic number; calls as `[^1]`. */
export function printed(paragraph: Element): string {
  return pieces(paragraph)
    .map((part) => {
      if (part.kind === 'words') return part.words;
      if (part.kind === 'field') return part.result;
      return part.kind === 'call' ? `[^${part.id}]` : '';
    })
    .join('');
}

export function styleOf(paragraph: Element): string {
  return value(child(paragraph, 'w:pPr'), 'w:pStyle') ?? '';
}

/** The paragraphs of a part in order, those of tables among them. */
export function paragraphs(part: Element): Element[] {
  return all(part, 'w:p');
}
