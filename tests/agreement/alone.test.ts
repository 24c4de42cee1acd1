import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Host } from '../../src/host.ts';
import { build, type Format, PAPER_FORMATS } from '../../src/pipeline.ts';
import { withHand } from '../hand-beside.ts';
import { realHost } from '../real-host.ts';
import { generatedCase } from './generated-case.ts';
import { CASES, hostOf } from './papers.ts';

/** A paper too short for its table of contents, and one with everything that may stand about a text. */
const PAPERS = [`${CASES}kim.yaml`, fileURLToPath(new URL('filing/case.yaml', import.meta.url))];

/** What a build makes, in a form that tells bytes from others at a glance, and what it finds. */
async function made(path: string, formats: readonly Format[], host: Host) {
  const { outputs, findings } = await build({ path, formats }, host);
  return {
    findings,
    files: new Map(outputs.map(({ format, bytes }) => [format, Buffer.from(bytes).toString('base64')])),
  };
}

test.each(PAPERS)(
  'a format has the same bytes alone, among others, with a hand and without, and the case the same findings: %s',
  async (path) => {
    const together = await made(path, PAPER_FORMATS, withHand(realHost()));
    for (const format of PAPER_FORMATS) {
      const alone = await made(path, [format], realHost());
      expect(alone.files.get(format) === together.files.get(format), format).toBe(true);
      expect(alone.findings).toEqual(together.findings);
    }
  },
);

test('so it is whatever a case says', async () => {
  await fc.assert(
    fc.asyncProperty(generatedCase, async ({ yaml }) => {
      const path = 'cases/generated.yaml';
      const host = hostOf(path, yaml);
      const helped = await made(path, PAPER_FORMATS, withHand(host));
      expect(helped.files.size).toBe(PAPER_FORMATS.length);
      expect(helped).toEqual(await made(path, PAPER_FORMATS, host));
    }),
    { numRuns: 4, endOnFailure: true },
  );
});
