import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PAPER_FORMATS } from '../../src/pipeline.ts';
import { runs } from '../hunting.ts';
import { everythingIn } from './everything-in.ts';
import { generatedCase } from './generated-case.ts';
import { papersOf } from './papers.ts';
import { readAll, readMammoth } from './read-all.ts';

test('whatever a case says, every format says the same, and none holds what is withheld', async () => {
  await fc.assert(
    fc.asyncProperty(generatedCase, async ({ yaml, secrets }) => {
      const papers = await papersOf('cases/generated.yaml', { text: yaml });
      const { paper, ...read } = await readAll(papers);
      for (const reading of Object.values(read)) expect(reading).toEqual(paper);
      const word = await readMammoth(papers);
      expect(word.read).toEqual(word.expected);
      for (const format of PAPER_FORMATS) {
        const everything = await everythingIn(format, papers.bytes[format]);
        expect(secrets.filter((secret) => everything.includes(secret))).toEqual([]);
      }
    }),
    { numRuns: runs(15), endOnFailure: true },
  );
});
