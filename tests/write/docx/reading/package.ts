import { strFromU8, unzipSync } from 'fflate';
import type { Paper } from '../../../../src/model/paper.ts';
import { writeDocx } from '../../../../src/write/docx/index.ts';
import { type Element, readXml } from './xml.ts';

/** A Word file taken apart: its parts as text and as trees. */
export interface WordFile {
  readonly paths: readonly string[];
  text(path: string): string;
  xml(path: string): Element;
}

export function openWord(bytes: Uint8Array): WordFile {
  const parts = unzipSync(bytes);
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  return { paths: Object.keys(parts), text, xml: (path) => readXml(text(path)) };
}

export async function written(paper: Paper): Promise<WordFile> {
  return openWord(await writeDocx(paper));
}
