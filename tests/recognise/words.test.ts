import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unpack } from '../../src/unpack/index.ts';
import { runs } from '../hunting.ts';
import { lost, read, wordFile } from '../word-file.ts';
import { generatedWordFile } from './generated-word-file.ts';

test('whatever a Word file is made of, no word of it is lost, and what comes out is a case', async () => {
  await fc.assert(
    fc.asyncProperty(generatedWordFile, async ({ body, parts }) => {
      const bytes = wordFile(body, parts);
      // A file without words is refused.
      fc.pre(unpack('paper.docx', bytes).document !== undefined);
      const { text, findings } = await read(bytes);
      expect(lost(bytes, text)).toEqual([]);
      expect(findings.filter((finding) => !finding.startsWith('import/'))).toEqual([]);
    }),
    { numRuns: runs(20) },
  );
});
