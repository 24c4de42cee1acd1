import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Format, PAPER_FORMATS } from '../../src/pipeline.ts';
import { CASES, papersOf } from '../agreement/papers.ts';
import { readPaper } from '../readers/paper.ts';
import type { Reading } from '../readers/reading.ts';

/** A shipped case on the disk in every format, and what every reader of it should find. */
export interface Files {
  readonly folder: string;
  readonly paths: Readonly<Record<Format, string>>;
  readonly expected: Reading;
  remove(): void;
}

/** Builds a shipped case into a new folder. */
export async function filesOf(name: string): Promise<Files> {
  const { paper, bytes } = await papersOf(`${CASES}${name}.yaml`);
  const folder = mkdtempSync(join(tmpdir(), 'indict-'));
  const paths = Object.fromEntries(
    PAPER_FORMATS.map((format) => [format, join(folder, `${name}.${format}`)]),
  );
  for (const format of PAPER_FORMATS) writeFileSync(paths[format] ?? '', bytes[format]);
  return {
    folder,
    paths: paths as Record<Format, string>,
    expected: readPaper(paper),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Words as a page shows them, where a note's call is its number alone. */
export function asShown(text: string): string {
  return text.replace(/\[\^(\d+)\]/g, '$1');
}
