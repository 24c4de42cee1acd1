import type { WordFile } from '../reading/package.ts';
import { type Element, elements } from '../reading/xml.ts';

/** What is wrong with a file, each with the part it is in: `word/document.xml: bookmark treaty is never closed`. */
export type Check = (file: WordFile) => readonly string[];

/** A part that holds paragraphs. */
export interface Story {
  readonly path: string;
  readonly root: Element;
}

const STORIES = /^word\/(?:document|footnotes|endnotes|comments|(?:reference-)?(?:header|footer)\d+)\.xml$/;

/** The parts that hold paragraphs, the body first. */
export function stories(file: WordFile): Story[] {
  const paths = file.paths.filter((path) => STORIES.test(path));
  return paths.map((path) => ({ path, root: file.xml(path) }));
}

/** Every part in XML that stands in the folder of the document or of its properties. */
export function xmlParts(file: WordFile): Story[] {
  return file.paths.filter((path) => path.endsWith('.xml')).map((path) => ({ path, root: file.xml(path) }));
}

/** An element and all below it, in order. */
export function everything(root: Element): Element[] {
  return [root, ...elements(root).flatMap(everything)];
}

/** Those that stand more than once. */
export function doubled(keys: readonly string[]): string[] {
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}
