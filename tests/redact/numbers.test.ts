import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEVELS } from '../../src/model/level.ts';
import type { Block, Paper } from '../../src/model/paper.ts';
import { inspect } from '../../src/pipeline.ts';
import { hostWith } from '../host-with.ts';
import { runs } from '../hunting.ts';
import { CASES } from '../search/hunt.ts';

/** Every number of a copy as it is printed, in its order, and how many notes there are. */
async function numbers(yaml: string, readers: (typeof LEVELS)[number]): Promise<readonly string[]> {
  const { text } = await inspect({ path: 'case.yaml', readers }, 'number', hostWith({ 'case.yaml': yaml }));
  const { blocks, notes } = JSON.parse(text ?? '') as Paper;
  return [...blocks.flatMap(numberOf), `${notes.length} notes`];
}

function numberOf(block: Block): readonly string[] {
  if (block.kind === 'numbered') return [`${block.level}: ${block.label} ${block.reference}`];
  return block.kind === 'count' ? [`count ${block.number}`] : [];
}

test('paragraphs, counts and notes have the same numbers in every copy of a case', async () => {
  await fc.assert(
    fc.asyncProperty(CASES, async (yaml) => {
      const [whole, ...others] = await Promise.all(LEVELS.toReversed().map((level) => numbers(yaml, level)));
      expect(whole?.length).toBeGreaterThan(10);
      for (const other of others) expect(other).toEqual(whole);
    }),
    { numRuns: runs(10) },
  );
});
