import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Scribe } from '../../src/host.ts';
import { build, type Format, PAPER_FORMATS } from '../../src/pipeline.ts';
import { beginDocx } from '../../src/write/docx/index.ts';
import { realHost } from '../real-host.ts';
import { CASES } from './papers.ts';

/** A paper too short for its table of contents, and one with everything that may stand about a text. */
const PAPERS = [`${CASES}kim.yaml`, fileURLToPath(new URL('filing/case.yaml', import.meta.url))];

/** Writes as the worker does, but in this process: it gets copies, and the paging after the paper. */
const scribe: Scribe = {
  write: async (paper, paging) => {
    const finish = beginDocx(structuredClone(paper));
    return finish(structuredClone(await paging));
  },
  dismiss: () => undefined,
};

async function made(path: string, formats: readonly Format[], helped: boolean) {
  const host = helped ? { ...realHost(), scribe: () => scribe } : realHost();
  const { outputs } = await build({ path, formats }, host);
  return new Map(outputs.map(({ format, bytes }) => [format, Buffer.from(bytes)]));
}

test.each(PAPERS)(
  'a format has the same bytes alone, among others, with a scribe and without: %s',
  async (path) => {
    const together = await made(path, PAPER_FORMATS, true);
    for (const format of PAPER_FORMATS) {
      const alone = await made(path, [format], false);
      expect(alone.get(format)?.equals(together.get(format) as Buffer), format).toBe(true);
    }
  },
);
