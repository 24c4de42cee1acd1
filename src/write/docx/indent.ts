import type { IIndentAttributesProperties } from 'docx';
import type { ParagraphStyle } from '../../model/sheet.ts';
import { twips } from './lengths.ts';

/** Word's indents of a style. Word turns a negative first line into a hanging one, whose left edge is also a tab stop. */
export function paragraphIndent(style: ParagraphStyle): IIndentAttributesProperties {
  const first = twips(style.first);
  const sides = { left: twips(style.left), right: twips(style.right) };
  return first < 0 ? { ...sides, hanging: -first } : { ...sides, firstLine: first };
}

/** The same as XML. */
export function indentXml(style: ParagraphStyle): string {
  const sides = Object.entries(paragraphIndent(style)).map(([side, width]) => ` w:${side}="${width}"`);
  return `<w:ind${sides.join('')}/>`;
}
