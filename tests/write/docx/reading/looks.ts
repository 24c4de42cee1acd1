import type { WordFile } from './package.ts';
import { styleOf } from './story.ts';
import { all, child, type Element, value } from './xml.ts';

/** Finds a property of a paragraph: what its style says, else the styles that this is based on. */
export type Looks = (paragraph: Element, property: string) => Element | undefined;

export function looksIn(file: WordFile): Looks {
  const styles = new Map(
    all(file.xml('word/styles.xml'), 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  const find = (id: string | undefined, property: string): Element | undefined => {
    const style = styles.get(id ?? '');
    return style && (child(child(style, 'w:pPr'), property) ?? find(value(style, 'w:basedOn'), property));
  };
  return (paragraph, property) => find(styleOf(paragraph), property);
}

/** Whether a property that is on or off is on. */
export function isOn(property: Element | undefined): boolean {
  return property !== undefined && property.attributes['w:val'] !== 'false';
}
