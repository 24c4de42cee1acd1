import { SaxesParser } from 'saxes';
import { broken, Damage } from './damage.ts';
import { LIMITS } from './limits.ts';

/** An element of a part, its name and its attributes' with the prefix that Word itself uses (`w:p`). */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** The namespaces that are read, transitional and strict, by the prefix that Word itself uses. Others have none. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
};

/** Reads the XML of a part. It knows no entities but XML's five, follows nothing and takes no document type. Throws `Damage`. */
export function readXml(bytes: Uint8Array, path: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  const text = (words: string) => open.at(-1)?.children.push(words);
  parser.on('doctype', () => {
    throw new Damage(
      'this file holds XML that Word does not write (a document type), and is not read',
      'ask its author to save it again in Word',
    );
  });
  parser.on('error', () => {
    throw broken(`its part \`${path}\` is not XML`);
  });
  parser.on('opentag', (tag) => {
    if (open.length > LIMITS.depth) throw broken(`its part \`${path}\` is nested too deeply`);
    const attributes: Record<string, string> = {};
    for (const { uri, local, value } of Object.values(tag.attributes)) attributes[named(uri, local)] = value;
    const element = { name: named(tag.uri, tag.local), attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(decoded(bytes, path)).close();
  return (root.children.find((child) => typeof child !== 'string') as Element | undefined) ?? root;
}

function named(uri: string, local: string): string {
  const prefix = PREFIXES[uri];
  return prefix === undefined ? local : `${prefix}:${local}`;
}

function decoded(bytes: Uint8Array, path: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw broken(`its part \`${path}\` is not text`);
  }
}

/** The elements directly in another. */
export function elements(parent: Element | undefined, name?: string): readonly Element[] {
  const children = (parent?.children ?? []).filter((child): child is Element => typeof child !== 'string');
  return name === undefined ? children : children.filter((child) => child.name === name);
}

/** The first element on a path of names. */
export function find(parent: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => elements(at, name)[0], parent);
}

/** The value (`w:val`) of the element on a path. */
export function settingOf(parent: Element | undefined, ...path: readonly string[]): string | undefined {
  return find(parent, ...path)?.attributes['w:val'];
}

/** Whether a property that is on by being there is on; undefined where it is not there. */
export function isOn(parent: Element | undefined, name: string): boolean | undefined {
  const property = find(parent, name);
  return property && !['0', 'false', 'off', 'none'].includes(property.attributes['w:val'] ?? '1');
}

/** All text within, in order. */
export function textIn(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}
