import { SaxesParser } from 'saxes';

/** An element of an XML part, read without any knowledge of Word. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** Reads a part; throws where it is not well-formed. */
export function readXml(xml: string): Element {
  const document = { name: '', attributes: {}, children: [] as (Element | string)[] };
  const open = [document];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [] };
    open[open.length - 1]?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => open[open.length - 1]?.children.push(text));
  parser.write(xml).close();
  return document.children.find((child) => typeof child !== 'string') as Element;
}

/** The elements of that name anywhere below, in order. */
export function all(element: Element, name: string): Element[] {
  return elements(element).flatMap((child) =>
    child.name === name ? [child, ...all(child, name)] : all(child, name),
  );
}

/** The child of that name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element === undefined ? undefined : elements(element).find((inner) => inner.name === name);
}

/** The `w:val` of the child of that name. */
export function value(element: Element | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

export function elements(element: Element): Element[] {
  return element.children.filter((inner): inner is Element => typeof inner !== 'string');
}

export function words(element: Element): string {
  return element.children.map((inner) => (typeof inner === 'string' ? inner : words(inner))).join('');
}
