import { env } from 'node:process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editedKim, edits, KIM } from '../../compare/edited-kim.ts';
import { hostWith } from '../../host-with.ts';
import { readDocx } from '../../readers/docx.ts';
import { redlineFile, wordFile } from './redlines.ts';
import { settled } from './settled.ts';

test('a redline is the new paper once all its changes are accepted, and the old one once they are rejected', async () => {
  const kim = readDocx(await wordFile({ path: 'kim.yaml' }, hostWith({ 'kim.yaml': KIM })));
  await fc.assert(
    fc.asyncProperty(edits, async (all) => {
      const host = hostWith({ 'kim.yaml': KIM, 'amended.yaml': editedKim(all) });
      const redline = await redlineFile('kim.yaml', 'amended.yaml', host);
      expect(readDocx(settled(redline, 'old'))).toEqual(kim);
      expect(readDocx(settled(redline, 'new'))).toEqual(
        readDocx(await wordFile({ path: 'amended.yaml' }, host)),
      );
    }),
    { numRuns: Number(env.REDLINE_RUNS ?? 6), endOnFailure: true },
  );
});
