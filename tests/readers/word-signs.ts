import { type Element, elements, words } from '../write/docx/reading/xml.ts';

/** What stands in a paragraph of a Word file, in order. `id` ties a bookmark's bounds and a call to its note. */
export type Sign =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'call'; readonly id: string }
  | { readonly kind: 'field'; readonly instruction: string; readonly text: string }
  | { readonly kind: 'link'; readonly relation: string; readonly anchor: string; readonly text: string }
  | { readonly kind: 'start' | 'end'; readonly id: string; readonly name: string };

/** Reads the signs of a paragraph; fields with the results that the file holds. */
export function signsOf(paragraph: Element): Sign[] {
  const found: Sign[] = [];
  let field: { instruction: string; text: string; result: boolean } | undefined;
  for (const part of partsOf(paragraph)) {
    const mark = part.attributes['w:fldCharType'];
    if (mark === 'begin') field = { instruction: '', text: '', result: false };
    else if (field && mark === 'separate') field.result = true;
    else if (field && mark === 'end') {
      found.push({ kind: 'field', instruction: field.instruction.trim(), text: field.text });
      field = undefined;
    } else if (field?.result) field.text += printed(part);
    else if (field) field.instruction += words(part);
    else found.push(...signOf(part));
  }
  return found;
}

/** The parts of runs and whatever stands beside runs. */
function partsOf(element: Element): Element[] {
  return elements(element).flatMap((inner) => {
    if (inner.name === 'w:r') return partsOf(inner);
    return inner.name === 'w:pPr' || inner.name === 'w:rPr' ? [] : [inner];
  });
}

function signOf(part: Element): Sign[] {
  const {
    'w:id': id = '',
    'w:name': name = '',
    'w:anchor': anchor = '',
    'r:id': relation = '',
  } = part.attributes;
  switch (part.name) {
    case 'w:footnoteReference':
      return [{ kind: 'call', id }];
    case 'w:bookmarkStart':
      return [{ kind: 'start', id, name }];
    case 'w:bookmarkEnd':
      return [{ kind: 'end', id, name }];
    case 'w:hyperlink':
      return [{ kind: 'link', relation, anchor, text: partsOf(part).map(printed).join('') }];
    default:
      return printed(part) === '' ? [] : [{ kind: 'words', text: printed(part) }];
  }
}

const SIGNS: Readonly<Record<string, string>> = { 'w:br': ' ', 'w:tab': ' ', 'w:noBreakHyphen': '\u2011' };

function printed(part: Element): string {
  return part.name === 'w:t' ? words(part) : (SIGNS[part.name] ?? '');
}
