import mammoth from 'mammoth';
import { all, type Element, readXml } from '../write/docx/reading/xml.ts';
import { plain } from './reading.ts';

/** What mammoth, which counts no numbers, makes of a Word file: the words of each paragraph of some styles, and of each note. */
export interface MammothReading {
  readonly paragraphs: readonly string[];
  readonly notes: readonly string[];
}

/** Reads a Word file with mammoth; of the body only the paragraphs whose styles, as Word shows them, are named so, wherever they stand. */
export async function readWithMammoth(bytes: Uint8Array, styles: readonly string[]): Promise<MammothReading> {
  const styleMap = [
    ...styles.map((name) => `p[style-name^='${name}'] => p.wanted:fresh`),
    "r[style-name='footnote reference'] => sup.call:fresh",
  ];
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap });
  const html = readXml(`<html>${value}</html>`);
  const wanted = all(html, 'p').filter((paragraph) => paragraph.attributes.class === 'wanted');
  const notes = all(html, 'li').filter((item) => item.attributes.id?.startsWith('footnote-'));
  return { paragraphs: wanted.map((one) => plain(words(one))), notes: notes.map((one) => plain(words(one))) };
}

const SAID: Readonly<Record<string, (element: Element) => string>> = {
  br: () => ' ',
  // A note's call is `<sup><a>[1]</a></sup>`, perhaps within another, a later one only `<sup class="call">1</sup>`.
  sup: (element) => `[^${words(element).replace(/\[\^?|\]/g, '')}]`,
  // The way back from a note to its call.
  a: (element) => (element.attributes.href?.startsWith('#footnote-ref-') ? '' : words(element)),
};

function words(element: Element): string {
  return element.children
    .map((part) => (typeof part === 'string' ? part : (SAID[part.name]?.(part) ?? words(part))))
    .join('');
}
