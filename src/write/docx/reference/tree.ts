import { SaxesParser } from 'saxes';
import { escaped } from '../../office/xml.ts';
import { Unfit } from './unfit.ts';

/** An element with the names that its file gave it, so that it can be written again as it was. */
export interface Element {
  readonly name: string;
  readonly attributes: Record<string, string>;
  children: (Element | string)[];
}

/** The deepest that elements of a header or of styles stand in each other. */
const DEEPEST = 200;

const STRICT = 'http://purl.oclc.org/ooxml/';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Reads the XML of a part, without comments and instructions. It knows no entities but XML's five and follows nothing. Throws `Unfit`. */
export function readTree(bytes: Uint8Array, path: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const top: Element = { name: '', attributes: {}, children: [] };
  const open = [top];
  const text = (words: string) => open.at(-1)?.children.push(words);
  const broken = () => new Unfit(`its part \`${path}\` cannot be read`, 'open it in Word and save it again');
  parser.on('doctype', () => {
    throw broken();
  });
  parser.on('error', () => {
    throw broken();
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > DEEPEST) throw broken();
    const said = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const element: Element = { name, attributes: Object.fromEntries(said), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(new TextDecoder().decode(bytes)).close();
  return familiar(elements(top)[0] ?? top, path);
}

/** A root whose names are those that Word gives: other prefixes are legal, and nobody's. */
function familiar(root: Element, path: string): Element {
  const spaces = Object.values(root.attributes);
  if (spaces.some((space) => space.startsWith(STRICT)))
    throw new Unfit('it is a “Strict Open XML Document”', 'save it in Word as “Word Document (*.docx)”');
  if (root.name.startsWith('w:') && root.attributes['xmlns:w'] !== MAIN)
    throw new Unfit(`its part \`${path}\` is not as Word writes it`, 'open it in Word and save it again');
  return root;
}

/** An element as XML. */
export function written(element: Element): string {
  const { name, children } = element;
  const attributes = Object.entries(element.attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('');
  if (children.length === 0) return `<${name}${attributes}/>`;
  const within = children.map((child) => (typeof child === 'string' ? escaped(child) : written(child)));
  return `<${name}${attributes}>${within.join('')}</${name}>`;
}

/** The elements directly in another, of one name or all. */
export function elements(parent: Element | undefined, name?: string): readonly Element[] {
  const all = (parent?.children ?? []).filter((child): child is Element => typeof child !== 'string');
  return name === undefined ? all : all.filter((child) => child.name === name);
}

/** The first element directly in another of one name. */
export function first(parent: Element | undefined, name: string): Element | undefined {
  return elements(parent, name)[0];
}

/** Every element of some name within another, in order. */
export function every(parent: Element, name: string): readonly Element[] {
  return elements(parent).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...every(child, name),
  ]);
}

/** Goes through an element from within: each element becomes what `change` makes of it, several or none. */
export function reshape(element: Element, change: (element: Element) => readonly (Element | string)[]): void {
  element.children = element.children.flatMap((child) => {
    if (typeof child === 'string') return [child];
    reshape(child, change);
    return change(child);
  });
}
