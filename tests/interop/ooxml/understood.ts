import { type Element, readXml } from '../../write/docx/reading/xml.ts';

/** What says of a part which of its names a reader may pass over (ISO/IEC 29500-3, 7.2). */
const IGNORABLE = 'mc:Ignorable';

/** A part as a reader sees it that knows no extension: without the names that the part itself says may be passed over. */
export function understood(xml: string): string {
  const root = readXml(xml);
  const passed = root.attributes[IGNORABLE]?.trim().split(/\s+/) ?? [];
  return written(root, ['mc', ...passed]);
}

function written({ name, attributes, children }: Element, passed: readonly string[]): string {
  const kept = Object.entries(attributes).filter(([key]) => !passed.includes(prefixOf(key)));
  const tag = [name, ...kept.map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
  const inner = children.map((child) => {
    if (typeof child === 'string') return escaped(child);
    return passed.includes(prefixOf(child.name)) ? '' : written(child, passed);
  });
  return `<${tag}>${inner.join('')}</${name}>`;
}

/** `w` of `w:p`; nothing where there is none. */
function prefixOf(name: string): string {
  return name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
}

function escaped(words: string): string {
  return words.replace(/[&<>"\n\t\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
