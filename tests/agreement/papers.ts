import { fileURLToPath } from 'node:url';
import type { Host } from '../../src/host.ts';
import type { Block, Paper } from '../../src/model/paper.ts';
import { build, inspect, PAPER_FORMATS, type PaperFormat } from '../../src/pipeline.ts';
import { hostWith } from '../host-with.ts';
import { realHost } from '../real-host.ts';

/** A case made into everything that is compared: the paper, and the bytes of each format. */
export interface Papers {
  readonly paper: Paper;
  readonly bytes: Readonly<Record<PaperFormat, Uint8Array>>;
}

/** The folder of the shipped cases. */
export const CASES = fileURLToPath(new URL('../../cases/', import.meta.url));
export const SHIPPED = ['minimal', 'power-grid', 'kim'] as const;

/** Builds a case of the disk, or with `text` one that is only in memory. Throws with the findings where nothing was made. */
export async function papersOf(
  path: string,
  {
    text,
    ...asked
  }: { readonly text?: string; readonly court?: string; readonly documents?: readonly string[] } = {},
): Promise<Papers> {
  const host = hostOf(path, text);
  const { outputs, findings, pages = 0 } = await build({ path, ...asked, formats: PAPER_FORMATS }, host);
  if (outputs.length === 0) throw new Error(findings.map(({ message }) => message).join('\n'));
  const { text: paper } = await inspect({ path, ...asked }, 'number', host);
  const bytes = Object.fromEntries(outputs.map((output) => [output.format, output.bytes]));
  return { paper: printed(JSON.parse(paper ?? ''), pages), bytes: bytes as Record<PaperFormat, Uint8Array> };
}

/** The paper without a table of contents that its pages are too few for. */
function printed(paper: Paper, pages: number): Paper {
  const isPrinted = (block: Block) => block.kind !== 'contents' || pages > block.overPages;
  return { ...paper, blocks: paper.blocks.filter(isPrinted) };
}

/** The disk, with `text` in the place of one file; nobody hears it. */
export function hostOf(path: string, text: string | undefined): Host {
  return text === undefined ? realHost() : hostWith({ [path]: text });
}
