import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Host } from '../../../src/host.ts';
import { build } from '../../../src/pipeline.ts';
import { amendedKim, edits, KIM } from '../../compare/amend-kim.ts';
import { readDocx } from '../../readers/docx.ts';
import { hostWith, redlineFile } from './redlines.ts';
import { settled } from './settled.ts';

async function wordFile(path: string, host: Host): Promise<Uint8Array> {
  const { outputs, findings } = await build({ path, formats: ['docx'] }, host);
  if (!outputs[0]) throw new Error(findings.map(({ message }) => message).join('\n'));
  return outputs[0].bytes;
}

test('a redline is the new paper once all its changes are accepted, and the old one once they are rejected', async () => {
  const kim = readDocx(await wordFile('kim.yaml', hostWith({ 'kim.yaml': KIM })));
  await fc.assert(
    fc.asyncProperty(edits, async (all) => {
      const host = hostWith({ 'kim.yaml': KIM, 'amended.yaml': amendedKim(all) });
      const redline = await redlineFile('kim.yaml', 'amended.yaml', host);
      expect(readDocx(settled(redline, 'old'))).toEqual(kim);
      expect(readDocx(settled(redline, 'new'))).toEqual(readDocx(await wordFile('amended.yaml', host)));
    }),
    { numRuns: 12, endOnFailure: true },
  );
});
